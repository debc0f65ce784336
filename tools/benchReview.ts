import type { Frame, Page } from "playwright-core";
import { generatedReport } from "./generatedReport";

/**
 * What a person waits for while reviewing three hundred figures, each beside a plain page of the same
 * browser that does as little as can be: three hundred bare buttons made from the same text, among which the
 * focus moves. Times in milliseconds; a ratio says how many times longer the pane takes.
 */
export interface ReviewRun {
  readonly fileToReviewMs: number;
  readonly fileToReviewRatio: number;
  /** Fifty presses of an arrow: script, styles and layout, until the page could be painted. */
  readonly arrowMs: number;
  readonly arrowWorstMs: number;
  readonly arrowRatio: number;
  readonly dropMs: number;
  readonly dropRatio: number;
  readonly correctMs: number;
  readonly correctRatio: number;
}

/** A page changes without a stutter when it can be painted in the next frame of sixty a second. */
export const frameMs = 1000 / 60;

const figures = 300;
const report = {
  name: "report.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(generatedReport(figures)),
};

/** Measures a pane that shows its first screen against a plain page. */
export async function measureReview(page: Page, plain: Page): Promise<ReviewRun> {
  await openPlainPage(plain);
  const plainFileMs = await timeToButtons(plain.mainFrame(), "button");
  const pane = page.frame({ url: /\/taskpane\.html/ });
  if (!pane) throw new Error("The pane is not open.");
  const fileToReviewMs = await timeToButtons(pane, "button[id^=figure-]");
  const plainMs = median(await timesOf(plain.mainFrame(), { change: "arrow", times: 50 }));
  const arrows = await timesOf(pane, { change: "arrow", times: 50 });
  const dropMs = median(await timesOf(pane, { change: "drop", times: 25 }));
  const correctMs = median(await timesOf(pane, { change: "correct", times: 25 }));
  return {
    fileToReviewMs,
    fileToReviewRatio: fileToReviewMs / plainFileMs,
    arrowMs: median(arrows),
    arrowWorstMs: Math.max(...arrows),
    arrowRatio: median(arrows) / plainMs,
    dropMs,
    dropRatio: dropMs / plainMs,
    correctMs,
    correctRatio: correctMs / plainMs,
  };
}

/** The middle one of some numbers; of an even count, the upper of the two. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function timeToButtons(frame: Frame, selector: string): Promise<number> {
  const began = performance.now();
  await frame.locator("input[type=file]").setInputFiles(report);
  await frame
    .locator(selector)
    .nth(figures - 1)
    .waitFor();
  return performance.now() - began;
}

/** A page that makes a button of every number of a text file and moves the focus with the arrows. */
async function openPlainPage(plain: Page): Promise<void> {
  await plain.setContent("<input type=file><p></p><output></output>");
  await plain.evaluate(() => {
    const input = document.querySelector("input");
    const text = document.querySelector("p");
    const output = document.querySelector("output");
    if (!input || !text || !output) throw new Error("The plain page is not as it was set.");
    const show = async (): Promise<void> => {
      for (const part of (await input.files?.[0]?.text())?.split(/(\d+)/) ?? []) {
        const element = document.createElement(/^\d+$/.test(part) ? "button" : "span");
        element.textContent = part;
        text.append(element);
      }
      text.querySelector("button")?.focus();
    };
    input.addEventListener("change", () => void show());
    text.addEventListener("keydown", () => {
      const buttons = [...text.querySelectorAll("button")];
      const next = buttons[buttons.findIndex((button) => button === document.activeElement) + 1];
      next?.focus();
      output.textContent = next?.textContent ?? "";
    });
  });
}

interface Changes {
  readonly change: "arrow" | "drop" | "correct";
  readonly times: number;
}

const timesOf = (frame: Frame, changes: Changes): Promise<readonly number[]> =>
  frame.evaluate(measureChanges, changes);

/**
 * Runs in the page: makes changes as a person does and times each until styles and layout are done, with a
 * frame between them. The first one is left out, as it fills what later ones find filled. Must use nothing
 * from outside itself.
 */
async function measureChanges({ change, times }: Changes): Promise<readonly number[]> {
  const nextFrame = (): Promise<void> =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const press = (key: string): void => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
    );
  };
  const correct = (): void => {
    // The last of the dock's lists says what kind of figure it is.
    const list = [...document.querySelectorAll("select")].pop();
    if (!list) throw new Error("There is no list to choose from.");
    list.selectedIndex = (list.selectedIndex + 1) % list.options.length;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const time = async (act: () => void): Promise<number> => {
    await nextFrame();
    const began = performance.now();
    act();
    // React finishes what a person did in the microtasks behind the event.
    await Promise.resolve();
    document.body.getBoundingClientRect();
    return performance.now() - began;
  };
  const started = document.querySelector<HTMLElement>("button[id^=figure-], p > button");
  started?.focus();
  const measured: number[] = [];
  for (let round = 0; round <= times; round++) {
    const before = document.activeElement;
    if (change === "arrow") measured.push(await time(() => press("ArrowRight")));
    else {
      measured.push(await time(change === "drop" ? () => press("Delete") : correct));
      press("ArrowRight");
      await nextFrame();
    }
    if (document.activeElement === before) throw new Error(`The arrow stayed in round ${round}.`);
  }
  return measured.slice(1);
}
