import type { Locator } from "playwright-core";
import { textFor } from "../../src/text/text";
import { figuresColumns } from "../../src/core/plan/sheetWords";
import { sheetWordsByLanguage } from "../../src/text/sheetWords/sheetWordsByLanguage";
import { docxOf, wordParagraph, wordTable } from "../readers/zip/zipBytes";
import { mailSource } from "../readers/clipboard/pastes";
import { startHostServer, type HostPage, type HostServer } from "./openHostPage";
import { writtenRows } from "./writtenRows";

const { say, counted, number } = textFor("vi");
const words = sheetWordsByLanguage.vi;
let server: HostServer;
let host: HostPage;

beforeAll(async () => {
  server = await startHostServer(3456);
  host = await server.open("?lang=vi");
  await host.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
}, 180_000);
afterAll(() => server.close());

const button = (name: string): Locator => host.pane.getByRole("button", { name, exact: true });

const choose = (name: string, bytes: Uint8Array): Promise<void> =>
  host.pane
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

/** Writes what the review has, and goes back to where the next report is chosen. */
async function write(figures: number): Promise<void> {
  await host.pane.getByLabel(say("review.campaign"), { exact: true }).fill("Tháng 11");
  await button(counted("review.write", figures)).click();
  await host.pane.getByRole("heading", { name: counted("done.title", figures) }).waitFor();
  await button(say("done.more")).click();
}

/** A row of Figures as far as its source says it. */
interface WrittenRow {
  readonly figure: readonly unknown[];
  readonly quote: string;
}

/** The rows of Figures that came from a source, each figure as its area, indicator, value and unit. */
const writtenFrom = async (source: string): Promise<readonly WrittenRow[]> => {
  const rows = await writtenRows(host, words.worksheets.figures);
  const cell = (row: readonly unknown[], column: (typeof figuresColumns)[number]): unknown =>
    row[figuresColumns.indexOf(column)];
  return rows
    .filter((row) => cell(row, "source") === source)
    .map((row) => ({
      figure: (["area", "indicator", "value", "unit"] as const).map((column) => cell(row, column)),
      quote: String(cell(row, "quote")),
    }));
};

/** A quote is a stretch of the sentence, as long as a cell shows, around its number. */
function expectQuotes(
  rows: readonly WrittenRow[],
  sentence: string,
  numbers: readonly string[],
): void {
  expect(rows).toHaveLength(numbers.length);
  for (const [index, { quote }] of rows.entries()) {
    expect(sentence).toContain(quote);
    expect(quote).toContain(numbers[index]);
    expect(quote.length).toBeGreaterThan(60);
  }
}

const person = words.unit("person");
const indicator = (id: string): string => words.indicator(id);

test("a Word document: its question is answered, its words and its table become rows with their quotes", async () => {
  const sentence =
    "BHXH cơ sở Yên Bình đã tổ chức 12 hội nghị tuyên truyền và vận động được 1.542 người tham gia BHXH tự nguyện.";
  const table = wordTable([
    ["Đơn vị", "Số người tham gia BHYT hộ gia đình"],
    ["Sa Pa", "61"],
    ["Bắc Hà", "38"],
  ]);
  await choose("thang-11.docx", docxOf(wordParagraph(sentence) + table));
  await host.pane
    .getByRole("heading", { name: say("review.question", { found: "1.542" }) })
    .waitFor();
  await button(counted("review.write", 3)).waitFor();
  await host.pane.getByText(counted("review.heldBack", 1)).waitFor();
  // The button says what would follow as well.
  await host.pane.getByRole("button", { name: `${number(1542)} ${words.unit("person")}` }).click();
  await write(4);
  const rows = await writtenFrom("thang-11.docx");
  const household = indicator("participants.household_hi");
  expect(rows.map(({ figure }) => figure)).toEqual([
    ["Yên Bình", indicator("activities.conferences"), 12, words.unit("event")],
    ["Yên Bình", indicator("participants.voluntary_si_new"), 1542, person],
    ["Sa Pa", household, 61, person],
    ["Bắc Hà", household, 38, person],
  ]);
  expectQuotes(rows.slice(0, 2), sentence, ["12", "1.542"]);
  expect(rows.slice(2).map(({ quote }) => quote)).toEqual(["Sa Pa 61", "Bắc Hà 38"]);
});

test("a PDF: a sentence that is broken over lines is one, with its figures and the whole quote", async () => {
  const sentence =
    "Sau chiến dịch, BHXH cơ sở Bảo Thắng có 318 người tham gia BHXH tự nguyện mới và 96 người hưởng lương hưu chuyển sang nhận qua tài khoản.";
  const page = await host.page.context().newPage();
  await page.setContent(`<body style="width: 300px; font: 16px serif"><p>${sentence}</p></body>`);
  const pdf = await page.pdf({ format: "A4" });
  await page.close();
  await choose("bao-thang.pdf", pdf);
  await write(2);
  const rows = await writtenFrom("bao-thang.pdf");
  expect(rows.map(({ figure }) => figure)).toEqual([
    ["Bảo Thắng", indicator("participants.voluntary_si_new"), 318, person],
    ["Bảo Thắng", indicator("payments.noncash_switched"), 96, person],
  ]);
  expectQuotes(rows, sentence, ["318", "96"]);
});

test("a pasted e-mail: its sentence becomes rows beside the others", async () => {
  await host.page.evaluate((text) => navigator.clipboard.writeText(text), mailSource);
  await button(say("start.paste")).click();
  await host.pane.getByLabel(say("paste.label")).click();
  await host.page.keyboard.press("Control+v");
  await button(say("paste.read")).click();
  await write(2);
  const sentence =
    "BHXH cơ sở Văn Chấn phát triển 127 người tham gia BHXH, BHYT và 150 người hưởng lương hưu nhận qua tài khoản.";
  const rows = await writtenFrom(say("paste.name"));
  expect(rows.map(({ figure }) => figure)).toEqual([
    ["Văn Chấn", indicator("participants.total"), 127, person],
    ["Văn Chấn", indicator("payments.noncash_recipients"), 150, person],
  ]);
  expectQuotes(rows, sentence, ["127", "150"]);
  expect(await writtenFrom("thang-11.docx")).toHaveLength(4);
});

test("an office that the list does not know is named in two clicks, and known to the next file", async () => {
  const sentence =
    "BHXH cơ sở Gò Sỏi có 20 người tham gia BHXH tự nguyện và 31 người tham gia BHYT hộ gia đình.";
  await choose("bao-cao-go-soi.txt", Buffer.from(sentence));
  await button(say("question.newPlace", { words: "Gò Sỏi" })).click();
  await button(say("place.add")).click();
  await write(2);
  expect((await writtenFrom("bao-cao-go-soi.txt")).map(({ figure: [area] }) => area)).toEqual([
    "Gò Sỏi",
    "Gò Sỏi",
  ]);
  await choose("phong-thu.csv", Buffer.from("Địa bàn;Số người được tư vấn\nSa Pa;168\nGò Sỏi;25"));
  await button(counted("review.write", 2)).waitFor();
  const question = host.pane.getByText(say("question.area", { words: "Gò Sỏi" }));
  expect(await question.count()).toBe(0);
  await write(2);
  expect((await writtenFrom("phong-thu.csv")).map(({ figure: [area] }) => area)).toEqual([
    "Sa Pa",
    "Gò Sỏi",
  ]);
});

test("nothing left the computer, and no page complained", () => {
  expect(host.foreignRequests).toEqual([]);
  expect(host.complaints).toEqual([]);
});
