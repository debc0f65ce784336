import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installPackage } from "./installPackage.mjs";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of a Chromium-like browser that the system has; null when there is none. */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && existsSync(asked)) return asked;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find((place) => existsSync(place)) ?? null;
}

/** A browser for the tests: the system's, else one installed by apt where we may; null with neither. */
export function ensureBrowser() {
  return findBrowser() ?? (installPackage("chromium", "No browser found") ? findBrowser() : null);
}

/** The letters of all three languages, so that pictures of the pane are alike on every machine. */
export function ensureFonts() {
  const listed = spawnSync("fc-list", [":family=Noto Sans Arabic"], { encoding: "utf8" });
  if (process.platform === "linux" && !listed.stdout?.trim())
    installPackage("fonts-noto-core", "No Noto fonts found");
}

/** What to say where no browser is to be had. */
export const noBrowserSentence =
  "The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to it.";
