import type { Locator } from "playwright-core";
import { figuresColumns } from "../../src/core/plan/sheetWords";
import { sheetWordsByLanguage } from "../../src/text/sheetWords/sheetWordsByLanguage";
import { textFor } from "../../src/text/text";
import { startHostServer, type HostPage, type HostServer, type HostWindow } from "./openHostPage";
import { writtenRows } from "./writtenRows";

const { say, counted } = textFor("vi");
const words = sheetWordsByLanguage.vi;
let server: HostServer;
let host: HostPage;

beforeAll(async () => {
  server = await startHostServer(3463);
  host = await server.open("?lang=vi");
  await host.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
}, 180_000);
afterAll(() => server.close());

const button = (name: string): Locator => host.pane.getByRole("button", { name, exact: true });

/** Takes a person to cells by the grid's name box. */
async function goTo(address: string): Promise<void> {
  const nameBox = host.page.locator("#grid input").last();
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

test("blank cells are refused in words, and nothing is read", async () => {
  await goTo("H20");
  await button(say("start.selection")).click();
  await host.pane.getByText(say("problem.SelectionEmpty.what", { worksheet: "Sheet1" })).waitFor();
});

test("a table pasted into the grid is read from one of its cells, reviewed and written", async () => {
  const table = [
    ["Đơn vị", "BHXH tự nguyện (người)", "BHYT hộ gia đình (người)"],
    ["Sa Pa", "54", "61"],
    ["Bắc Hà", "38", "70"],
  ];
  await host.page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    table.map((row) => row.join("\t")).join("\n"),
  );
  await goTo("B3");
  await host.page.keyboard.press("Control+v");
  await host.page.waitForFunction(() => {
    const { worksheets } = (window as unknown as HostWindow).embeddedHost.workbook.model;
    return worksheets[0]?.cells.get(4 * 16_384 + 3)?.value === 70;
  });
  await goTo("C4");
  await button(say("start.selection")).click();
  await host.pane.getByText(say("review.cellsAround", { address: "B3:D5" })).waitFor();
  await host.picture("selection-review.vi");
  await button(counted("review.write", 4)).click();
  await host.pane.getByRole("heading", { name: counted("done.title", 4) }).waitFor();
  const column = (name: (typeof figuresColumns)[number]): number => figuresColumns.indexOf(name);
  const rows = (await writtenRows(host, words.worksheets.figures)).filter(
    (row) => row[column("source")] === "Sheet1",
  );
  expect(rows.map((row) => [row[column("area")], row[column("value")]])).toEqual([
    ["Sa Pa", 54],
    ["Sa Pa", 61],
    ["Bắc Hà", 38],
    ["Bắc Hà", 70],
  ]);
  expect(rows.map((row) => String(row[column("quote")]).split(":")[0])).toEqual([
    "Sheet1!C4",
    "Sheet1!D4",
    "Sheet1!C5",
    "Sheet1!D5",
  ]);
});

test("the worksheet that was written is in front now, and is refused", async () => {
  await button(say("done.more")).click();
  await button(say("start.selection")).click();
  await host.pane
    .getByText(say("problem.SelectionOurs.what", { worksheet: words.worksheets.figures }))
    .waitFor();
  expect([...host.complaints, ...host.foreignRequests]).toEqual([]);
});
