import { DOMParser, type Element } from "@xmldom/xmldom";
import { responseHeaders } from "../../tools/responseHeaders.cjs";
import { formatWebServerFiles } from "../../tools/webServerFiles.cjs";

const files = [
  "taskpane.html",
  "manifest.xml",
  "taskpane.0a1b2c3d.js",
  "taskpane.0a1b2c3d.css",
  "assets/icon-16.png",
  "assets/icon.svg",
  "sample/report.txt",
  "office.js",
];

/** Directives of a Cache-Control in any order. */
const directives = (cacheControl: string): readonly string[] => cacheControl.split(/, ?/).sort();

test("what may be kept is kept, and nothing else", () => {
  const kept = files.map((file) => [file, responseHeaders(file)["Cache-Control"]]);
  expect(kept).toEqual([
    ["taskpane.html", "no-cache"],
    ["manifest.xml", "no-cache"],
    ["taskpane.0a1b2c3d.js", "public, max-age=31536000, immutable"],
    ["taskpane.0a1b2c3d.css", "public, max-age=31536000, immutable"],
    ["assets/icon-16.png", "public, max-age=86400"],
    ["assets/icon.svg", "public, max-age=86400"],
    ["sample/report.txt", "no-cache"],
    ["office.js", "no-cache"],
  ]);
});

test.each(["/", "/addin/"])(
  "Netlify and Cloudflare give every file below %s its headers",
  (base) => {
    const text = formatWebServerFiles({ base, files })["_headers"] ?? "";
    const rules = text.split(/\n(?=\/)/).map((rule) => {
      const [place = "", ...lines] = rule.trim().split("\n");
      return { place, headers: lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1)) };
    });
    for (const file of files) {
      const path = base + file;
      const given = rules
        .filter(({ place }) => place === path || place === `${base}*`)
        .flatMap(({ headers }) => headers);
      // Where two rules give one header, Cloudflare joins both values.
      expect(given).toHaveLength(Object.keys(responseHeaders(file)).length);
      expect(Object.fromEntries(given as [string, string][])).toEqual(responseHeaders(file));
    }
  },
);

const webConfig = (): Element => {
  const xml = formatWebServerFiles({ base: "/addin/", files })["web.config"] ?? "";
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (!root) throw new Error("web.config has no root.");
  return root;
};
const named = (parent: Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagName(name),
];
const attribute = (element: Element | undefined, name: string): string =>
  element?.getAttribute(name) ?? "";

test("IIS gives every file the headers, instead of those of the site", () => {
  const headers = named(webConfig(), "customHeaders")[0];
  const added = headers ? named(headers, "add") : [];
  const wanted = Object.fromEntries(
    Object.entries(responseHeaders("taskpane.html")).filter(([name]) => name !== "Cache-Control"),
  );
  expect(
    Object.fromEntries(added.map((one) => [attribute(one, "name"), attribute(one, "value")])),
  ).toEqual(wanted);
  const removed = headers ? named(headers, "remove").map((one) => attribute(one, "name")) : [];
  // IIS stops at a header that is added twice.
  expect(removed.sort()).toEqual([...Object.keys(wanted), "X-Frame-Options"].sort());
});

test("IIS keeps each file as long as it may", () => {
  const root = webConfig();
  const caches = new Map(
    named(root, "location").map((one) => [attribute(one, "path"), named(one, "clientCache")[0]]),
  );
  const usual = named(root, "clientCache")[0];
  expect(attribute(usual, "cacheControlMode")).toBe("DisableCache");
  for (const file of files) {
    const own = caches.get(file);
    const days = Number(/^(\d+)\.00:00:00$/.exec(attribute(own, "cacheControlMaxAge"))?.[1]);
    const cacheControl = own
      ? `${attribute(own, "cacheControlCustom")}, max-age=${days * 86_400}`
      : "no-cache";
    expect([file, directives(cacheControl)]).toEqual([
      file,
      directives(responseHeaders(file)["Cache-Control"] ?? ""),
    ]);
  }
});
