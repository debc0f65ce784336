import { readFileSync } from "node:fs";
import { typedIntoFile } from "../core/form/typedIntoFile";
import { readSource } from "../../src/readers/readSource";
import { textFor } from "../../src/text/text";
import { axeFaults, clippedTexts, paneFrame, widenPane } from "../browser/paneLooks";
import { startHostServer, type HostPage, type HostServer } from "../browser/openHostPage";

const report = "tests/fixtures/lao-cai-festival-2025.ar.txt";
const campaign = "Chiến dịch tháng cao điểm";
let server: HostServer;
let opened: HostPage;
let form: Uint8Array;

beforeAll(async () => {
  server = await startHostServer(3451);
  opened = await server.open("?lang=vi-VN");
}, 180_000);
afterAll(() => server.close());

const button = (name: string) => opened.pane.getByRole("button", { name, exact: true });

test("without a campaign no form is made, and the field says why", async () => {
  await button("Biểu mẫu cho các đơn vị").click();
  await button("Tải biểu mẫu").click();
  expect(await opened.pane.getByText("Cần điền mục này.").count()).toBe(2);
  await button("Quay lại").click();
});

test("the offices of the workbook's figures stand in the form at once, and one click makes it", async () => {
  await opened.pane.locator("input[type=file]").setInputFiles(report);
  await opened.pane.getByRole("button", { name: "Ghi 15 số liệu" }).click();
  await button("Nhập thêm").click();
  await button("Biểu mẫu cho các đơn vị").click();
  await opened.pane.getByLabel("Tên chiến dịch").fill(campaign);
  await opened.pane.getByLabel("Kỳ báo cáo").fill("2025-11");
  await opened.pane.getByLabel("Hạn gửi").fill("2025-11-30");
  expect(await opened.pane.getByLabel("Các đơn vị").inputValue()).toBe("Yên Bình\nVăn Chấn");
  // The part that makes files comes with the first form: without a connection this is said, and nothing is lost.
  await opened.page.context().setOffline(true);
  await button("Tải biểu mẫu").click();
  await opened.pane.getByText("Không tải được phần tạo tệp.").waitFor();
  await opened.page.context().setOffline(false);
  const begun = opened.page.waitForEvent("download");
  await button("Tải biểu mẫu").click();
  const download = await begun;
  expect(download.suggestedFilename()).toBe(`Biểu mẫu - ${campaign} - 2025-11.xlsx`);
  form = readFileSync(await download.path());
  await opened.pane.getByText("Đã lập Biểu mẫu").waitFor();
});

test("all are waited for, with a sentence that reminds them", async () => {
  await opened.pane.getByText("0/2 đơn vị").waitFor();
  expect(await opened.pane.getByText("Yên Bình: quá hạn, chưa báo cáo").count()).toBe(1);
  await opened.pane
    .getByText(
      `${campaign} (11/2025): đề nghị gửi lại biểu mẫu trước ngày 30/11/2025. Còn thiếu: Yên Bình, Văn Chấn.`,
    )
    .waitFor();
  await opened.picture("30-form.vi");
});

test("filled in by one office it is taken back without a question", async () => {
  await button("Quay lại").click();
  const filled = typedIntoFile(form, { C8: "1200", D8: "1077" });
  await opened.pane
    .locator("input[type=file]")
    .setInputFiles({ name: "bieu-mau.xlsx", mimeType: "", buffer: Buffer.from(filled) });
  await opened.pane.getByRole("button", { name: "Ghi 2 số liệu" }).waitFor();
  expect(await opened.pane.getByLabel("Tên chiến dịch").inputValue()).toBe(campaign);
  await opened.picture("31-form-filled.vi");
  await opened.pane.getByRole("button", { name: "Ghi 2 số liệu" }).click();
  await opened.pane.getByRole("heading", { name: "Đã ghi 2 số liệu" }).waitFor();
});

test("and the office has reported, late, while the other is still waited for", async () => {
  await button("Nhập thêm").click();
  await button("Biểu mẫu cho các đơn vị").click();
  await opened.pane.getByText("1/2 đơn vị").waitFor();
  expect(await opened.pane.getByText("Yên Bình: báo cáo muộn").count()).toBe(1);
  expect(await opened.pane.getByText("Văn Chấn: quá hạn, chưa báo cáo").count()).toBe(1);
  await opened.pane.getByText("Còn thiếu: Văn Chấn.").waitFor();
  await opened.picture("32-form-statuses.vi");
});

test("the figures go out as SDMX-CSV and as a Data Package, and come back from both", async () => {
  for (const [item, name] of [
    ["SDMX-CSV", "figures.sdmx.csv"],
    ["Data Package (.zip)", "figures.datapackage.zip"],
  ] as const) {
    await button("Thêm").click();
    const begun = opened.page.waitForEvent("download");
    await opened.pane.getByRole("menuitem", { name: item }).click();
    const download = await begun;
    expect(download.suggestedFilename()).toBe(name);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    const reading = await readSource({ name, bytes }, null);
    expect(reading.ok && reading.value.observations.length).toBe(17);
  }
});

test.each(["en", "ar"])("the form's screen in %s", async (language) => {
  const other = await server.open(`?lang=${language}`, { width: 1100, height: 900 });
  const { say } = textFor(language === "ar" ? "ar" : "en");
  await other.pane.getByRole("button", { name: say("form.open"), exact: true }).click();
  await other.pane.getByLabel(say("review.campaign")).fill("Campaign 2025");
  await other.pane.getByLabel(say("form.areas")).fill("Yên Bình\nVăn Chấn");
  const begun = other.page.waitForEvent("download");
  await other.pane.getByRole("button", { name: say("form.make"), exact: true }).click();
  await begun;
  await other.pane.getByText(say("form.copy")).waitFor();
  expect(await axeFaults(other.page, "everything")).toEqual([]);
  await widenPane(other.page, 320);
  expect(await clippedTexts(paneFrame(other), false)).toEqual([]);
  await other.picture(`33-form.${language}`);
  await other.close();
});

test("no request left the computer and no page complained but of the connection that was cut", () => {
  expect(opened.foreignRequests).toEqual([]);
  const others = opened.complaints.filter((said) => !said.includes("ERR_INTERNET_DISCONNECTED"));
  expect(others).toEqual([]);
});
