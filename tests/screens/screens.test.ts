import type { Page } from "playwright-core";
import { paneLanguages, type PaneLanguage } from "../../src/text/messages/messages";
import { compareWithGolden, sideBySide } from "./goldenPicture";
import { startHostServer, type HostPage, type HostServer } from "../browser/openHostPage";
import {
  axeFaults,
  clippedTexts,
  paneFrame,
  settleScroll,
  themes,
  wearTheme,
  widenPane,
} from "../browser/paneLooks";
import { walkPane } from "../browser/paneWalk";

const widths = [350, 320];
/** What is left of 350 pixels when a person enlarges everything to twice its size. */
const zoomedWidth = 175;
const size = { width: 900, height: 640 };
/** What the browser says of the sample that cannot be fetched, as the walk has it. */
const brokenConnection = "Failed to load resource: net::ERR_FAILED";
let server: HostServer;
let walks: ReadonlyMap<PaneLanguage, Promise<Walk>>;

/** What a walk through all screens saw. */
interface Walk {
  readonly visited: readonly string[];
  readonly faults: readonly string[];
}

beforeAll(async () => {
  server = await startHostServer(3444);
  // The languages are walked beside one another: a walk mostly waits for its own page.
  walks = new Map(paneLanguages.map((language) => [language, walk(language)] as const));
}, 180_000);
afterAll(() => server.close());

async function walk(language: PaneLanguage): Promise<Walk> {
  const host = await server.open(`?lang=${language}`, size);
  const sheet = await server.blankPage();
  await sheet.setViewportSize({ width: 2100, height: size.height });
  const [faults, visited]: [string[], string[]] = [[], []];
  await walkPane(host, language, async (screen) => {
    visited.push(screen);
    faults.push(...(await look(host, `${screen}.${language}`, sheet)));
  });
  await host.close();
  const complaints = host.complaints.filter((complaint) => complaint !== brokenConnection);
  return { visited, faults: [...faults, ...complaints, ...host.foreignRequests] };
}

/** Looks at one screen in every theme and width; the faults it found, each with its place. */
async function look(host: HostPage, name: string, sheet: Page): Promise<readonly string[]> {
  const { page } = host;
  // The pointer would show one button otherwise than the rest.
  await page.mouse.move(0, 0);
  const faults: string[] = [];
  const tiles: Buffer[] = [];
  for (const theme of themes) {
    await wearTheme(page, theme);
    for (const width of widths) {
      await widenPane(page, width);
      await settleScroll(paneFrame(host));
      tiles.push(await page.locator("#pane iframe").screenshot({ animations: "disabled" }));
    }
    const asked = theme === "light" ? "everything" : "colors";
    for (const fault of await axeFaults(page, asked)) faults.push(`${theme} ${fault}`);
  }
  await wearTheme(page, "light");
  for (const width of [...widths, zoomedWidth]) {
    await widenPane(page, width);
    for (const longer of [false, true])
      for (const text of await clippedTexts(paneFrame(host), longer))
        faults.push(`${width}${longer ? " longer" : ""} ${text}`);
  }
  await widenPane(page, 350);
  const picture = await sideBySide(sheet, tiles);
  const { differs, allowed } = compareWithGolden(name, picture, server.browserVersion);
  if (differs > allowed) faults.push(`${(differs * 100).toFixed(2)} % of the picture differs`);
  return faults.map((fault) => `${name}: ${fault}`);
}

test.each(paneLanguages)(
  "every screen in %s is whole, accessible and as reviewed, in three themes and two widths",
  async (language) => {
    const walked = await walks.get(language);
    expect(walked?.visited).toHaveLength(43);
    expect(walked?.faults).toEqual([]);
  },
  600_000,
);
