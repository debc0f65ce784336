import type { Frame, Page } from "playwright-core";
import { PNG } from "pngjs";
import { paneFrame } from "./paneLooks";
import type { HostPage } from "./openHostPage";

/** Where the focus of the pane stands. */
export interface FocusStop {
  /** What a screen reader calls it. */
  readonly name: string;
  readonly tag: string;
  readonly id: string;
  /** The part of the frame it stands in, from the top: tabs, problem, body, dock, footer. */
  readonly region: number;
  /** Its place as if nothing were scrolled, in pixels, the top and bottom from the part's own top. */
  readonly box: Box;
  /** Whether some of it is scrolled away or lies behind another part of the frame. */
  readonly hidden: boolean;
}

/** A place by its sides. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The stop that has the focus; null when nothing in the pane has it. */
export const focusStop = (frame: Frame): Promise<FocusStop | null> =>
  frame.evaluate(() => {
    const element = document.activeElement;
    if (!document.hasFocus() || !(element instanceof HTMLElement) || element === document.body)
      return null;
    const parts = [...(document.querySelector("header")?.parentElement?.children ?? [])];
    const partOf = (inside: Element | null): number =>
      parts.findIndex((part) => part.contains(inside));
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const shown = [left + 3, right - 3].flatMap((x) =>
      // Of a thing taller than its part no more than its beginning can be seen.
      [top + 3, Math.min(bottom, top + 48) - 3].map((y) => document.elementFromPoint(x, y)),
    );
    // Parts grow and shrink with what they show, so a height counts from its part's top.
    let offset = -(parts[partOf(element)]?.getBoundingClientRect().top ?? 0);
    for (let at = element.parentElement; at; at = at.parentElement) offset += at.scrollTop;
    const label = document.querySelector(`label[for="${element.id}"]`);
    return {
      name: (element.ariaLabel ?? (label ?? element).textContent).trim(),
      tag: element.getAttribute("role") ?? element.tagName.toLowerCase(),
      id: element.id,
      region: partOf(element),
      box: { left, right, top: top + offset, bottom: bottom + offset },
      hidden: shown.some((hit) => partOf(hit) !== partOf(element)),
    };
  });

/** Whether reading goes from one stop to the other: down the page, and along the direction within a line. */
export function comesAfter(
  { region, box }: FocusStop,
  before: FocusStop,
  direction: "ltr" | "rtl",
): boolean {
  if (region !== before.region) return region > before.region;
  // Rounded corners and outlines may share a pixel.
  if (box.top >= before.box.bottom - 1) return true;
  const sameLine = box.bottom > before.box.top && box.top < before.box.bottom;
  const along =
    direction === "ltr" ? box.left >= before.box.right - 1 : box.right <= before.box.left + 1;
  return sameLine && along;
}

/**
 * Pixels of the pane in which the focus can be told from its absence: those whose contrast between the two is
 * 3 to 1 or more, as WCAG asks of an indicator. It takes the focus away for a moment and gives it back.
 */
export async function focusPixels(host: HostPage): Promise<number> {
  const element = await paneFrame(host).evaluateHandle(() => document.activeElement as HTMLElement);
  const { top, height } = await element.evaluate((one) => one.getBoundingClientRect());
  const pane = await host.page.locator("#pane iframe").evaluate((one) => ({
    left: one.getBoundingClientRect().left,
    top: one.getBoundingClientRect().top,
    width: one.clientWidth,
  }));
  // The whole line, as the sign of a focused box may be drawn around its words.
  const line = { x: pane.left, y: pane.top + top - 8, width: pane.width, height: height + 16 };
  const focused = await painted(host.page, line);
  await element.evaluate((one) => one.blur());
  const plain = await painted(host.page, line);
  await element.evaluate((one) => one.focus({ preventScroll: true }));
  let pixels = 0;
  for (let at = 0; at < plain.data.length; at += 4) {
    const [a, b] = [luminance(focused.data, at), luminance(plain.data, at)];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) pixels += 1;
  }
  return pixels;
}

const painted = async (page: Page, clip: Clip): Promise<PNG> =>
  PNG.sync.read(await page.screenshot({ clip, animations: "disabled" }));

type Clip = Readonly<Record<"x" | "y" | "width" | "height", number>>;

/** Relative luminance of a pixel by WCAG 2, from 0 to 1. */
function luminance(data: Uint8Array, at: number): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
