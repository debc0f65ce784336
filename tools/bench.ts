import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "./findBrowser.mjs";

const report = "tests/fixtures/lao-cai-festival-2025.ar.txt";
const port = 3553;
const runs = 3;

/** Measures what a user waits for and prints it as JSON: medians of a few runs, milliseconds and bytes. */
export async function benchProgram(): Promise<number> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    process.stderr.write(
      "The bench needs Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH.\n",
    );
    return 1;
  }
  const server = spawn(process.execPath, [
    "tools/start.mjs",
    "--host",
    "--no-open",
    "--port",
    String(port),
  ]);
  await new Promise<void>((resolve) => {
    server.stdout.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("https://")) resolve();
    });
  });
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const measured: Run[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measure(browser));
  await browser.close();
  server.kill();
  process.stdout.write(`${JSON.stringify({ ...medians(measured), ...bundleSizes() }, null, 2)}\n`);
  return 0;
}

interface Run {
  readonly paneReadyMs: number;
  readonly importMs: number;
  readonly clickToChartsMs: number;
  readonly importRequests: number;
  readonly importCharacters: number;
}

async function measure(browser: Browser): Promise<Run> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(`https://localhost:${port}/host/index.html?lang=en-US`);
  await page.waitForFunction(() => document.title.endsWith("ready"));
  const paneReadyMs = performance.now() - began;
  const pane = page.frameLocator("iframe");
  await pane.locator("input[type=file]").setInputFiles(report);
  const write = pane.getByRole("button", { name: "Write 15 figures" });
  await write.waitFor();
  const importBegan = performance.now();
  await write.click();
  await pane.getByText("15 figures written").waitFor();
  const importMs = performance.now() - importBegan;
  const traffic = await trafficOf(page);
  await pane.getByRole("button", { name: /^Compare Y/ }).click();
  const chartBegan = performance.now();
  await pane.getByRole("button", { name: "Make table and charts" }).click();
  await pane.getByText("3 new").waitFor();
  const clickToChartsMs = performance.now() - chartBegan;
  await context.close();
  return { paneReadyMs, importMs, clickToChartsMs, ...traffic };
}

interface CountingHost {
  readonly embeddedHost: { readonly syncs: () => number; readonly requestCharacters: () => number };
}

const trafficOf = (page: Page): Promise<Pick<Run, "importRequests" | "importCharacters">> =>
  page.evaluate(() => {
    const { embeddedHost } = window as unknown as CountingHost;
    return {
      importRequests: embeddedHost.syncs(),
      importCharacters: embeddedHost.requestCharacters(),
    };
  });

function medians(all: readonly Run[]): Run {
  const median = (key: keyof Run): number =>
    Math.round(
      [...all].map((run) => run[key]).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0,
    );
  return {
    paneReadyMs: median("paneReadyMs"),
    importMs: median("importMs"),
    clickToChartsMs: median("clickToChartsMs"),
    importRequests: median("importRequests"),
    importCharacters: median("importCharacters"),
  };
}

/** The pane's first load, without office.js, as a server sends it. */
function bundleSizes(): {
  readonly firstLoadGzipBytes: number;
  readonly firstLoadLimitBytes: number;
} {
  const folder = join("dist", "addin");
  const files = readdirSync(folder).filter((name) => /^taskpane.*\.(?:js|css|html)$/.test(name));
  const bytes = files.map((name) => gzipSync(readFileSync(join(folder, name))).length);
  return {
    firstLoadGzipBytes: bytes.reduce((sum, next) => sum + next, 0),
    firstLoadLimitBytes: 350_000,
  };
}
