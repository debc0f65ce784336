import { join } from "node:path";
import type { Page } from "playwright-core";
import { paneLanguages, type PaneLanguage } from "../src/text/messages/messages";
import { textFor } from "../src/text/text";
import {
  startHostServer,
  type HostPage,
  type HostServer,
  type HostWindow,
} from "../tests/browser/openHostPage";

const port = 3554;
const size = { width: 1366, height: 768 };

/** What a person would type as the campaign's name; the sample does not say it. */
const campaigns: { readonly [L in PaneLanguage]: string } = {
  vi: "Ngày hội tuyên truyền BHXH, BHYT 2025",
  en: "Social insurance festival 2025",
  ar: "مهرجان التأمين الاجتماعي 2025",
};

/** Makes the pictures of the README anew: the comparison beside the pane, in every language. */
export async function picturesProgram(): Promise<number> {
  const server = await startHostServer(port);
  try {
    for (const language of paneLanguages) await pictureComparison(server, language);
  } finally {
    await server.close();
  }
  return 0;
}

async function pictureComparison(server: HostServer, language: PaneLanguage): Promise<void> {
  const host = await server.open(`?lang=${language}`, size);
  await makeComparison(host, language);
  await zoomOut(host);
  const path = join("docs", "pictures", `comparison.${language}.png`);
  await host.page.screenshot({ path, animations: "disabled" });
  process.stdout.write(`${path}\n`);
  await host.close();
}

/** The main job as a person does it: the sample, its figures, two areas, their charts. */
async function makeComparison({ page, pane }: HostPage, language: PaneLanguage): Promise<void> {
  const { say, counted } = textFor(language);
  await pane.getByRole("button", { name: say("start.sample"), exact: true }).click();
  await pane.getByLabel(say("review.campaign"), { exact: true }).fill(campaigns[language]);
  await pane.getByRole("button", { name: counted("review.write", 15) }).click();
  await pane.getByText(say("done.choose")).click();
  await pane.getByRole("button", { name: counted("compare.make", 3) }).click();
  await pane.getByText(counted("charts.drawn", 3)).waitFor();
  const errors = await errorsInCells(page);
  if (errors.length > 0) throw new Error(`The comparison in ${language} has ${errors.join(", ")}`);
}

/** Every error that a formula of the workbook has given, such as #VALUE!. */
const errorsInCells = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { worksheets } = (window as unknown as HostWindow).embeddedHost.workbook.model;
    return worksheets
      .flatMap(({ cells }) => [...cells.values()].map(({ value }) => String(value)))
      .filter((value) => /^#[A-Z/0]+[!?A]?$/.test(value));
  });

/** Makes the grid smaller, until the whole table and its first charts are seen. */
async function zoomOut({ page }: HostPage): Promise<void> {
  for (const shown of ["100%", "90%"])
    // The first button of the row that ends with the percentage.
    await page
      .getByRole("button", { name: shown, exact: true })
      .locator("xpath=../button[1]")
      .click();
  await page.getByRole("button", { name: "80%", exact: true }).waitFor();
}
