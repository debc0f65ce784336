import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import type { Language } from "../src/core/observation/observation";
import { loadPdfLibrary } from "../src/readers/pdf/loadPdfLibrary";
import { readSource } from "../src/readers/readSource";
import { loadPassages } from "../tests/corpus/loadCorpus";
import { docxOf, wordParagraph } from "../tests/readers/zip/zipBytes";
import { median } from "./benchReview";
import { longReport } from "./longReport";

/**
 * How fast reports are read, in this thread. Each is measured beside a peer that does the least that could be
 * called reading; a ratio says how many times longer the reader takes.
 */
export interface ReadingRun {
  /** Megabytes of UTF-8 a second, and the ratio to finding all runs of digits in the decoded text. */
  readonly text: { readonly [L in Language]: Speed };
  /** The same of text that tells figures in every sentence: the campaign reports of the corpus, over and over. */
  readonly denseText: { readonly [L in Language]: Speed };
  /** A Word document as long as three hundred pages, beside unpacking it and taking its tags out. */
  readonly docx300: Duration;
  /** The same as a PDF, beside the text that pdfjs-dist gives by itself. */
  readonly pdf300: Duration;
}

interface Speed {
  readonly megabytesPerSecond: number;
  readonly ratio: number;
}

interface Duration {
  readonly seconds: number;
  readonly ratio: number;
  /** In the browser: from the choice of the file until its review stands. */
  readonly toReviewSeconds: number;
}

const runs = 3;
const pages = 300;
const textPages = 900;
const denseLetters = 1_000_000;

/** Measures reading; the page shows a pane in its first screen, which it shows again afterwards. */
export async function measureReading(browser: Browser, page: Page): Promise<ReadingRun> {
  const report = longReport("vi", pages);
  const docx = docxOf(report.map(wordParagraph).join(""));
  const pdf = await printed(browser, report);
  return {
    text: await speeds((language) => longReport(language, textPages).join("\n")),
    denseText: await speeds(denseReport),
    docx300: {
      ...(await durationOf({ name: "a.docx", bytes: docx }, () => wordsOfDocx(docx))),
      toReviewSeconds: await toReview(page, { name: "a.docx", bytes: docx }),
    },
    pdf300: {
      ...(await durationOf({ name: "a.pdf", bytes: pdf }, () => wordsOfPdf(pdf))),
      toReviewSeconds: await toReview(page, { name: "a.pdf", bytes: pdf }),
    },
  };
}

async function speeds(
  written: (language: Language) => string,
): Promise<{ readonly [L in Language]: Speed }> {
  return {
    vi: await textSpeed(written("vi")),
    en: await textSpeed(written("en")),
    ar: await textSpeed(written("ar")),
  };
}

/** Campaign reports of one language one after the other, each as often as it takes to fill the text. */
function denseReport(language: Language): string {
  const reports = loadPassages(language, "dev")
    .filter(({ domain }) => domain === "in-domain")
    .map(({ text }) => text);
  const once = reports.join("\n\n");
  return Array.from({ length: Math.ceil(denseLetters / once.length) }, () => once).join("\n\n");
}

async function textSpeed(text: string): Promise<Speed> {
  const bytes = new TextEncoder().encode(text);
  const peer = (): number =>
    new TextDecoder()
      .decode(bytes)
      .normalize("NFC")
      .match(/\p{Nd}+/gu)?.length ?? 0;
  const { seconds, ratio } = await durationOf({ name: "a.txt", bytes }, peer);
  return { megabytesPerSecond: rounded(bytes.length / 1e6 / seconds), ratio };
}

interface Named {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function durationOf(
  file: Named,
  peer: () => unknown,
): Promise<Omit<Duration, "toReviewSeconds">> {
  const [own, others]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    own.push(await secondsOf(() => readSource(file, null)));
    others.push(await secondsOf(peer));
  }
  return { seconds: rounded(median(own)), ratio: rounded(median(own) / median(others)) };
}

async function secondsOf(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

const wordsOfDocx = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]*>/g, "");

async function wordsOfPdf(bytes: Uint8Array): Promise<number> {
  const library = await loadPdfLibrary();
  if (library === null) throw new Error("The reader of PDF files is not there.");
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    verbosity: 0,
  });
  const document = await task.promise;
  let letters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) letters += "str" in item ? item.str.length : 0;
  }
  await task.destroy();
  return letters;
}

/** The report as a browser prints it. */
async function printed(browser: Browser, report: readonly string[]): Promise<Uint8Array> {
  const page = await browser.newPage();
  const paragraphs = report.map((words) => `<p>${words}</p>`).join("");
  await page.setContent(`<body style="font: 17pt/1.7 serif">${paragraphs}`);
  const pdf = await page.pdf({ format: "A4" });
  await page.close();
  return pdf;
}

async function toReview(page: Page, { name, bytes }: Named): Promise<number> {
  const pane = page.frameLocator("#pane iframe");
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  const seconds = await secondsOf(async () => {
    await pane.locator("input[type=file]").setInputFiles(file);
    await pane.locator("[data-step=review]").waitFor();
  });
  await pane.locator("footer button").last().click();
  await pane.locator("[data-step=start]").waitFor();
  return rounded(seconds);
}

/** Three digits of what is measured. */
const rounded = (value: number): number => Number(value.toPrecision(3));
