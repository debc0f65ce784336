import { paneLanguages } from "../../src/text/messages/messages";
import { textFor } from "../../src/text/text";
import { officeCalls, runOfficeCalls } from "../contract/officeCalls";
import { startHostServer, type HostPage, type HostServer, type HostWindow } from "./openHostPage";
import { paneFrame } from "./paneLooks";

const report = "tests/fixtures/lao-cai-festival-2025.ar.txt";
let server: HostServer;
let opened: HostPage;

beforeAll(async () => {
  server = await startHostServer(3443);
  opened = await server.open("?lang=vi-VN");
}, 180_000);
afterAll(() => server.close());

/** The value of a cell of the model, by worksheet and zero-based place. */
const valueAt = (worksheet: string, row: number, column: number): Promise<unknown> =>
  opened.page.evaluate(
    (place) => {
      const { worksheets } = (window as unknown as HostWindow).embeddedHost.workbook.model;
      const found = worksheets.find(({ name }) => name === place.worksheet);
      return found?.cells.get(place.row * 16_384 + place.column)?.value;
    },
    { worksheet, row, column },
  );

/** The chart pictures on the screen, as SVG text. */
const chartPictures = (): Promise<readonly string[]> =>
  opened.page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>("img.chart")].map(({ src }) =>
      decodeURIComponent(src),
    ),
  );

test("the first screen says what to do, in Vietnamese", async () => {
  await opened.pane.getByRole("heading", { name: "Từ báo cáo đến bảng so sánh" }).waitFor();
  await opened.picture("01-start.vi");
});

test("the report's fifteen figures are shown beside their words", async () => {
  await opened.pane.locator("input[type=file]").setInputFiles(report);
  await opened.pane.getByText("2.745 = 159 + 2.586").waitFor();
  expect(await opened.pane.locator("button[id^=figure-]").count()).toBe(15);
  await opened.pane.getByLabel("Tên chiến dịch").fill("Ngày hội Tuyên truyền viên BHXH, BHYT");
  await opened.picture("02-review.vi");
});

test("a dropped figure leaves the count of what will be written", async () => {
  await opened.pane.getByRole("button", { name: "Bỏ số này" }).click();
  await opened.pane.getByRole("button", { name: "Ghi 14 số liệu" }).waitFor();
  await opened.pane.getByRole("button", { name: "Lấy lại" }).click();
});

test("the figures are written and the next step names two areas", async () => {
  await opened.pane.getByRole("button", { name: "Ghi 15 số liệu" }).click();
  await opened.pane.getByRole("heading", { name: "Đã ghi 15 số liệu" }).waitFor();
  expect(await valueAt("Số liệu", 11, 5)).toBe(2745);
  await opened.picture("03-done.vi");
});

test("the comparison and its three charts are made", async () => {
  await opened.pane.getByText("Yên Bình – Văn Chấn").waitFor();
  await opened.pane.getByRole("button", { name: "Lập bảng và 3 biểu đồ" }).click();
  await opened.pane.getByText("Đã vẽ 3 biểu đồ").waitFor();
  const sheet = "Yên Bình - Văn Chấn";
  expect([
    await valueAt(sheet, 6, 4),
    await valueAt(sheet, 6, 8),
    await valueAt(sheet, 7, 8),
  ]).toEqual([950, 1541, 63]);
  const pictures = await chartPictures();
  expect(pictures).toHaveLength(3);
  expect(pictures.join("")).toContain("1,077");
  await opened.picture("04-comparison.vi");
});

test("a number typed into the grid changes the comparison and the chart", async () => {
  await opened.page.getByText("Số liệu", { exact: true }).first().click();
  // Row 16 is Yên Bình's participants; the name box takes the person there.
  await typeInto("F16", "1100");
  await opened.page.waitForFunction(() => {
    const { worksheets } = (window as unknown as HostWindow).embeddedHost.workbook.model;
    return worksheets[3]?.cells.get(6 * 16_384 + 4)?.value === 973;
  });
  await opened.page.getByText("Yên Bình - Văn Chấn", { exact: true }).first().click();
  await opened.page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLImageElement>("img.chart")].some(({ src }) =>
      decodeURIComponent(src).includes("1,100"),
    ),
  );
  await opened.picture("05-edited.vi");
});

async function typeInto(address: string, text: string): Promise<void> {
  const { page } = opened;
  const nameBox = page.locator("#grid input").last();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("the same pane speaks English", async () => {
  const other = await server.open("?lang=en-US", { width: 1100, height: 700 });
  await other.pane.getByRole("heading", { name: "From a report to a comparison" }).waitFor();
  await other.pane
    .locator("input[type=file]")
    .setInputFiles({ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") });
  await other.pane.getByText("empty.txt is empty.").waitFor();
  await other.picture("06-problem.en");
  await other.close();
});

test("opened outside Excel, the page says so in every language", async () => {
  const page = await server.blankPage();
  await page.goto("https://localhost:3443/taskpane.html");
  await page.locator("main p").first().waitFor();
  expect(await page.locator("main p").allTextContents()).toEqual(
    paneLanguages.map((language) => textFor(language).say("app.outsideExcel")),
  );
  await page.close();
});

test("Microsoft's client gets the same answers here as in Node", async () => {
  const other = await server.open("?lang=en-US");
  const answers = await paneFrame(other).evaluate(`(${runOfficeCalls.toString()})()`);
  expect(answers).toEqual(officeCalls.map(({ expected }) => expected));
  await other.close();
});

test("no request left the computer and no page complained", () => {
  expect(opened.foreignRequests).toEqual([]);
  expect(opened.complaints).toEqual([]);
});
