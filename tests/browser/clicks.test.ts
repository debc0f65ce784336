import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { textFor } from "../../src/text/text";
import { startHostServer, type HostPage, type HostServer, type HostWindow } from "./openHostPage";
import { report } from "./paneWalk";

/** The most clicks that a report may take until its comparison and charts stand, opening the pane included. */
const most = 5;
const { say, counted } = textFor("vi");
let server: HostServer;

beforeAll(async () => {
  server = await startHostServer(3452);
}, 180_000);
afterAll(() => server.close());

/** A person at the page with a mouse. */
interface Mouse {
  /** Clicks a button of the pane by its name. */
  readonly click: (name: string) => Promise<void>;
  /** Clicks a button of the pane and, in the dialog that it opens, the one that opens a file. */
  readonly openFile: (name: string, file: string) => Promise<void>;
  /** Clicks since the beginning: those the page and its panes felt, and those in dialogs of the system. */
  readonly clicks: () => number;
}

/** Hands out a mouse whose clicks are counted where they arrive, so that none is forgotten. */
async function countClicks({ page, pane }: HostPage): Promise<Mouse> {
  let clicks = 0;
  await page.exposeFunction("clickFelt", () => {
    clicks += 1;
  });
  const feelClicks = (): void =>
    addEventListener(
      "pointerdown",
      ({ isTrusted }) => {
        if (isTrusted) (window as unknown as { clickFelt: () => void }).clickFelt();
      },
      true,
    );
  // Panes that are opened later feel clicks as well.
  await page.addInitScript(feelClicks);
  for (const frame of page.frames()) await frame.evaluate(feelClicks);
  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });
  return {
    click: (name) => button(name).click(),
    openFile: async (name, file) => {
      const chooser = page.waitForEvent("filechooser");
      await button(name).click();
      await (await chooser).setFiles(file);
      clicks += 1;
    },
    clicks: () => clicks,
  };
}

/** The button of the ribbon that the manifest gives this id. */
const ribbonButton = ({ page }: HostPage, id: string): Locator => page.locator(`[id="${id}"]`);

/** Waits until a comparison's three charts are said to be new or renewed; the charts that then stand. */
async function chartsStanding({ page, pane }: HostPage, said: string): Promise<number> {
  await pane.getByText(said).waitFor();
  return page.evaluate(() => {
    const { worksheets } = (window as unknown as HostWindow).embeddedHost.workbook.model;
    return worksheets.reduce((count, { charts }) => count + charts.length, 0);
  });
}

const drawn = counted("charts.drawn", 3);
const renewed = counted("charts.refreshed", 3);

test("a report: four clicks in the pane until its comparison and charts stand, five with its opening", async () => {
  const host = await server.open("?lang=vi");
  await host.page.locator("#close-pane").click();
  const mouse = await countClicks(host);
  await ribbonButton(host, "CampaignFigures.Open").click();
  await mouse.openFile(say("start.choose"), report);
  await mouse.click(counted("review.write", 15));
  await mouse.click(counted("compare.make", 3));
  expect(await chartsStanding(host, drawn)).toBe(3);
  const opening = 1;
  expect(mouse.clicks() - opening).toBe(4);
  expect(mouse.clicks()).toBeLessThanOrEqual(most);
  await host.close();
});

test("a pasted report: the paste and two clicks", async () => {
  const host = await server.open("?lang=vi");
  const mouse = await countClicks(host);
  await host.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await host.page.evaluate(
    (words) => navigator.clipboard.writeText(words),
    readFileSync(report, "utf8"),
  );
  await host.page.keyboard.press("Control+v");
  await mouse.click(counted("review.write", 15));
  await mouse.click(counted("compare.make", 3));
  expect(await chartsStanding(host, drawn)).toBe(3);
  expect(mouse.clicks()).toBe(2);
  await host.close();
});

describe("the sample campaign", () => {
  let host: HostPage;
  let mouse: Mouse;
  beforeAll(async () => {
    host = await server.open("?lang=vi");
    mouse = await countClicks(host);
  });
  afterAll(() => host.close());

  test("is compared and drawn with three clicks", async () => {
    await mouse.click(say("start.sample"));
    await mouse.click(counted("review.write", 15));
    await mouse.click(counted("compare.make", 3));
    expect(await chartsStanding(host, drawn)).toBe(3);
    expect(mouse.clicks()).toBe(3);
  });

  test("is compared again with one click, once the pane is open", async () => {
    await ribbonButton(host, "CampaignFigures.Open").click();
    const before = mouse.clicks();
    await mouse.click(say("start.again"));
    expect(await chartsStanding(host, renewed)).toBe(3);
    expect(mouse.clicks() - before).toBe(1);
  });

  test("is compared again with one click on the ribbon, which opens the pane as well", async () => {
    await host.page.locator("#close-pane").click();
    const before = mouse.clicks();
    await ribbonButton(host, "CampaignFigures.Again").click();
    expect(await chartsStanding(host, renewed)).toBe(3);
    expect(mouse.clicks() - before).toBe(1);
  });
});
