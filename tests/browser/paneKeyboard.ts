import type { FileChooser } from "playwright-core";
import { comesAfter, focusPixels, focusStop, type FocusStop } from "./focusStops";
import type { HostPage } from "./openHostPage";
import { paneFrame } from "./paneLooks";

/** A person at the pane who has nothing but a keyboard. */
export interface PaneKeyboard {
  /** Presses keys one after another; gives the stop that has the focus then. */
  readonly press: (...keys: readonly string[]) => Promise<FocusStop>;
  /** Presses Tab, or Shift+Tab, until a stop of this name has the focus. */
  readonly tabTo: (name: string, key?: "Tab" | "Shift+Tab") => Promise<FocusStop>;
  /** Waits until a new screen has put the focus on its heading. */
  readonly arriveAt: (heading: string) => Promise<FocusStop>;
  /** Tabs from the screen's heading through all that follows; leaves the focus on the heading again. */
  readonly tabThrough: (screen: string) => Promise<readonly FocusStop[]>;
  /** What was wrong with the stops since it was last asked: lost, hidden, invisible, or out of reading order. */
  readonly faults: () => readonly string[];
}

/** How a keyboard is tried out. */
export interface KeyboardOptions {
  /** The direction in which the pane is read. */
  readonly direction: "ltr" | "rtl";
  /** Whether every stop on the way through a screen is also looked at, which takes a third of a second. */
  readonly look: boolean;
}

const mostStops = 40;

/** Leads into the pane by F6 where it has not the focus: the grid of a cold start can take it once more. */
export async function enterPane(host: HostPage): Promise<void> {
  const hasFocus = await paneFrame(host).evaluate(() => document.hasFocus());
  if (!hasFocus) await host.page.keyboard.press("F6");
}

/** What a person picks in a file dialog. */
export type ChosenFile = Parameters<FileChooser["setFiles"]>[0];

/** Opens a file dialog by the button of a name, and answers it. */
export async function chooseFile(
  { page }: HostPage,
  keys: PaneKeyboard,
  { name, file }: { readonly name: string; readonly file: ChosenFile },
): Promise<void> {
  // Listened for well before: the browser has to hear of it before it opens a dialog of its own.
  const chooser = page.waitForEvent("filechooser");
  await keys.tabTo(name);
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(file);
}

/** Gives a person a keyboard, and watches where the focus goes. */
export function createPaneKeyboard(host: HostPage, options: KeyboardOptions): PaneKeyboard {
  const faults: string[] = [];
  const frame = paneFrame(host);

  async function press(...keys: readonly string[]): Promise<FocusStop> {
    for (const key of keys) {
      await host.page.keyboard.press(key);
      const stop = await focusStop(frame);
      if (!stop) faults.push(`${key}: nothing in the pane has the focus`);
      else if (stop.hidden) faults.push(`${key}: ${stop.name} is hidden`);
    }
    const stop = await focusStop(frame);
    if (!stop) throw new Error(`After ${keys.join(", ")} nothing in the pane has the focus.`);
    return stop;
  }

  async function tabTo(name: string, key = "Tab"): Promise<FocusStop> {
    for (let presses = 0; presses < mostStops; presses += 1) {
      const stop = await press(key);
      if (stop.name === name) return stop;
    }
    throw new Error(`${key} does not lead to ${name}.`);
  }

  async function arriveAt(heading: string): Promise<FocusStop> {
    await host.pane.locator("h1:focus", { hasText: heading }).waitFor();
    return press();
  }

  async function tabThrough(screen: string): Promise<readonly FocusStop[]> {
    const stops = [await press()];
    for (let presses = 0; presses < mostStops; presses += 1) {
      await host.page.keyboard.press("Tab");
      const stop = await focusStop(frame);
      // Behind the last stop the browser goes on to what surrounds the pane.
      if (!stop) break;
      faults.push(...(await stopFaults(stop, stops[stops.length - 1])).map(at(screen, stop)));
      stops.push(stop);
    }
    await frame.locator("h1").focus();
    return stops;
  }

  async function stopFaults(stop: FocusStop, before: FocusStop | undefined): Promise<string[]> {
    const { left, right } = stop.box;
    const found: string[] = [];
    if (stop.hidden) found.push("is hidden");
    if (before && !comesAfter(stop, before, options.direction))
      found.push(`comes before ${before.name}`);
    // At the least it is a line along the stop, but for its round corners.
    if (options.look && (await focusPixels(host)) < (right - left) * 0.75)
      found.push("does not show that it has the focus");
    return found;
  }

  return { press, tabTo, arriveAt, tabThrough, faults: () => faults.splice(0) };
}

const at =
  (screen: string, { tag, name }: FocusStop) =>
  (fault: string): string =>
    `${screen}: ${tag} ${name} ${fault}`;
