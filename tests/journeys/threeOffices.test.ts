import { writeXlsx } from "hucre/xlsx";
import type { Locator } from "playwright-core";
import { figuresColumns } from "../../src/core/plan/sheetWords";
import { sheetWordsByLanguage } from "../../src/text/sheetWords/sheetWordsByLanguage";
import { textFor } from "../../src/text/text";
import { weeklyTable } from "../readers/weeklyTable";
import {
  startHostServer,
  type HostPage,
  type HostServer,
  type HostWindow,
} from "../browser/openHostPage";
import { writtenRows } from "../browser/writtenRows";

const { say, counted, number } = textFor("vi");
const words = sheetWordsByLanguage.vi;
let server: HostServer;
let host: HostPage;

beforeAll(async () => {
  server = await startHostServer(3474);
  host = await server.open("?lang=vi", { width: 1100, height: 860 });
}, 180_000);
afterAll(() => server.close());

const button = (name: string): Locator => host.pane.getByRole("button", { name, exact: true });
const fileOf = (name: string, bytes: Uint8Array | string): FileOfOffice => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes as Uint8Array),
});
interface FileOfOffice {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** One week of three offices: offices down with a column of unclear thousands, offices across, and two halves side by side. */
async function week(
  named: number,
  { money, notes, across, halves }: WeekOfOffices,
): Promise<readonly FileOfOffice[]> {
  const table = weeklyTable(
    `Sa Pa;${168 + named};${money[0]};${notes[0]}`,
    `Bắc Hà;97;${money[1]};${notes[1]}`,
  );
  const acrossTable = await writeXlsx({
    sheets: [
      {
        name: "Bảng",
        rows: [
          ["Chỉ tiêu", "Văn Chấn", "Yên Bình"],
          ["BHXH tự nguyện (người)", ...across],
          ["BHYT hộ gia đình (người)", 61, 70],
        ],
      },
    ],
  });
  const halvesTable = [
    "BÁO CÁO TUẦN;;;",
    "Đơn vị;BHXH tự nguyện (người);Đơn vị;BHXH tự nguyện (người)",
    `Lục Yên;${halves[0]};Mù Cang Chải;${halves[1]}`,
    `Trấn Yên;${halves[2]};Trạm Tấu;${halves[3]}`,
  ].join("\n");
  return [
    fileOf(`don-vi-1-tuan-${named}.csv`, table),
    fileOf(`don-vi-2-tuan-${named}.xlsx`, acrossTable),
    fileOf(`don-vi-3-tuan-${named}.csv`, halvesTable),
  ];
}

interface WeekOfOffices {
  readonly money: readonly [string, string];
  readonly notes: readonly [number, number];
  readonly across: readonly [number, number];
  readonly halves: readonly [number, number, number, number];
}

const position = (index: number, name: string): Locator =>
  host.pane
    .getByRole("status")
    .getByText(say("files.position", { index: number(index), count: number(3), name }));

const nameCampaign = (name: string): Promise<void> =>
  host.pane.getByLabel(say("review.campaign"), { exact: true }).fill(name);

/** What was written from a source: area and value. */
async function writtenFrom(source: string): Promise<readonly unknown[][]> {
  const [from, area, value] = (["source", "area", "value"] as const).map((column) =>
    figuresColumns.indexOf(column),
  );
  const rows = await writtenRows(host, words.worksheets.figures);
  return rows
    .filter((row) => row[from ?? 0] === source)
    .map((row) => [row[area ?? 0], row[value ?? 0]]);
}

test("three offices' files of different layouts come in at once, one of them mapped by hand", async () => {
  const files = await week(47, {
    money: ["5,742", "1,250"],
    notes: [12, 9],
    across: [54, 38],
    halves: [31, 12, 27, 8],
  });
  await host.pane.locator("input[type=file]").setInputFiles([...files]);
  await position(1, "don-vi-1-tuan-47.csv").waitFor();
  await nameCampaign("Tuần 47");
  // What is unclear is asked, and nothing is offered to be written without asking.
  await host.pane
    .getByRole("heading", { name: say("columns.questionComma", { letters: "C" }) })
    .waitFor();
  expect(await button(say("files.rest")).count()).toBe(0);
  await host.pane.getByRole("button", { name: say("columns.asThousands") }).click();
  await button(counted("review.write", 6)).waitFor();
  await button(say("columns.changeOf", { letters: "D" })).click();
  await host.pane
    .getByLabel(say("columns.meaning"), { exact: true })
    .selectOption({ label: say("columns.role.note") });
  await button(say("columns.apply")).click();
  await button(counted("review.write", 4)).click();
  await position(2, "don-vi-2-tuan-47.xlsx").waitFor();
  await button(counted("review.write", 4)).click();
  await position(3, "don-vi-3-tuan-47.csv").waitFor();
  await button(counted("review.write", 4)).click();
  await host.pane.getByRole("heading", { name: counted("done.title", 12) }).waitFor();
  expect(await writtenFrom("don-vi-1-tuan-47.csv")).toEqual([
    ["Sa Pa", 215],
    ["Sa Pa", 5_742_000_000],
    ["Bắc Hà", 97],
    ["Bắc Hà", 1_250_000_000],
  ]);
  expect((await writtenFrom("don-vi-3-tuan-47.csv")).map(String).sort()).toEqual(
    ["Lục Yên,31", "Mù Cang Chải,12", "Trạm Tấu,8", "Trấn Yên,27"].sort(),
  );
}, 120_000);

test("next week's files come in without a question", async () => {
  await button(say("done.more")).click();
  const files = await week(48, {
    money: ["6,030", "2,125"],
    notes: [7, 4],
    across: [60, 41],
    halves: [35, 14, 30, 9],
  });
  await host.pane.locator("input[type=file]").setInputFiles([...files]);
  await position(1, "don-vi-1-tuan-48.csv").waitFor();
  await nameCampaign("Tuần 48");
  await button(say("files.rest")).click();
  await host.pane.getByRole("heading", { name: counted("done.title", 12) }).waitFor();
  expect(await writtenFrom("don-vi-1-tuan-48.csv")).toEqual([
    ["Sa Pa", 216],
    ["Sa Pa", 6_030_000_000],
    ["Bắc Hà", 97],
    ["Bắc Hà", 2_125_000_000],
  ]);
}, 120_000);

test("their offices are compared, with a chart in the worksheet; without a whole none of shares is offered", async () => {
  const { pane, page } = host;
  await pane.getByRole("tab", { name: say("tab.compare") }).click();
  await pane.getByLabel(say("compare.first"), { exact: true }).selectOption({ label: "Văn Chấn" });
  await pane.getByLabel(say("compare.second"), { exact: true }).selectOption({ label: "Yên Bình" });

  await button(counted("compare.make", 1)).click();
  await pane.getByText(counted("charts.drawn", 1)).waitFor();
  const drawn = await page.evaluate(() => {
    const { worksheets } = (window as unknown as HostWindow).embeddedHost.workbook.model;
    return worksheets.reduce((count, { charts }) => count + charts.length, 0);
  });
  expect(drawn).toBe(1);
}, 120_000);

test("nothing left the computer, and no page complained", () => {
  expect([host.foreignRequests, host.complaints]).toEqual([[], []]);
});
