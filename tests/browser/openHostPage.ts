import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../../src/host/createHost";

/** The embedded host in a real browser, served by `npm start`'s own program. */
export interface HostPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Everything the browser asked for that did not come from this computer. */
  readonly foreignRequests: readonly string[];
  /** Errors and policy violations that the pages reported. */
  readonly complaints: readonly string[];
  /** Writes a screenshot where a reviewer can open it. */
  readonly picture: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The host's window, with the model behind the page. */
export interface HostWindow extends Window {
  readonly embeddedHost: Host;
}

/** Starts the server once for a suite. */
export interface HostServer {
  readonly open: (query: string, size?: { width: number; height: number }) => Promise<HostPage>;
  /** An empty page of the same browser, with no host in it. */
  readonly blankPage: () => Promise<Page>;
  /** The browser's full version, by which pictures are comparable. */
  readonly browserVersion: string;
  readonly close: () => Promise<void>;
}

const pictures = join("build", "screenshots");

/** Builds and serves the add-in with its host as a user's `npm start` does, and opens a browser. */
export async function startHostServer(port: number): Promise<HostServer> {
  const { ensureBrowser, ensureFonts, noBrowserSentence } = (await importModule(
    "findBrowser.mjs",
  )) as {
    ensureBrowser: () => string | null;
    ensureFonts: () => void;
    noBrowserSentence: string;
  };
  const executablePath = ensureBrowser();
  if (executablePath === null) throw new Error(noBrowserSentence);
  ensureFonts();
  const server = spawn(
    process.execPath,
    ["tools/start.mjs", "--host", "--no-open", "--port", String(port)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await addressPrinted(server);
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--font-render-hinting=none",
    ],
  });
  mkdirSync(pictures, { recursive: true });
  return {
    open: (query, size) =>
      openPage(browser, `https://localhost:${port}/host/index.html${query}`, size),
    blankPage: () => browser.newPage({ ignoreHTTPSErrors: true }),
    browserVersion: browser.version(),
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

// jest would turn a plain import() of an ES module into a require.
const importModule = (name: string): Promise<unknown> => import(join(process.cwd(), "tools", name));

function addressPrinted(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`npm start ended with ${String(code)}`)));
    server.stdout?.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("https://localhost")) resolve();
    });
  });
}

async function openPage(
  browser: Browser,
  address: string,
  size = { width: 1400, height: 860 },
): Promise<HostPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: size,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:https:\/\/localhost:|data:|blob:)/.test(url)) foreignRequests.push(url);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  await page.waitForFunction(() => document.title.endsWith("ready"));
  return {
    page,
    pane: page.frameLocator("#pane iframe"),
    foreignRequests,
    complaints,
    picture: async (name) => {
      await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
    close: () => context.close(),
  };
}
