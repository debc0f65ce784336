import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";
import type { HostPage } from "./openHostPage";

/** The themes in which the pane is looked at. */
export const themes = ["light", "dark", "forced"] as const;

/** One theme by its key. */
export type Theme = (typeof themes)[number];

/** Puts the whole page into a theme, as the system does. */
export async function wearTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === "light" ? "light" : "dark",
    forcedColors: theme === "forced" ? "active" : "none",
  });
}

/** Makes the pane as wide as asked, in pixels. */
export async function widenPane(page: Page, width: number): Promise<void> {
  await page.evaluate(async (pixels) => {
    const pane = document.getElementById("pane");
    if (pane) pane.style.cssText = `width: ${pixels}px; flex-shrink: 0`;
    // An open menu takes its new place a frame after the pane has its new size.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, width);
}

/**
 * Scrolls a screen to its top, or as little further as shows the question that has the focus, else the selected
 * figure or word: how far it was scrolled on the way depends on the machine's speed.
 */
export const settleScroll = (frame: Frame): Promise<void> =>
  frame.evaluate(async () => {
    for (let time = 0; time < 2; time++) {
      document.querySelector("main")?.scrollTo(0, 0);
      const shown =
        // A question that has the focus is what the screen is about.
        document.activeElement?.closest("section[aria-labelledby^=question-]") ??
        document.querySelector("mark") ??
        document.querySelector("[id^=figure-][tabindex='0']");
      shown?.scrollIntoView({ block: "nearest" });
      // Paragraphs that come into view take their true heights a frame later.
      for (let waited = 0; waited < 2; waited++) await new Promise(requestAnimationFrame);
    }
  });

/**
 * What axe finds wrong with the pane, each with its place. `colors` asks only for contrast: all that another
 * theme can change.
 */
export async function axeFaults(
  page: Page,
  only: "everything" | "colors",
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .include(["#pane iframe", "body"])
    // Fluent's focus sentinels: hidden on purpose, they send the focus on as soon as they get it.
    .exclude(["#pane iframe", "[data-tabster-dummy]"]);
  const { violations } = await (
    only === "colors" ? axe.withRules("color-contrast") : axe
  ).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** The frame of the add-in's page. */
export function paneFrame({ page }: HostPage): Frame {
  const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
  if (!frame) throw new Error("The pane is not open.");
  return frame;
}

/**
 * Texts of the pane that are cut or run out of it. With `longer`, every text is first made half as long
 * again, as a language with longer words would; afterwards each is put back.
 */
export const clippedTexts = (frame: Frame, longer: boolean): Promise<readonly string[]> =>
  frame.evaluate((asked) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: { node: Text; words: string }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.nodeValue ?? "";
      const parent = node.parentElement;
      if (words.trim() !== "" && parent && !parent.closest("script, style, option"))
        texts.push({ node: node as Text, words });
    }
    if (asked)
      for (const { node, words } of texts)
        node.nodeValue = words.replace(
          /\p{L}{2,}/gu,
          (word) => word + word.slice(0, Math.ceil(word.length / 2)),
        );
    const hides = (element: Element): boolean =>
      /hidden|clip/.test(getComputedStyle(element).overflowX);
    // Kept for readers and for the keyboard, out of sight on purpose.
    const isUnseen = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== "none" || isUnseen(element.parentElement));
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const faults = texts.flatMap(({ node, words }) => {
      const element = node.parentElement;
      if (!element || isUnseen(element)) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (boxes.length === 0) return [];
      const right = Math.max(...boxes.map((box) => box.right));
      const left = Math.min(...boxes.map((box) => box.left));
      const inside =
        element.closest("[class*=tableWrap]") !== null ||
        scrolls(element.closest("div[role=region]"));
      const out = !inside && (right > innerWidth + 1 || left < -1);
      const cut = hides(element) && element.scrollWidth > element.clientWidth + 1;
      return out || cut ? [`${out ? "out" : "cut"}: ${words.trim()}`] : [];
    });
    if (asked) for (const { node, words } of texts) node.nodeValue = words;
    return faults;
  }, longer);
