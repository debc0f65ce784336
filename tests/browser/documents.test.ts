import { readFileSync } from "node:fs";
import { startHostServer, type HostPage, type HostServer } from "./openHostPage";

const report = readFileSync("tests/fixtures/lao-cai-festival-2025.ar.txt", "utf8");
let server: HostServer;
let opened: HostPage;

beforeAll(async () => {
  server = await startHostServer(3447);
  opened = await server.open("?lang=vi-VN");
}, 180_000);
afterAll(() => server.close());

/** The report as a person would print it to PDF from a browser. */
async function printed(): Promise<Buffer> {
  const page = await opened.page.context().newPage();
  const lines = report.split("\n").map((line) => `<p>${line}</p>`);
  await page.setContent(`<html dir="rtl"><body>${lines.join("")}</body></html>`);
  const pdf = await page.pdf({ format: "A4" });
  await page.close();
  return pdf;
}

test("a PDF is read in the pane's worker, and nothing leaves the computer", async () => {
  await opened.pane
    .locator("input[type=file]")
    .setInputFiles({ name: "report.pdf", mimeType: "application/pdf", buffer: await printed() });
  await opened.pane.getByText("2.745 = 159 + 2.586").waitFor();
  expect(await opened.pane.locator("button[id^=figure-]").count()).toBe(15);
  await opened.picture("20-pdf-review.vi");
  expect(opened.foreignRequests).toEqual([]);
  expect(opened.complaints).toEqual([]);
});
