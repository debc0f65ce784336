import { textFor } from "../../src/text/text";
import { longReport } from "../../tools/longReport";
import { docxOf, wordParagraph } from "../readers/zip/zipBytes";
import { startHostServer, type HostPage, type HostServer } from "../browser/openHostPage";

const { say, counted } = textFor("vi");
const pages = 300;
const report = longReport("vi", pages);
/** Every paragraph of the report has three. */
const figures = report.length * 3;
let server: HostServer;
let host: HostPage;

beforeAll(async () => {
  server = await startHostServer(3457);
  host = await server.open("?lang=vi");
}, 180_000);
afterAll(() => server.close());

const choose = (name: string, bytes: Uint8Array): Promise<void> =>
  host.pane
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
const cancel = (): Promise<void> =>
  host.pane.getByRole("button", { name: say("action.cancel"), exact: true }).click();

/** The report as a browser prints it, with some room between its lines. */
async function printed(): Promise<Uint8Array> {
  const page = await host.page.context().newPage();
  const style = "font: 17pt/1.7 serif";
  await page.setContent(
    `<body style="${style}">${report.map((words) => `<p>${words}</p>`).join("")}`,
  );
  const pdf = await page.pdf({ format: "A4" });
  await page.close();
  return pdf;
}

/** What the screen says of the pages read, and of all; null while it says nothing. */
async function pagesRead(): Promise<readonly number[] | null> {
  const words = await host.pane.locator("[data-step=reading] p[aria-hidden]").textContent();
  return words?.match(/\d+/g)?.map(Number) ?? null;
}

describe("a PDF of more than three hundred pages", () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await printed();
  }, 120_000);

  test("shows its pages as they are read, can be given up, and leaves the pane to the next file", async () => {
    await choose("dai.pdf", pdf);
    const [first = 0, all = 0] = (await pagesRead()) ?? [];
    expect(all).toBeGreaterThan(pages);
    expect(first).toBeLessThan(all);
    await host.page.waitForTimeout(200);
    const [later = 0] = (await pagesRead()) ?? [];
    expect(later).toBeGreaterThan(first);
    await cancel();
    await host.pane.getByRole("heading", { name: say("start.title") }).waitFor();
    await choose("ngan.docx", docxOf(wordParagraph("Yên Bình có 12 người tham gia BHXH, BHYT.")));
    await host.pane.getByRole("button", { name: counted("review.write", 1) }).waitFor();
    await cancel();
  });

  test("is read to its last figure", async () => {
    await choose("dai.pdf", pdf);
    await host.pane.getByRole("button", { name: counted("review.write", figures) }).waitFor();
    await cancel();
  });
});

test("a Word document as long is read to its last figure", async () => {
  await choose("dai.docx", docxOf(report.map(wordParagraph).join("")));
  await host.pane.getByRole("button", { name: counted("review.write", figures) }).waitFor();
  await cancel();
  expect(host.complaints).toEqual([]);
});
