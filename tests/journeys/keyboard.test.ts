import { sheetWordsByLanguage } from "../../src/text/sheetWords/sheetWordsByLanguage";
import { languageNames } from "../../src/text/languageNames";
import { paneLanguages } from "../../src/text/messages/messages";
import { textFor, type Text } from "../../src/text/text";
import { comesAfter, focusStop } from "../browser/focusStops";
import { startHostServer, type HostPage, type HostServer } from "../browser/openHostPage";
import { paneFrame } from "../browser/paneLooks";
import {
  chooseFile,
  createPaneKeyboard,
  enterPane,
  type PaneKeyboard,
} from "../browser/paneKeyboard";
import { report } from "../browser/paneWalk";
import { writtenRows } from "../browser/writtenRows";

const size = { width: 1100, height: 760 };
let server: HostServer;

beforeAll(async () => {
  server = await startHostServer(3451);
}, 180_000);
afterAll(() => server.close());

/** From the first screen to the report's review; the file dialog is answered that the keyboard opened. */
async function openReport(host: HostPage, keys: PaneKeyboard, { say }: Text): Promise<void> {
  await chooseFile(host, keys, { name: say("start.choose"), file: report });
  await keys.arriveAt(say("review.title"));
}

describe.each(paneLanguages)("in %s, with the keyboard alone", (language) => {
  const text = textFor(language);
  const { say, counted, direction } = text;
  const words = sheetWordsByLanguage[language];
  // The report is Arabic, so that reading goes on to the left in every pane.
  const [forth, back] = ["ArrowLeft", "ArrowRight"] as const;
  const nextTab = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  let host: HostPage;
  let keys: PaneKeyboard;

  beforeAll(async () => {
    host = await server.open(`?lang=${language}`, size);
    keys = createPaneKeyboard(host, { direction, look: language !== "en" });
    await enterPane(host);
  });
  afterAll(() => host.close());
  afterEach(() => expect(keys.faults()).toEqual([]));

  const title = (id: string): Promise<string | null> =>
    host.pane.locator(`#${id}`).getAttribute("title");
  const writes = (count: number): Promise<void> =>
    host.pane.getByRole("button", { name: counted("review.write", count) }).waitFor();

  test("a report is chosen, and its screen begins at its heading", async () => {
    await keys.arriveAt(say("start.title"));
    await keys.tabThrough("start");
    await openReport(host, keys, text);
    const stops = await keys.tabThrough("review");
    expect(stops.filter(({ id }) => id.startsWith("figure-"))).toHaveLength(1);
  });

  test("the arrows go from figure to figure as the report is read", async () => {
    let before = await keys.tabTo("8");
    for (let index = 1; index < 15; index += 1) {
      const stop = await keys.press(forth);
      expect(stop.id).toBe(`figure-${index}`);
      expect(comesAfter(stop, before, "rtl")).toBe(true);
      before = stop;
    }
    expect((await keys.press(forth)).id).toBe("figure-14");
    expect((await keys.press(...Array<string>(12).fill(back))).id).toBe("figure-2");
  });

  test("Enter leads to the fields, where the figure is assigned anew, and Escape back", async () => {
    expect((await keys.press("Enter")).name).toBe(say("review.indicator"));
    await keys.press("ArrowDown", "Tab");
    // Typed without its marks; the first Escape closes a list, and only the second leads back to the text.
    await host.page.keyboard.type("si ma");
    expect((await keys.press("Escape")).name).toBe(say("review.area"));
    await host.page.keyboard.type("sa pa");
    await keys.press("Enter", "Tab", "ArrowDown");
    expect((await keys.press("Escape")).id).toBe("figure-2");
    const indicator = words.indicator("activities.propaganda_sessions");
    expect(await title("figure-2")).toBe(`${indicator}, ${words.area("Sa Pa")}`);
  });

  test("Delete drops a figure and Ctrl+Z puts it back, with the focus where it was", async () => {
    expect((await keys.press("Delete")).id).toBe("figure-2");
    await writes(14);
    expect(await title("figure-2")).toContain(say("review.dropped"));
    expect((await keys.press("Control+z")).id).toBe("figure-2");
    await writes(15);
  });

  test("Shift with the arrows marks a missed word, which is added with its value", async () => {
    await keys.press(`Shift+${forth}`, `Shift+${forth}`);
    expect(await host.pane.locator("mark").textContent()).toBe("اتصال");
    expect((await keys.press("Escape")).id).toBe("figure-2");
    expect(await host.pane.locator("mark").count()).toBe(0);
    await keys.press(`Shift+${forth}`, `Shift+${forth}`);
    expect((await keys.press("Enter")).name).toBe(say("review.value"));
    await host.page.keyboard.type("12");
    expect((await keys.press("Enter")).id).toBe("figure-15");
    await writes(16);
  });

  test("the dock keeps the focus while it shows other figures and edits a value", async () => {
    const next = await keys.tabTo(say("review.next"));
    expect((await keys.press("Enter")).name).toBe(next.name);
    await keys.press("Shift+Tab", "Enter");
    await keys.tabTo(say("review.edit"));
    expect((await keys.press("Enter")).name).toBe(say("review.value"));
    await keys.press("Control+a");
    await host.page.keyboard.type("13");
    expect((await keys.press("Enter")).name).toBe(say("review.edit"));
  });

  test("the list leads to the same fields, and Escape from them back to its row", async () => {
    await keys.tabTo(say("review.inText"), "Shift+Tab");
    await keys.press(nextTab, "Enter");
    await keys.tabTo(`${say("topic.other")}1`);
    await keys.press("Tab", "Tab");
    expect((await keys.press("Enter")).id).toBe("figure-1");
    await keys.tabTo(say("review.indicator"));
    expect((await keys.press("Escape")).id).toBe("figure-1");
  });

  test("the figures are written as they were corrected", async () => {
    await keys.tabTo(counted("review.write", 16));
    await keys.press("Enter");
    await keys.arriveAt(counted("done.title", 16));
    const rows = await writtenRows(host, words.worksheets.figures);
    const indicator = words.indicator("activities.propaganda_sessions");
    expect(rows.find((cells) => cells.includes(indicator))?.slice(2, 6)).toEqual([
      words.area("Sa Pa"),
      indicator,
      words.roles.target,
      174,
    ]);
    expect(rows.filter((cells) => cells[5] === 13)).toHaveLength(1);
  });

  test("the comparison and its charts are made, and what arrives leaves the focus alone", async () => {
    await keys.tabThrough("done");
    await keys.tabTo(counted("compare.make", 3));
    await keys.press("Enter");
    await keys.arriveAt(say("compare.title"));
    await host.pane.getByText(counted("charts.drawn", 3)).waitFor();
    expect((await keys.press()).name).toBe(say("compare.title"));
    await keys.tabThrough("compare");
  });

  test("the tabs lead to the charts, of which two are drawn again", async () => {
    await keys.press("Shift+Tab", "Shift+Tab", nextTab, "Enter");
    await keys.arriveAt(say("charts.title"));
    await keys.tabThrough("charts");
    await keys.tabTo(say("charts.columns"));
    await keys.press("Space");
    await keys.tabTo(counted("charts.draw", 2));
    await keys.press("Enter");
    await host.pane.getByText(counted("charts.refreshed", 2)).waitFor();
  });

  test("the menu opens and closes, and the settings hold at once", async () => {
    await keys.tabTo(say("menu.more"), "Shift+Tab");
    await keys.press("Enter");
    expect((await keys.press("ArrowDown")).tag).toBe("menuitemradio");
    expect((await keys.press("Escape")).name).toBe(say("menu.more"));
    await keys.press("Enter", "End", "Enter");
    await keys.arriveAt(say("settings.title"));
    await keys.tabThrough("settings");
    await keys.press("Tab", "ArrowDown");
    const other = textFor(paneLanguages[(paneLanguages.indexOf(language) + 1) % 3] ?? "vi");
    await keys.tabTo(other.say("action.back"));
    await keys.press("Enter");
    await keys.arriveAt(other.say("charts.title"));
    await keys.press("Shift+Tab", "Enter");
    await chooseLanguage(languageNames[language]);
    expect((await keys.press()).name).toBe(say("menu.more"));
    expect(await host.pane.locator("html").getAttribute("lang")).toBe(language);
    expect([...host.complaints, ...host.foreignRequests]).toEqual([]);
  });

  /** Arrows in the open menu to a language and takes it. */
  async function chooseLanguage(name: string): Promise<void> {
    let stop = await keys.press("Home");
    for (let presses = 0; stop.name !== name && presses < 4; presses += 1)
      stop = await keys.press("ArrowDown");
    await keys.press("Enter");
  }
});

test("in the lowest pane nothing that has the focus is hidden, and the dock opens for it", async () => {
  const text = textFor("vi");
  const host = await server.open("?lang=vi", { width: 1100, height: 450 });
  const keys = createPaneKeyboard(host, { direction: "ltr", look: false });
  await enterPane(host);
  expect(await host.pane.locator("html").evaluate(() => innerHeight)).toBeLessThanOrEqual(378);
  await keys.arriveAt(text.say("start.title"));
  await keys.tabThrough("start");
  await openReport(host, keys, text);
  await keys.tabThrough("review");
  await keys.tabTo("8");
  await keys.press(...Array<string>(14).fill("ArrowLeft"));
  expect((await keys.press("Enter")).name).toBe(text.say("review.indicator"));
  const inView = await host.pane.locator("#figure-14").evaluate((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return mark.contains(middle);
  });
  expect(inView).toBe(true);
  await keys.press("Tab", "Tab", "Tab", "Tab");
  expect((await keys.press("Escape")).id).toBe("figure-14");
  expect(keys.faults()).toEqual([]);
  await host.close();
});

test("a problem is told without moving the focus, and put away without losing it", async () => {
  const { say } = textFor("vi");
  const host = await server.open("?lang=vi", size);
  const keys = createPaneKeyboard(host, { direction: "ltr", look: false });
  await enterPane(host);
  await keys.arriveAt(say("start.title"));
  const empty = { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") };
  await chooseFile(host, keys, { name: say("start.choose"), file: empty });
  await host.pane.getByText(say("problem.FileEmpty.what", { name: "empty.txt" })).waitFor();
  await keys.arriveAt(say("start.title"));
  await keys.tabTo(say("action.close"), "Shift+Tab");
  expect((await keys.press("Enter")).name).toBe(say("start.title"));
  expect(await host.pane.getByRole("button", { name: say("action.close") }).count()).toBe(0);
  expect(keys.faults()).toEqual([]);
  await host.close();
});

test("who comes back from the worksheet finds the focus where it was", async () => {
  const host = await server.open("?lang=vi", size);
  const keys = createPaneKeyboard(host, { direction: "ltr", look: false });
  await enterPane(host);
  await keys.arriveAt(textFor("vi").say("start.title"));
  const before = await focusStop(paneFrame(host));
  await host.page.mouse.click(300, 420);
  const inPane = (): Promise<boolean> => paneFrame(host).evaluate(() => document.hasFocus());
  expect(await inPane()).toBe(false);
  for (let presses = 0; presses < 6 && !(await inPane()); presses += 1)
    await host.page.keyboard.press("F6");
  expect(await focusStop(paneFrame(host))).toEqual(before);
  await host.close();
});
