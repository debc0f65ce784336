import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
  type Route,
} from "playwright-core";
import { keyHash } from "../../tools/certificate.mjs";
import { ensureBrowser, ensureFonts, noBrowserSentence } from "../../tools/findBrowser.mjs";
import type { Site } from "./site";

/** Where Microsoft serves office.js. */
export const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** A page of the browser and what it did beside what it shows. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything it asked for that is neither the site's nor office.js. */
  readonly foreignRequests: readonly string[];
  /** Errors and refusals by a policy. */
  readonly complaints: readonly string[];
}

/** A browser that trusts the site's certificate and no other that is self-signed. */
export async function launchBrowser({ certificate }: Site): Promise<Browser> {
  const executablePath = ensureBrowser();
  if (executablePath === null) throw new Error(noBrowserSentence);
  ensureFonts();
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      // Pages of Excel on the web may not open this computer's own server; a server of an office they may.
      "--disable-features=LocalNetworkAccessChecks",
      `--ignore-certificate-errors-spki-list=${keyHash(certificate)}`,
    ],
  });
}

/** Opens an empty page for which Microsoft's servers are the office.js that npm installed. */
export async function watchedPage(browser: Browser, site: Site): Promise<WatchedPage> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  const ours = new URL(site.origin).origin;
  page.on("request", (request) => {
    const known = [`${ours}/`, officeCdn, "data:", "blob:"];
    if (!known.some((start) => request.url().startsWith(start)))
      foreignRequests.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await context.route((url) => url.protocol === "https:" && url.origin !== ours, answerAsMicrosoft);
  return { page, context, foreignRequests, complaints };
}

function answerAsMicrosoft(route: Route): Promise<void> {
  const url = route.request().url();
  const name = new URL(url).pathname.slice(new URL(officeCdn).pathname.length);
  const file = resolve("node_modules/@microsoft/office-js/dist", name);
  return url.startsWith(officeCdn) && existsSync(file)
    ? route.fulfill({ path: file })
    : route.abort();
}
