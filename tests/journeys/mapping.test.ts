import type { Locator } from "playwright-core";
import { figuresColumns } from "../../src/core/plan/sheetWords";
import { sheetWordsByLanguage } from "../../src/text/sheetWords/sheetWordsByLanguage";
import { paneLanguages } from "../../src/text/messages/messages";
import { textFor } from "../../src/text/text";
import { week47, week48 } from "../readers/weeklyTable";
import {
  startHostServer,
  type HostPage,
  type HostServer,
  type HostWindow,
} from "../browser/openHostPage";
import { createPaneKeyboard, enterPane, type PaneKeyboard } from "../browser/paneKeyboard";
import { axeFaults, clippedTexts, paneFrame, widenPane } from "../browser/paneLooks";

const { say, counted, number, direction } = textFor("vi");
const words = sheetWordsByLanguage.vi;
let server: HostServer;
let host: HostPage;
let keys: PaneKeyboard;

beforeAll(async () => {
  server = await startHostServer(3461);
  host = await server.open("?lang=vi", { width: 1100, height: 860 });
  keys = createPaneKeyboard(host, { direction, look: false });
  await enterPane(host);
}, 180_000);
afterAll(() => server.close());

const button = (name: string): Locator => host.pane.getByRole("button", { name, exact: true });
const said = (letters: string, meaning: string): string =>
  say("columns.said", { letters, meaning });

const choose = (pane: HostPage, name: string, table: string): Promise<void> =>
  pane.pane
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(table) });

/** The figures that came from a source: area, indicator, value. */
const writtenFrom = (source: string): Promise<readonly unknown[][]> =>
  host.page.evaluate(
    ([worksheet, asked, columns]) => {
      const { worksheets } = (window as unknown as HostWindow).embeddedHost.workbook.model;
      const rows: unknown[][] = [];
      for (const [key, { value }] of worksheets.find(({ name }) => name === worksheet)?.cells ?? [])
        (rows[Math.floor(key / 16_384)] ??= [])[key % 16_384] = value;
      return rows
        .filter((row) => row[columns[0] ?? 0] === asked)
        .map((row) => columns.slice(1).map((column) => row[column]));
    },
    [
      words.worksheets.figures,
      source,
      (["source", "area", "indicator", "value"] as const).map((column) =>
        figuresColumns.indexOf(column),
      ),
    ] as const,
  );

const thousands = say("question.commaThousands");

test("a column that can be read in two ways is held back, and answered with the keyboard alone", async () => {
  await choose(host, "tuan-47.csv", week47);
  await keys.arriveAt(say("review.titleTable"));
  await host.pane.getByText(counted("review.heldBack", 2)).waitFor();
  await button(counted("review.write", 4)).waitFor();
  await host.pane
    .getByRole("heading", { name: say("columns.questionComma", { letters: "C" }) })
    .waitFor();
  const money = `${number(6992)} ${say("columns.times6", { unit: words.unit("VND") })}`;
  await keys.tabTo(`${say("columns.asThousands")}${say("columns.sum", { sum: money })}`);
  await host.page.keyboard.press("Enter");
  // No question is left: the focus goes on to the button that writes all of them.
  await host.pane.locator("button:focus", { hasText: counted("review.write", 6) }).waitFor();
  await host.pane.getByText(said("C", thousands)).waitFor();
});

test("a column is given another meaning, which is taken back and given again", async () => {
  const notImported = said("D", say("columns.role.note"));
  for (const round of ["taken back", "kept"]) {
    await keys.tabTo(say("columns.changeOf", { letters: "D" }), "Shift+Tab");
    await keys.press("Enter", "Tab");
    // From figures over totals to what is not imported.
    expect((await keys.press("ArrowDown", "ArrowDown")).name).toBe(say("columns.meaning"));
    expect((await keys.press("Tab")).name).toBe(say("columns.apply"));
    expect((await keys.press("Enter")).name).toBe(say("columns.changeOf", { letters: "D" }));
    await button(counted("review.write", 4)).waitFor();
    if (round === "kept") break;
    await keys.tabTo(say("question.undoOf", { answer: notImported }), "Shift+Tab");
    await keys.press("Enter");
    await button(counted("review.write", 6)).waitFor();
    expect(await host.pane.getByText(said("C", thousands)).count()).toBe(1);
  }
  await host.pane.getByText(notImported).waitFor();
  await keys.tabTo(counted("review.write", 4));
  await keys.press("Enter");
  await host.pane.getByRole("heading", { name: counted("done.title", 4) }).waitFor();
  const [people, money] = ["participants.voluntary_si", "collections.amount"].map(words.indicator);
  expect(await writtenFrom("tuan-47.csv")).toEqual([
    ["Sa Pa", people, 168],
    ["Sa Pa", money, 5_742_000_000],
    ["Bắc Hà", people, 97],
    ["Bắc Hà", money, 1_250_000_000],
  ]);
});

test("the sender's next table is read as last time, without a question", async () => {
  await button(say("done.more")).click();
  await choose(host, "tuan-48.csv", week48);
  await host.pane.getByRole("heading", { name: say("columns.asLastTime") }).waitFor();
  const question = say("columns.questionComma", { letters: "C" });
  expect(await host.pane.getByRole("heading", { name: question }).count()).toBe(0);
  await host.pane.getByLabel(say("review.campaign"), { exact: true }).fill("Tuần 48");
  await button(counted("review.write", 6)).click();
  await host.pane.getByRole("heading", { name: counted("done.title", 6) }).waitFor();
  expect((await writtenFrom("tuan-48.csv")).map(([area, , value]) => [area, value])).toEqual([
    ["Bắc Hà", 99],
    ["Bắc Hà", 2_125_000_000],
    ["Sa Pa", 171],
    ["Sa Pa", 6_030_000_000],
    ["Văn Chấn", 12],
    ["Văn Chấn", 1_008_000_000],
  ]);
});

test("forgotten, it is asked about again, in this review and in the next", async () => {
  const question = host.pane.getByRole("heading", {
    name: say("columns.questionComma", { letters: "C" }),
  });
  await button(say("done.more")).click();
  await choose(host, "tuan-49.csv", week48);
  await button(say("columns.forget")).click();
  await question.waitFor();
  await button(counted("review.write", 6)).waitFor();
  await host.pane.getByText(counted("review.heldBack", 3)).waitFor();
  await button(say("action.cancel")).click();
  await choose(host, "tuan-49.csv", week48);
  await question.waitFor();
  await button(say("action.cancel")).click();
});

test("nothing left the computer, no page complained, and the focus was never lost", () => {
  expect([host.foreignRequests, host.complaints, keys.faults()]).toEqual([[], [], []]);
});

test.each(paneLanguages)(
  "in %s the card is whole and accessible, however narrow",
  async (language) => {
    const opened = await server.open(`?lang=${language}`, { width: 1100, height: 1600 });
    const { say: saying } = textFor(language);
    await choose(opened, "bang.csv", week47);
    await opened.pane
      .getByRole("heading", { name: saying("columns.questionComma", { letters: "C" }) })
      .waitFor();
    await opened.pane
      .getByRole("button", { name: saying("columns.changeOf", { letters: "C" }) })
      .click();
    expect(await axeFaults(opened.page, "everything")).toEqual([]);
    for (const width of [350, 320, 175]) {
      await widenPane(opened.page, width);
      for (const longer of [false, true])
        expect([width, await clippedTexts(paneFrame(opened), longer)]).toEqual([width, []]);
      await opened.picture(`40-mapping-${width}.${language}`);
    }
    await opened.close();
  },
);
