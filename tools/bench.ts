import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { textFor } from "../src/text/text";
import { measureReading } from "./benchReading";
import { frameMs, measureReview, median, type ReviewRun } from "./benchReview";
import { findBrowser } from "./findBrowser.mjs";

const report = "tests/fixtures/lao-cai-festival-2025.ar.txt";
const port = 3553;
const runs = 3;
const { say, counted } = textFor("en");

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
  const jobs: JobRun[] = [];
  const reviews: ReviewRun[] = [];
  for (let run = 0; run < runs; run++) {
    jobs.push(await measureJob(browser));
    reviews.push(await measureReviewIn(browser));
  }
  const reading = await measureReading(browser, await openPage(browser));
  await browser.close();
  server.kill();
  const measured = {
    ...medians(jobs),
    review300: { ...medians(reviews), frameMs: rounded(frameMs) },
    reading,
    ...bundleSizes(),
  };
  process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`);
  return 0;
}

interface JobRun {
  readonly paneReadyMs: number;
  readonly importMs: number;
  readonly clickToChartsMs: number;
  readonly importRequests: number;
  readonly importCharacters: number;
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`https://localhost:${port}/host/index.html?lang=en-US`);
  await page.waitForFunction(() => document.title.endsWith("ready"));
  return page;
}

/** The main job: a report in, figures written, a comparison with its charts. */
async function measureJob(browser: Browser): Promise<JobRun> {
  const began = performance.now();
  const page = await openPage(browser);
  const paneReadyMs = performance.now() - began;
  const pane = page.frameLocator("iframe");
  await pane.locator("input[type=file]").setInputFiles(report);
  const write = pane.getByRole("button", { name: counted("review.write", 15) });
  await write.waitFor();
  const importBegan = performance.now();
  await write.click();
  await pane.getByText(counted("done.title", 15)).waitFor();
  const importMs = performance.now() - importBegan;
  const traffic = await trafficOf(page);
  const chartBegan = performance.now();
  await pane.getByRole("button", { name: counted("compare.make", 3) }).click();
  await pane.getByText(counted("charts.drawn", 3)).waitFor();
  const clickToChartsMs = performance.now() - chartBegan;
  await pane.getByRole("button", { name: say("compare.again") }).waitFor();
  await page.context().close();
  return { paneReadyMs, importMs, clickToChartsMs, ...traffic };
}

/** The review of three hundred figures, beside a plain page of the same browser. */
async function measureReviewIn(browser: Browser): Promise<ReviewRun> {
  const plain = await browser.newPage();
  const page = await openPage(browser);
  await page.bringToFront();
  const run = await measureReview(page, plain);
  await page.context().close();
  await plain.close();
  return run;
}

interface CountingHost {
  readonly embeddedHost: { readonly syncs: () => number; readonly requestCharacters: () => number };
}

const trafficOf = (page: Page): Promise<Pick<JobRun, "importRequests" | "importCharacters">> =>
  page.evaluate(() => {
    const { embeddedHost } = window as unknown as CountingHost;
    return {
      importRequests: embeddedHost.syncs(),
      importCharacters: embeddedHost.requestCharacters(),
    };
  });

/** The median of each measure over all runs. */
function medians<Run extends object>(all: readonly Run[]): { readonly [K in keyof Run]: number } {
  const keys = Object.keys(all[0] ?? {}) as (keyof Run)[];
  const entries = keys.map((key) => [key, rounded(median(all.map((run) => Number(run[key]))))]);
  return Object.fromEntries(entries) as { readonly [K in keyof Run]: number };
}

/** Whole numbers, but tenths of small ones, so that ratios and short times say something. */
const rounded = (value: number): number =>
  value < 100 ? Math.round(value * 10) / 10 : Math.round(value);

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
