const path = require("node:path");
const { contentSecurityPolicy } = require("./contentSecurityPolicy.cjs");

/**
 * What every answer carries, by name. X-Frame-Options is not among them: it cannot name the many places of
 * Excel on the web, as the policy's frame-ancestors does, and would keep the pane from opening there.
 */
const headers = {
  "Content-Security-Policy": contentSecurityPolicy({ local: false, framed: true }),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
};

/** Files that a browser may keep without asking, by the end of their names; it asks for all others. */
const keptFiles = [
  // Such a name holds a hash of the content: another content has another name.
  { ending: String.raw`\.[0-9a-f]{8}\.(?:js|css)$`, days: 365, more: ["immutable"] },
  // Office leaves out icons that it is forbidden to keep.
  { ending: String.raw`\.(?:png|svg)$`, days: 1, more: [] },
];
const askAgain = "no-cache";

const secondsOf = (days) => days * 24 * 60 * 60;
/** The words of Cache-Control for files that are kept. */
const cacheControl = ({ days, more }) =>
  ["public", `max-age=${secondsOf(days)}`, ...more].join(", ");
/** How long one file is kept; undefined for a file that is asked for again. */
const keptAs = (file) =>
  keptFiles.find(({ ending }) => new RegExp(ending).test(path.posix.basename(file)));

/** All headers that one file of the add-in has to be served with, by name. */
function responseHeaders(file) {
  const kept = keptAs(file);
  return { ...headers, "Cache-Control": kept ? cacheControl(kept) : askAgain };
}

module.exports = { askAgain, cacheControl, headers, keptAs, keptFiles, responseHeaders };
