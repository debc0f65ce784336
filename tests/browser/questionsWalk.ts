import type { PaneLanguage } from "../../src/text/messages/messages";
import { sheetWordsByLanguage } from "../../src/text/sheetWords/sheetWordsByLanguage";
import { textFor } from "../../src/text/text";
import type { HostPage } from "./openHostPage";
import type { Visit } from "./paneWalk";

const doubtfulReport = [
  "BHXH cơ sở Văn Chắn có 20 người tham gia BHXH tự nguyện.",
  "BHXH cơ sở Sa Pa có 31 người tham gia BHXH tự nguyện.",
  "Số tiền chi trả trên địa bàn tỉnh Lào Cai là 761 tỷ đồng, trong đó ngân sách nhà nước 248 tỷ đồng, quỹ BHXH 401 tỷ đồng, quỹ BHTN 101 tỷ đồng.",
].join("\n");

const unknownNames = ["Gò Sỏi Xa", "Đầm Vạc Kia", "Thung Lũng Mơ", "Bến Phao Xanh"];
const unknownTable = [
  "Địa bàn;BHXH tự nguyện",
  "Sa Pa;168",
  ...unknownNames.map((name) => `${name};20`),
].join("\n");

/** Goes through the questions about areas and sums, the form for a new area, and the list of known ones. */
export async function walkQuestions(
  { pane }: HostPage,
  language: PaneLanguage,
  visit: Visit,
): Promise<void> {
  const { say, counted, number } = textFor(language);
  const words = sheetWordsByLanguage[language];
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const asked = (name: string): Promise<void> => pane.getByRole("heading", { name }).waitFor();
  const open = (name: string, source: string): Promise<void> =>
    pane
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(source) });
  await open("bc-van-chan.txt", doubtfulReport);
  await asked(say("question.area", { words: "Văn Chắn" }));
  await pane.getByRole("heading", { name: say("question.area", { words: "Văn Chắn" }) }).focus();
  await visit("review-area");
  await button(say("question.newPlace", { words: "Văn Chắn" })).click();
  await visit("review-new-area");
  await button(say("action.cancel")).first().click();
  await button(words.area("Văn Chấn")).click();
  await asked(say("question.sum", { difference: number(11e9) }));
  await visit("review-sum");
  await button(say("action.cancel")).click();
  await open("bang.csv", unknownTable);
  await asked(counted("question.areas", unknownNames.length));
  await visit("review-areas");
  // The pane is low here: the dock is one line until its pencil opens it.
  await button(say("review.open")).click();
  await pane.getByRole("combobox", { name: say("review.area"), exact: true }).click();
  await pane.getByRole("listbox").waitFor();
  await visit("review-area-list");
  await pane.locator("body").press("Escape");
  await button(say("action.cancel")).click();
}
