import type { Locator } from "playwright-core";
import { textFor } from "../../src/text/text";
import { excelFigures, excelHtml, excelText, mailSource } from "../readers/clipboard/pastes";
import { startHostServer, type HostPage, type HostServer } from "./openHostPage";
import { paneFrame } from "./paneLooks";

const { say, counted, number } = textFor("vi");
let server: HostServer;
let host: HostPage;

beforeAll(async () => {
  server = await startHostServer(3454);
  host = await server.open("?lang=vi");
  await host.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
}, 180_000);
afterAll(() => server.close());
afterEach(async () => {
  expect(host.complaints).toEqual([]);
  await button(say("action.cancel")).click();
});

const button = (name: string): Locator => host.pane.getByRole("button", { name, exact: true });

/** Puts words on the computer's own clipboard, as a program does when a person copies there. */
const copy = (words: { readonly html?: string; readonly text: string }): Promise<void> =>
  host.page.evaluate(({ html, text }) => {
    const blob = (type: string, content: string): Blob => new Blob([content], { type });
    return navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": blob("text/plain", text),
        ...(html === undefined ? {} : { "text/html": blob("text/html", html) }),
      }),
    ]);
  }, words);

async function openPaste(): Promise<Locator> {
  await button(say("start.paste")).click();
  const field = host.pane.getByLabel(say("paste.label"));
  await field.click();
  return field;
}

/** The values of the review's figures, in its order. */
const values = async (): Promise<readonly string[]> =>
  (await host.pane.locator("[id^=figure-]").allTextContents()).map((words) => words.trim());

test("cells copied out of Excel and pasted on the first screen are read as they lie", async () => {
  // The browser's own clipboard would clean Excel's page before it gives it; this is the page itself.
  await paneFrame(host).evaluate(
    ({ html, text }) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      clipboardData.setData("text/plain", text);
      document
        .querySelector("main")
        ?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    },
    { html: excelHtml, text: "Không phải bảng." },
  );
  await host.pane.getByRole("heading", { name: say("review.titleTable") }).waitFor();
  await button(counted("review.write", excelFigures.length)).waitFor();
  const shown = (await values()).join(" ");
  for (const [, , value] of excelFigures) expect(shown).toContain(number(value));
});

test("a table pasted into the field is read with its cells, and nothing of its page runs or shows", async () => {
  const hostile =
    '<img src="https://example.com/pixel.png" onerror="document.title=\'run\'"><script>document.title="run"</script>';
  // Another value than beside it in plain words shows which of the two was read.
  const html = excelHtml.replace("<table", `${hostile}<table`).replace(">61<", ">62<");
  await copy({ html, text: excelText });
  const field = await openPaste();
  await host.page.keyboard.press("Control+v");
  await host.pane.getByText(say("paste.table")).waitFor();
  expect(await field.inputValue()).toBe(excelText.replaceAll("\r\n", "\n"));
  await host.picture("22-paste-table.vi");
  await button(say("paste.read")).click();
  await button(counted("review.write", excelFigures.length)).waitFor();
  expect((await values()).join(" ")).toContain("62");
  expect(await host.pane.locator("img").count()).toBe(0);
  expect(await paneFrame(host).title()).toBe(say("app.name"));
  expect(host.foreignRequests).toEqual([]);
});

test("once its words are changed by hand, the words are read and not the page behind them", async () => {
  await copy({ html: excelHtml, text: excelText });
  const field = await openPaste();
  await host.page.keyboard.press("Control+v");
  await host.pane.getByText(say("paste.table")).waitFor();
  await field.fill("Yên Bình có 12 người tham gia BHXH, BHYT.");
  expect(await host.pane.getByText(say("paste.table")).count()).toBe(0);
  await button(say("paste.read")).click();
  await button(counted("review.write", 1)).waitFor();
  expect(await values()).toEqual(["12"]);
});

test("an e-mail pasted as text is read by its own rules", async () => {
  await copy({ text: mailSource });
  await openPaste();
  await host.page.keyboard.press("Control+v");
  await button(say("paste.read")).click();
  await button(counted("review.write", 2)).waitFor();
  expect(await values()).toEqual(["127", "150"]);
  await host.pane.getByText("Kết quả Văn Chấn").waitFor({ state: "attached" });
});
