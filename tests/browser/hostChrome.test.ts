import AxeBuilder from "@axe-core/playwright";
import { pageWords, type PageLanguage } from "../../src/host/page/pageWords";
import { textFor } from "../../src/text/text";
import { startHostServer, type HostPage, type HostServer, type HostWindow } from "./openHostPage";
import { paneFrame } from "./paneLooks";
import { report } from "./paneWalk";

/** What the page shows that is not of its own words: the manifest's, and those of the spreadsheet. */
const shown: { readonly [L in PageLanguage]: Shown } = {
  vi: { ribbon: ["Nhập và so sánh", "So sánh lại"], name: "Số liệu chiến dịch", grid: "Bắt đầu" },
  en: { ribbon: ["Import and compare", "Compare again"], name: "Campaign Figures", grid: "Start" },
  ar: { ribbon: ["استيراد ومقارنة", "إعادة المقارنة"], name: "أرقام الحملة", grid: "ابدأ" },
};

interface Shown {
  readonly ribbon: readonly string[];
  readonly name: string;
  /** The first of the grid's own menus. */
  readonly grid: string;
}

const languages: readonly PageLanguage[] = ["vi", "en", "ar"];
let server: HostServer;

beforeAll(async () => {
  server = await startHostServer(3453);
}, 180_000);
afterAll(() => server.close());

describe.each(languages)("the page in %s", (language) => {
  const words = pageWords[language];
  const direction = language === "ar" ? "rtl" : "ltr";
  let host: HostPage;
  beforeAll(async () => {
    host = await server.open(`?lang=${language}`);
  });
  afterAll(() => host.close());

  test("speaks it in its bar, its ribbon and its grid, in the right direction", async () => {
    const { page } = host;
    const html = page.locator("html");
    expect([await html.getAttribute("lang"), await html.getAttribute("dir")]).toEqual([
      language,
      direction,
    ]);
    expect(await page.locator("#ribbon button").allTextContents()).toEqual(shown[language].ribbon);
    expect(await page.locator("#pane-name").textContent()).toBe(shown[language].name);
    expect(await page.locator("#save").textContent()).toBe(words.save);
    for (const label of [words.language, words.level, words.trouble])
      await page.getByRole("combobox", { name: label, exact: true }).waitFor();
    await page.getByRole("button", { name: words.closePane }).waitFor();
    await page.locator("#grid").getByText(shown[language].grid, { exact: true }).first().waitFor();
    await host.picture(`host.${language}`);
  });

  test("has the pane where reading ends, and nothing in it that axe minds", async () => {
    const { page } = host;
    const [grid, pane] = await Promise.all(
      ["#grid", "#pane"].map((id) => page.locator(id).boundingBox()),
    );
    expect((pane?.x ?? 0) > (grid?.x ?? 0)).toBe(direction === "ltr");
    // The grid is another's work, and the pane has tests of its own.
    const { violations } = await new AxeBuilder({ page })
      .exclude("#grid")
      .exclude("#pane iframe")
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test("takes a number that is typed into its grid, and saves the workbook", async () => {
    const { page } = host;
    const nameBox = page.locator("#grid input").last();
    await nameBox.fill("B2");
    await nameBox.press("Enter");
    await page.keyboard.type("42");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => {
      const { worksheets } = (window as unknown as HostWindow).embeddedHost.workbook.model;
      return worksheets[0]?.cells.get(16_384 + 1)?.value === 42;
    });
    const download = page.waitForEvent("download");
    await page.locator("#save").click();
    expect((await download).suggestedFilename()).toBe("workbook.xlsx");
    await page.getByRole("status").getByText(words.saved).waitFor();
    expect([...host.complaints, ...host.foreignRequests]).toEqual([]);
  });
});

describe("the page's menus and buttons", () => {
  const { say } = textFor("vi");
  let host: HostPage;
  beforeAll(async () => {
    host = await server.open("?lang=vi");
  });
  afterAll(() => host.close());

  test("trouble makes Excel refuse, until it is put right", async () => {
    const { page, pane } = host;
    const tab = pane.getByRole("tab", { name: say("tab.compare") });
    await page.locator("#trouble").selectOption("AccessDenied");
    await tab.click();
    await pane.getByText(say("excel.denied.what")).waitFor();
    await page.locator("#trouble").selectOption("");
    await tab.click();
    await pane.getByText(say("compare.needsFigures")).waitFor();
    expect(await pane.getByText(say("excel.denied.what")).count()).toBe(0);
  });

  test("the second button of the ribbon says so when there is nothing to compare again", async () => {
    const { page, pane } = host;
    await page.locator("#ribbon button").nth(1).click();
    await pane.getByText(say("problem.ComparisonMissing.what")).waitFor();
  });

  test("the pane closes and the ribbon opens it anew", async () => {
    const { page, pane } = host;
    await page.locator("#close-pane").click();
    await page.locator("#pane").waitFor({ state: "hidden" });
    expect(await page.locator("iframe").count()).toBe(0);
    await page.locator("#ribbon button").first().click();
    await pane.getByRole("heading", { name: say("start.title") }).waitFor();
  });

  test("F6 leads around the page, out of the pane and of the grid", async () => {
    const { page, pane } = host;
    const focused = (selector: string): Promise<void> =>
      page.locator(`${selector}:focus`).waitFor({ state: "attached" });
    await pane.locator("h1:focus").waitFor();
    await page.keyboard.press("Control+F6");
    await focused("#ribbon button:first-child");
    await page.keyboard.press("F6");
    await focused("#grid [contenteditable]");
    await page.keyboard.type("7");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => {
      const { worksheets } = (window as unknown as HostWindow).embeddedHost.workbook.model;
      return worksheets[0]?.cells.get(0)?.value === 7;
    });
    // The pane goes on from where it was left: at its heading, before the first button.
    await page.keyboard.press("F6");
    await page.keyboard.press("Tab");
    await pane.locator("button:focus", { hasText: say("start.choose") }).waitFor();
    await page.keyboard.press("Control+Shift+F6");
    await focused("#grid [contenteditable]");
  });

  test("an older level is what the pane then finds", async () => {
    await changed("#level", "1.12");
    const supported = (version: string): Promise<boolean> =>
      paneFrame(host).evaluate(
        (asked) => Office.context.requirements.isSetSupported("ExcelApi", asked),
        version,
      );
    expect([await supported("1.12"), await supported("1.13")]).toEqual([true, false]);
  });

  test("another language of Excel changes the page, and a pane that was never told otherwise", async () => {
    const { page, pane } = host;
    await changed("#language", "ar");
    expect(await page.locator("#save").textContent()).toBe(pageWords.ar.save);
    expect(await page.locator("#level").inputValue()).toBe("1.12");
    await pane.getByRole("heading", { name: textFor("ar").say("start.title") }).waitFor();
  });

  test("a language chosen in the pane outlasts it, whatever Excel speaks", async () => {
    const { page, pane } = host;
    const ar = textFor("ar");
    const heading = pane.getByRole("heading", { name: textFor("en").say("start.title") });
    await pane.getByRole("button", { name: ar.say("menu.more") }).click();
    await pane.getByRole("menuitemradio", { name: "English" }).click();
    await heading.waitFor();
    await page.reload();
    await heading.waitFor();
    await changed("#language", "vi");
    await heading.waitFor();
    expect(await page.locator("#save").textContent()).toBe(pageWords.vi.save);
    expect([...host.complaints, ...host.foreignRequests]).toEqual([]);
  });

  /** Chooses in a menu that begins the page anew, and waits for its pane. */
  async function changed(menu: string, value: string): Promise<void> {
    const { page } = host;
    await Promise.all([page.waitForEvent("load"), page.locator(menu).selectOption(value)]);
    await page.waitForFunction(() => document.title.endsWith("ready"));
  }
});

test("without its server the pane says what it cannot have, and does all the rest", async () => {
  const { say, counted } = textFor("vi");
  const host = await server.open("?lang=vi");
  const { page, pane } = host;
  await page.context().setOffline(true);
  await pane.getByRole("button", { name: say("start.sample") }).click();
  await pane.getByText(say("problem.SampleUnreachable.what")).waitFor();
  await pane.getByText(say("problem.SampleUnreachable.next")).waitFor();
  await pane.locator("input[type=file]").setInputFiles(report);
  await pane.getByRole("button", { name: counted("review.write", 15) }).click();
  await pane.getByRole("button", { name: counted("compare.make", 3) }).click();
  await pane.getByText(counted("charts.drawn", 3)).waitFor();
  await host.close();
});
