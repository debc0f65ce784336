import type { PaneLanguage } from "../../src/text/messages/messages";
import { textFor } from "../../src/text/text";
import { week47, week48 } from "../readers/weeklyTable";
import type { HostPage } from "./openHostPage";
import type { Visit } from "./paneWalk";

/** Walks what is shown of tables and their columns, and reports every screen. */
export async function walkTables(
  { pane }: HostPage,
  language: PaneLanguage,
  visit: Visit,
): Promise<void> {
  const { say, counted } = textFor(language);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const choose = (name: string, table: string): Promise<void> =>
    pane
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(table) });
  await button(say("action.back")).click();
  await pane.getByRole("tab", { name: say("tab.import") }).click();
  await choose("47.csv", week47);
  const question = say("columns.questionComma", { letters: "C" });
  await pane.getByRole("heading", { name: question }).waitFor();
  await visit("review-column-question");
  await pane.getByRole("button", { name: say("columns.asThousands") }).click();
  await button(counted("review.write", 6)).waitFor();
  await button(say("columns.changeOf", { letters: "C" })).click();
  await visit("review-column-fields");
  await pane.getByLabel(say("review.campaign"), { exact: true }).fill("47");
  await button(counted("review.write", 6)).click();
  await pane.getByRole("heading", { name: counted("done.title", 6) }).waitFor();
  await button(say("done.more")).click();
  await choose("48.csv", week48);
  await pane.getByRole("heading", { name: say("columns.asLastTime") }).waitFor();
  await visit("review-as-last-time");
  await button(say("menu.more")).click();
  await pane.getByRole("menuitem", { name: say("menu.settings") }).click();
  await pane.locator("#remembered-tables ~ ul").waitFor();
  await pane.locator("#remembered-tables").scrollIntoViewIfNeeded();
  await visit("settings-tables");
}
