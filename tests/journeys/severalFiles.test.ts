import { writeXlsx } from "hucre/xlsx";
import type { Locator } from "playwright-core";
import { figuresColumns } from "../../src/core/plan/sheetWords";
import { paneLanguages } from "../../src/text/messages/messages";
import { sheetWordsByLanguage } from "../../src/text/sheetWords/sheetWordsByLanguage";
import { textFor } from "../../src/text/text";
import { docxOf, wordParagraph } from "../readers/zip/zipBytes";
import { axeFaults } from "../browser/paneLooks";
import { startHostServer, type HostPage, type HostServer } from "../browser/openHostPage";
import { writtenRows } from "../browser/writtenRows";

const words = sheetWordsByLanguage.vi;
let server: HostServer;
beforeAll(async () => {
  server = await startHostServer(3473);
}, 180_000);
afterAll(() => server.close());

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const chosen = (name: string, bytes: Uint8Array | string): ChosenFile => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes as Uint8Array),
});

/** Three offices, each in a layout of its own, and a file that broke on its way. */
async function officeFiles(): Promise<ChosenFile[]> {
  const across = await writeXlsx({
    sheets: [
      {
        name: "Bảng",
        rows: [
          ["Chỉ tiêu", "Sa Pa", "Bắc Hà"],
          ["BHXH tự nguyện (người)", 54, 38],
          ["BHYT hộ gia đình (người)", 61, 70],
        ],
      },
    ],
  });
  const broken = (await writeXlsx({ sheets: [{ name: "A", rows: [["x", 1]] }] })).slice(0, 300);
  return [
    chosen("sa-pa.xlsx", across),
    chosen("hong.xlsx", broken),
    chosen("van-chan.csv", "Đơn vị;BHXH tự nguyện (người)\nVăn Chấn;27\nSa Pa;60\n"),
    chosen(
      "bao-thang.docx",
      docxOf(wordParagraph("BHXH cơ sở Bảo Thắng có 318 người tham gia BHXH tự nguyện.")),
    ),
  ];
}

const button = ({ pane }: HostPage, name: string): Locator =>
  pane.getByRole("button", { name, exact: true });

test("three offices' files and a broken one: each is reviewed in its turn, and all are summed up", async () => {
  const { say, counted, number } = textFor("vi");
  const host = await server.open("?lang=vi");
  const { pane } = host;
  const position = (index: number, name: string): Locator =>
    pane
      .getByRole("status")
      .getByText(say("files.position", { index: number(index), count: number(4), name }));
  const files = await officeFiles();
  await pane.locator("input[type=file]").setInputFiles(files);
  await position(1, "sa-pa.xlsx").waitFor();
  await pane.getByLabel(say("review.campaign"), { exact: true }).fill("Tháng 11");
  await host.picture("files-review.vi");
  await button(host, counted("review.write", 4)).click();
  await position(3, "van-chan.csv").waitFor();
  const campaign = pane.getByLabel(say("review.campaign"), { exact: true });
  expect(await campaign.inputValue()).toBe("Tháng 11");
  await button(host, counted("review.write", 2)).click();
  await position(4, "bao-thang.docx").waitFor();
  await button(host, say("files.skip")).click();
  await pane.getByRole("heading", { name: counted("done.title", 5) }).waitFor();
  const results = await pane.locator("[data-step=summary] li strong").allInnerTexts();
  expect(results).toEqual(files.map(({ name }) => name));
  const told = await pane.locator("[data-step=summary] section").first().innerText();
  expect(told).toContain(say("problem.FileUnreadable.what", { name: "hong.xlsx" }));
  expect(told).toContain(say("files.skipped"));
  expect(told).toContain(
    say("done.differs", {
      area: "Sa Pa",
      indicator: words.indicator("participants.voluntary_si"),
      ours: number(54),
      theirs: number(60),
    }),
  );
  await host.picture("files-summary.vi");
  const source = figuresColumns.indexOf("source");
  const sources = (await writtenRows(host, words.worksheets.figures)).map((row) => row[source]);
  expect(sources.filter((name) => name === "sa-pa.xlsx")).toHaveLength(4);
  expect(sources.filter((name) => name === "van-chan.csv")).toHaveLength(1);
  expect(sources).not.toContain("bao-thang.docx");
  expect([...host.complaints, ...host.foreignRequests]).toEqual([]);
  await host.close();
}, 120_000);

test("with nothing open the rest is written without asking, and cancelling sums up what was done", async () => {
  const { say, counted, number } = textFor("vi");
  const host = await server.open("?lang=vi");
  const { pane } = host;
  const [table, , csv, report] = await officeFiles();
  if (!table || !csv || !report) throw new Error("Files are missing");
  const asked = chosen("hoi.txt", "BHXH cơ sở Lục Yên có 1.542 người tham gia BHXH tự nguyện.");
  await pane.locator("input[type=file]").setInputFiles([table, csv, asked, report]);
  await button(host, say("files.rest")).click();
  const position = { index: number(3), count: number(4), name: "hoi.txt" };
  await pane.getByRole("status").getByText(say("files.position", position)).waitFor();
  await pane.getByRole("heading", { name: say("review.question", { found: "1.542" }) }).waitFor();
  expect(await button(host, say("files.rest")).count()).toBe(0);
  await button(host, say("action.cancel")).last().click();
  await pane.getByRole("heading", { name: counted("done.title", 5) }).waitFor();
  expect(await pane.getByText(say("files.left"), { exact: true }).count()).toBe(2);
  await host.close();
}, 120_000);

test.each(paneLanguages)(
  "in %s, narrow, both screens keep to the pane and to axe",
  async (language) => {
    const { say } = textFor(language);
    const host = await server.open(`?lang=${language}`);
    const { pane } = host;
    await pane.locator("input[type=file]").setInputFiles(await officeFiles());
    await button(host, say("files.rest")).waitFor();
    const fits = (): Promise<boolean> =>
      pane.locator("body").evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
    expect([await fits(), await axeFaults(host.page, "everything")]).toEqual([true, []]);
    await host.picture(`files-review.${language}`);
    await button(host, say("files.rest")).click();
    await pane.locator("[data-step=summary]").waitFor();
    expect([await fits(), await axeFaults(host.page, "everything")]).toEqual([true, []]);
    await host.picture(`files-summary.${language}`);
    await host.close();
  },
  120_000,
);
