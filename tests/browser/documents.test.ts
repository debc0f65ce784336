import { readFileSync } from "node:fs";
import { textFor } from "../../src/text/text";
import { encodeText } from "../readers/encodings/encodeText";
import { vietnameseReport } from "../readers/festivalReport";
import { startHostServer, type HostPage, type HostServer } from "./openHostPage";
import { paneFrame } from "./paneLooks";

const report = readFileSync("tests/fixtures/lao-cai-festival-2025.ar.txt", "utf8");
const { say } = textFor("vi");
let server: HostServer;
let opened: HostPage;

beforeAll(async () => {
  server = await startHostServer(3447);
  opened = await server.open("?lang=vi-VN");
}, 180_000);
afterAll(() => server.close());

const choose = (
  { pane }: HostPage,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> =>
  pane.locator("input[type=file]").setInputFiles({
    name: file.name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(file.bytes),
  });

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
  await choose(opened, { name: "report.pdf", bytes: await printed() });
  await opened.pane.getByText("2.745 = 159 + 2.586").waitFor();
  expect(await opened.pane.locator("button[id^=figure-]").count()).toBe(15);
  await opened.picture("20-pdf-review.vi");
  expect(opened.foreignRequests).toEqual([]);
  expect(opened.complaints).toEqual([]);
  await opened.pane.getByRole("button", { name: say("action.cancel") }).click();
});

const focusedId = (): Promise<string | undefined> =>
  paneFrame(opened).evaluate(() => document.activeElement?.id);

test("a file in an old font is shown in either reading, read as chosen, and read anew when the choice changes", async () => {
  const { pane } = opened;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const inTcvn3 = say("letters.readAs", { encoding: say("letters.tcvn3") });
  const inWestern = say("letters.readAs", { encoding: say("letters.windows-1252") });
  await choose(opened, { name: "cu.txt", bytes: encodeText(vietnameseReport, "tcvn3") });
  await pane.getByRole("heading", { name: say("letters.question") }).waitFor();
  const beginnings = await pane.locator("blockquote").allTextContents();
  expect(beginnings[0]).toMatch(/^BẢO HIỂM XÃ HỘI TỈNH LÀO CAI/);
  expect(beginnings[1]).toMatch(/^B¶O HIÓM X· HéI/);
  await opened.picture("21-letters.vi");
  await button(inTcvn3).click();
  await button(say("letters.change")).waitFor();
  await pane.getByText("2.745 = 159 + 2.586").waitFor();
  expect(await pane.locator("button[id^=figure-]").count()).toBe(15);
  await button(say("letters.change")).click();
  // The card takes the place of the button that asked for it, and the focus goes with it.
  expect(await focusedId()).toBe("letters-question");
  await button(inWestern).click();
  await pane.getByText(say("letters.settled", { encoding: say("letters.windows-1252") })).waitFor();
  expect(await pane.getByText("Yªn B×nh").count()).toBeGreaterThan(0);
  await button(say("letters.change")).click();
  await button(inTcvn3).click();
  await pane.getByText("2.745 = 159 + 2.586").waitFor();
  await button(say("action.cancel")).click();
});

test("a pane whose reading part did not arrive says so, and reads once it can be fetched", async () => {
  const host = await server.open("?lang=vi");
  const chunks = /\/\d+\.[0-9a-f]{8}\.js$/;
  await host.page.locator("#close-pane").click();
  await host.page.route(chunks, (route) => route.abort());
  await host.page.locator('[id="CampaignFigures.Open"]').click();
  const file = { name: "a.txt", bytes: new TextEncoder().encode(vietnameseReport) };
  await choose(host, file);
  await host.pane.getByText(say("problem.ReaderUnreachable.what", { name: file.name })).waitFor();
  await host.page.unroute(chunks);
  await choose(host, file);
  await host.pane.getByText("2.745 = 159 + 2.586").waitFor();
  await host.close();
});
