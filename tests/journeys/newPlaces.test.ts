import { sheetWordsByLanguage } from "../../src/text/sheetWords/sheetWordsByLanguage";
import { paneLanguages } from "../../src/text/messages/messages";
import { textFor } from "../../src/text/text";
import { startHostServer, type HostPage, type HostServer } from "../browser/openHostPage";
import {
  chooseFile,
  createPaneKeyboard,
  enterPane,
  type PaneKeyboard,
} from "../browser/paneKeyboard";
import { axeFaults } from "../browser/paneLooks";
import { writtenRows } from "../browser/writtenRows";

let server: HostServer;

beforeAll(async () => {
  server = await startHostServer(3459);
}, 180_000);
afterAll(() => server.close());

const report = (...sentences: readonly string[]): string => sentences.join("\n");
const first = report(
  "Toàn tỉnh Lào Cai có 60 người tham gia BHXH tự nguyện.",
  "BHXH cơ sở Gò Sỏi có 20 người tham gia BHXH tự nguyện.",
  "BHXH cơ sở Bắc Hà có 12 người tham gia BHXH tự nguyện.",
);
const second = report(
  "BHXH cơ sở Gò Sỏi có 21 người tham gia BHYT hộ gia đình.",
  "BHXH cơ sở Bến Phao có 13 người tham gia BHYT hộ gia đình.",
);

describe.each(paneLanguages)("in %s, an area is named with the keyboard alone", (language) => {
  const { say, counted, direction } = textFor(language);
  const words = sheetWordsByLanguage[language];
  const asked = say("question.area", { words: "Gò Sỏi" });
  const newButton = say("question.newPlace", { words: "Gò Sỏi" });
  const said = (name: string, kind: "office" | "commune", within: string): string =>
    say("place.saidWithin", { name, kind: say(`place.${kind}`), within: words.area(within) });
  let host: HostPage;
  let keys: PaneKeyboard;

  beforeAll(async () => {
    host = await server.open(`?lang=${language}`);
    keys = createPaneKeyboard(host, { direction, look: true });
    await enterPane(host);
    await keys.arriveAt(say("start.title"));
  });
  afterAll(() => host.close());
  afterEach(() => expect(keys.faults()).toEqual([]));

  const open = async (name: string, sentences: string): Promise<void> => {
    const file = { name, mimeType: "text/plain", buffer: Buffer.from(sentences) };
    await chooseFile(host, keys, { name: say("start.choose"), file });
    await keys.arriveAt(say("review.title"));
  };
  const shown = (label: string): Promise<string> =>
    host.pane.getByRole("combobox", { name: label, exact: true }).first().inputValue();
  const listed = (): Promise<readonly string[]> =>
    host.pane
      .getByRole("list", { name: say("settings.places") })
      .locator("li > span")
      .allTextContents();

  test("what it is and belongs to is filled in as is likely, and can be said otherwise", async () => {
    await open("thang-11.txt", first);
    await keys.tabTo(newButton);
    expect((await keys.press("Enter")).name).toBe(say("place.kind"));
    expect(await shown(say("place.within"))).toBe(words.area("Lào Cai"));
    await keys.press("ArrowDown", "Tab");
    await host.page.keyboard.type("sa pa");
    expect(await axeFaults(host.page, "everything")).toEqual([]);
    await keys.press("Enter", "Tab");
    expect((await keys.press("Enter")).name).toBe(counted("review.write", 3));
    expect(await listed()).toEqual([said("Gò Sỏi", "commune", "Sa Pa")]);
  });

  test("it is taken back and named anew, and Escape leaves the question as it was", async () => {
    const undo = say("question.undoOf", { answer: said("Gò Sỏi", "commune", "Sa Pa") });
    await keys.tabTo(undo, "Shift+Tab");
    expect((await keys.press("Enter")).name).toBe(asked);
    await keys.tabTo(newButton);
    await keys.press("Enter");
    expect((await keys.press("Escape")).name).toBe(newButton);
    await keys.press("Enter");
    await keys.tabTo(say("place.add"));
    expect((await keys.press("Enter")).name).toBe(counted("review.write", 3));
    expect(await listed()).toEqual([said("Gò Sỏi", "office", "Lào Cai")]);
  });

  test("a figure is given an area that no list has, and the focus stays with its field", async () => {
    await keys.tabTo("60", "Shift+Tab");
    await keys.press("ArrowRight", "ArrowRight", "Enter");
    expect((await keys.press("Tab")).name).toBe(say("review.area"));
    await host.page.keyboard.type("Bến Phao");
    expect((await keys.press("Enter")).name).toBe(say("place.kind"));
    await keys.tabTo(say("place.add"));
    expect((await keys.press("Enter")).name).toBe(say("review.area"));
    expect(await shown(say("review.area"))).toBe("Bến Phao");
  });

  test("the figures are written with the areas that were named", async () => {
    await keys.tabTo(counted("review.write", 3));
    await keys.press("Enter");
    await keys.arriveAt(counted("done.title", 3));
    const rows = await writtenRows(host, words.worksheets.figures);
    expect(rows.filter((row) => row.includes("thang-11.txt")).map((row) => row[2])).toEqual([
      words.area("Lào Cai"),
      "Gò Sỏi",
      "Bến Phao",
    ]);
  });

  test("the settings list both and forget one, and only that one is asked about again", async () => {
    await keys.tabTo(say("menu.more"), "Shift+Tab");
    await keys.press("Enter", "End", "Enter");
    await keys.arriveAt(say("settings.title"));
    const places = host.pane.getByRole("region", { name: say("settings.places") });
    await places.getByRole("listitem").first().waitFor();
    expect(await places.locator("li > span").allTextContents()).toEqual([
      said("Gò Sỏi", "office", "Lào Cai"),
      said("Bến Phao", "office", "Lào Cai"),
    ]);
    await keys.tabTo(say("settings.forgetOf", { answer: said("Gò Sỏi", "office", "Lào Cai") }));
    expect(await keys.press("Enter")).toMatchObject({ tag: "h2", name: say("settings.places") });
    expect(await places.getByRole("listitem").count()).toBe(1);
    await keys.tabTo(say("action.back"));
    await keys.press("Enter");
    await keys.arriveAt(counted("done.title", 3));
    await keys.tabTo(say("done.more"));
    await keys.press("Enter");
    await keys.arriveAt(say("start.title"));
    await open("thang-12.txt", second);
    expect(await host.pane.locator("section h2[id^=question-]").allTextContents()).toEqual([asked]);
    expect([...host.complaints, ...host.foreignRequests]).toEqual([]);
  });
});
