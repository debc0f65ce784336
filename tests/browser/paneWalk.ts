import type { ReadingProgress } from "../../src/core/observation/readingProgress";
import type { PaneLanguage } from "../../src/text/messages/messages";
import { textFor } from "../../src/text/text";
import { encodeText } from "../readers/encodings/encodeText";
import { vietnameseReport } from "../readers/festivalReport";
import type { HostPage, HostWindow } from "./openHostPage";
import { paneFrame } from "./paneLooks";
import { walkQuestions } from "./questionsWalk";
import { walkTables } from "./tablesWalk";

/** The festival report, with which every walk is done. */
export const report = "tests/fixtures/lao-cai-festival-2025.ar.txt";

/** Called wherever the pane shows something new, with a name for it. */
export type Visit = (screen: string) => Promise<void>;

/** Goes through every screen of the pane in every state it has, by what a person would press. */
export async function walkPane(
  host: HostPage,
  language: PaneLanguage,
  visit: Visit,
): Promise<void> {
  await walkStart(host, language, visit);
  await walkPasting(host, language, visit);
  await walkQuestions(host, language, visit);
  await walkFiles(host, language, visit);
  await walkReview(host, language, visit);
  await walkWriting(host, language, visit);
  await walkComparing(host, language, visit);
  await walkSettings(host, language, visit);
  await walkTables(host, language, visit);
}

async function walkStart(
  { page, pane }: HostPage,
  language: PaneLanguage,
  visit: Visit,
): Promise<void> {
  const { say } = textFor(language);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await pane.getByRole("heading", { name: say("start.title") }).waitFor();
  await visit("start");
  await button(say("menu.more")).click();
  await pane.getByRole("menuitem", { name: say("menu.settings") }).waitFor();
  await visit("menu");
  await pane.locator("body").press("Escape");
  await button(say("start.selection")).click();
  await pane.getByText(say("problem.SelectionEmpty.what", { worksheet: "Sheet1" })).waitFor();
  await visit("selection-empty");
  await page.route("**/sample/**", (route) => route.abort());
  await button(say("start.sample")).click();
  await pane.getByText(say("problem.SampleUnreachable.what")).waitFor();
  await visit("offline");
  await pane.getByRole("tab", { name: say("tab.compare") }).click();
  await pane.getByText(say("compare.needsFigures")).waitFor();
  await visit("compare-empty");
  await pane.getByRole("tab", { name: say("tab.charts") }).click();
  await pane.getByText(say("charts.needsComparison")).waitFor();
  await visit("charts-empty");
  await pane.getByRole("tab", { name: say("tab.import") }).click();
}

async function walkPasting(
  { pane }: HostPage,
  language: PaneLanguage,
  visit: Visit,
): Promise<void> {
  const { say } = textFor(language);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await button(say("start.paste")).click();
  await button(say("paste.read")).click();
  await pane.getByText(say("paste.empty")).waitFor();
  await visit("paste");
  await pane.getByLabel(say("paste.label")).fill("Không có gì ở đây.\nNothing here.");
  await button(say("paste.read")).click();
  await pane.getByText(say("review.none")).waitFor();
  await visit("no-figures");
  await button(say("action.cancel")).click();
  await button(say("start.paste")).click();
  await pane
    .getByLabel(say("paste.label"))
    .fill("Toàn tỉnh có 5.742 người tham gia BHXH tự nguyện.");
  await button(say("paste.read")).click();
  await pane.getByRole("heading", { name: say("review.question", { found: "5.742" }) }).waitFor();
  await visit("review-question");
  await button(say("action.cancel")).click();
  await pane.locator("input[type=file]").setInputFiles({
    name: "cu.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(encodeText(vietnameseReport, "tcvn3")),
  });
  await pane.getByRole("heading", { name: say("letters.question") }).waitFor();
  await visit("review-letters");
  await button(say("letters.readAs", { encoding: say("letters.tcvn3") })).click();
  await button(say("letters.change")).waitFor();
  await visit("review-letters-chosen");
  await button(say("action.cancel")).click();
  await pane
    .locator("input[type=file]")
    .setInputFiles({ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") });
  await pane.getByText(say("problem.FileEmpty.what", { name: "empty.txt" })).waitFor();
  await visit("bad-file");
}

/** Several files of which nothing is written: one is skipped, one cannot be read. */
async function walkFiles({ pane }: HostPage, language: PaneLanguage, visit: Visit): Promise<void> {
  const { say, number } = textFor(language);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const file = (name: string, words: string) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(words),
  });
  await pane
    .locator("input[type=file]")
    .setInputFiles([
      file("yen-binh.txt", "Yên Bình có 31 người tham gia BHXH tự nguyện."),
      file("van-chan.txt", ""),
    ]);
  const position = { index: number(1), count: number(2), name: "yen-binh.txt" };
  await pane.getByText(say("files.position", position)).waitFor();
  await button(say("files.rest")).waitFor();
  await visit("files-review");
  await button(say("files.skip")).click();
  await pane.getByRole("heading", { name: say("files.none") }).waitFor();
  await visit("files-summary");
  await button(say("done.more")).click();
}

/** Holds the reading thread back, so that reading stands still. */
async function withReadingHeld(host: HostPage, meanwhile: () => Promise<void>): Promise<void> {
  const frame = paneFrame(host);
  await frame.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(Worker.prototype, "postMessage") ?? {};
    Object.defineProperty(Worker.prototype, "postMessage", {
      configurable: true,
      value(this: Worker, message: unknown) {
        const letGo = (): void => {
          Object.defineProperty(Worker.prototype, "postMessage", own);
          this.postMessage(message);
        };
        Object.assign(window, { letGo, heldThread: this });
      },
    });
  });
  await meanwhile();
  await frame.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
}

/** Tells the pane of the held thread's progress, as the thread does over a long document. */
const tellReading = (host: HostPage, progress: ReadingProgress): Promise<void> =>
  paneFrame(host).evaluate((told) => {
    const { heldThread } = window as unknown as { readonly heldThread: Worker };
    heldThread.dispatchEvent(
      new MessageEvent("message", { data: { kind: "progress", progress: told } }),
    );
  }, progress);

async function walkReview(host: HostPage, language: PaneLanguage, visit: Visit): Promise<void> {
  const { pane } = host;
  const { say, number } = textFor(language);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await withReadingHeld(host, async () => {
    await pane.locator("input[type=file]").setInputFiles(report);
    await pane.locator("[data-step=reading]").waitFor();
    await visit("reading");
    await tellReading(host, { stage: "pages", done: 120, of: 300 });
    await pane.getByText(say("progress.page", { done: number(120), of: number(300) })).waitFor();
    await visit("reading-pages");
    await tellReading(host, { stage: "figures" });
    await pane.getByText(say("progress.figures")).waitFor();
    await visit("reading-figures");
  });
  await pane.locator("[data-step=review]").waitFor();
  await visit("review");
  await pane.locator("button[id^=figure-]").nth(7).press("Shift+ArrowLeft");
  await pane.getByText(say("review.addFigure")).waitFor();
  await visit("review-missed-word");
  await button(say("action.cancel")).last().press("Escape");
  await pane.locator("button[id^=figure-]").nth(7).click();
  // The pane is low here, as on old screens: the dock is one line until its pencil opens it.
  await button(say("review.open")).click();
  await button(say("review.edit")).click();
  await pane.getByLabel(say("review.value"), { exact: true }).fill("2746");
  await button(say("review.keep")).click();
  await pane
    .getByText(say("review.sumDiffers", { difference: "1", sum: "\u2066" }).split(":")[0] ?? "")
    .waitFor();
  await button(say("review.edit")).click();
  await pane.getByLabel(say("review.value"), { exact: true }).fill("x");
  await visit("review-sum-differs");
  await pane.getByLabel(say("review.value"), { exact: true }).fill("2745");
  await button(say("review.keep")).click();
  await button(say("review.drop")).click();
  await pane.getByRole("tab", { name: say("review.list", { count: number(15) }) }).click();
  await visit("review-list");
  await button(say("review.restore")).click();
  await pane.getByRole("tab", { name: say("review.inText") }).click();
}

/** Holds Excel's answers back, so that a passing state stands still. */
async function withExcelHeld({ page }: HostPage, meanwhile: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const { workbook } = (window as unknown as HostWindow).embeddedHost;
    const held = workbook as { settle: () => Promise<void> };
    const settle = held.settle;
    const gate = new Promise<void>((open) => {
      const openGate = (): void => {
        held.settle = settle;
        open();
      };
      Object.assign(window, { openGate });
    });
    held.settle = () => gate.then(settle);
  });
  await meanwhile();
  await page.evaluate(() => (window as unknown as { openGate: () => void }).openGate());
}

async function walkWriting(host: HostPage, language: PaneLanguage, visit: Visit): Promise<void> {
  const { pane } = host;
  const { say, counted } = textFor(language);
  await withExcelHeld(host, async () => {
    await pane.getByRole("button", { name: counted("review.write", 15) }).click();
    await pane.getByRole("heading", { name: say("progress.title") }).waitFor();
    await visit("writing");
    await pane.getByRole("button", { name: say("progress.stop") }).click();
    await visit("stopping");
  });
  await pane.getByText(say("problem.Cancelled.what")).waitFor();
  await visit("stopped");
  await pane.getByRole("button", { name: counted("review.write", 15) }).click();
  await pane.getByRole("heading", { name: counted("done.title", 15) }).waitFor();
  await visit("done");
}

async function walkComparing(host: HostPage, language: PaneLanguage, visit: Visit): Promise<void> {
  const { page, pane } = host;
  const { say, counted } = textFor(language);
  await pane.getByText(say("done.choose")).click();
  await pane.getByRole("button", { name: counted("compare.make", 3) }).waitFor();
  await visit("compare");
  await refuse("ServiceNotAvailable");
  await pane.getByRole("button", { name: counted("compare.make", 3) }).click();
  await pane.getByText(say("excel.busy.what")).waitFor();
  await visit("refused");
  await refuse(null);
  await withExcelHeld(host, async () => {
    await pane.getByRole("button", { name: counted("compare.make", 3) }).click();
    await pane.getByText(say("compare.working")).waitFor();
    await visit("comparing");
  });
  await pane.getByText(counted("charts.drawn", 3)).waitFor();
  await pane.getByRole("button", { name: say("compare.again") }).waitFor();
  await visit("compared");
  await pane.getByRole("tab", { name: say("tab.charts") }).click();
  await pane.getByRole("checkbox").first().waitFor();
  await visit("charts");
  await pane.getByRole("tab", { name: say("tab.import") }).click();
  await pane.getByRole("button", { name: say("done.more") }).click();
  await pane.getByText(say("start.last")).waitFor();
  await visit("start-returning");
  await withExcelHeld(host, async () => {
    await page.locator("#ribbon button").nth(1).click();
    await pane.getByText(say("compare.looking")).waitFor();
    await visit("looking");
  });
  await pane.getByText(counted("charts.refreshed", 3)).waitFor();
  await visit("compared-again");

  function refuse(code: string | null): Promise<void> {
    return page.evaluate(
      (asked) => (window as unknown as HostWindow).embeddedHost.refuse(asked),
      code,
    );
  }
}

async function walkSettings(
  { pane }: HostPage,
  language: PaneLanguage,
  visit: Visit,
): Promise<void> {
  const { say } = textFor(language);
  await pane.getByRole("button", { name: say("menu.more") }).click();
  await pane.getByRole("menuitem", { name: say("menu.settings") }).click();
  await pane.getByRole("heading", { name: say("settings.title") }).waitFor();
  await visit("settings");
}
