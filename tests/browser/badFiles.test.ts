import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import type { Problem } from "../../src/core/problem";
import { paneLanguages } from "../../src/text/messages/messages";
import { explainProblem } from "../../src/text/problemText";
import { textFor } from "../../src/text/text";
import { vietnameseReport } from "../readers/festivalReport";
import { lockedOffice } from "../readers/zip/lockedOffice";
import { packedAbout } from "../readers/zip/packedAbout";
import { docxOf, wordParagraph, zipOf } from "../readers/zip/zipBytes";
import { startHostServer, type HostPage, type HostServer } from "./openHostPage";
import { watchMemory, type PageMemory } from "./pageMemory";

/** By how much the browser's pages may grow: by 190 MB as it is, by 450 if a document lay in memory whole. */
const mostMb = 350;
const megabyte = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "bad-files-"));
let server: HostServer;

beforeAll(async () => {
  server = await startHostServer(3455);
  for (const [name, bytes] of Object.entries(await badFiles()))
    writeFileSync(join(folder, name), bytes);
}, 180_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const good = docxOf(vietnameseReport.split("\n").map(wordParagraph).join(""));
const depth = 20_000;

async function badFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const part = packedAbout(60, 70 * megabyte);
  return {
    "locked.docx": lockedOffice(good, "mật khẩu"),
    "scan.pdf": await scan(),
    "long.txt": new Uint8Array(50 * megabyte).fill(97),
    "long.docx": docxOf(longWords(50 * megabyte)),
    "wide.docx": docxOf(emptyWords(170)),
    "cut.docx": good.slice(0, good.length / 2),
    "dense.docx": zipOf({ "word/document.xml": "0".repeat(60 * megabyte) }),
    "many.xlsx": zipSync({
      "xl/workbook.xml": new Uint8Array(1),
      "xl/a.xml": part,
      "xl/b.xml": part,
      "xl/c.xml": part,
    }),
    "deep.html": new TextEncoder().encode(
      `<html><body>${"<div>".repeat(depth)}5.742 người${"</div>".repeat(depth)}`,
    ),
    "deep.docx": docxOf(
      `${"<w:sdt>".repeat(depth)}${wordParagraph("5.742 người")}${"</w:sdt>".repeat(depth)}`,
    ),
  };
}

/** Paragraphs of so many letters, varied enough that they are no bomb. */
function longWords(letters: number): string {
  const words = Array.from(
    { length: 30_000 },
    (_, index) => `${(index * 7919) % 100_003} người ở xã ${(index * 104_729) % 99_991}.`,
  ).join(" ");
  return wordParagraph(words).repeat(Math.ceil(letters / words.length));
}

/** So many megabytes of markup without a word in them, no two stretches alike, as far as a bomb may go. */
function emptyWords(megabytes: number): string {
  const numbers = Array.from({ length: 3000 }, (_, index) => (index * 48_271) % 4_294_967);
  const stretch = numbers
    .map((number) => `<w:p w:rsidR="${number}"/>${'<w:p w:rsidR="0"><w:r></w:r></w:p>'.repeat(10)}`)
    .join("");
  return stretch.repeat(Math.ceil((megabytes * megabyte) / stretch.length));
}

/** A page of words that were photographed: a PDF with a picture and no letters. */
async function scan(): Promise<Uint8Array> {
  const page = await server.blankPage();
  await page.setContent("<p style='font-size: 40px'>Có 2.745 người tham gia BHXH, BHYT.</p>");
  const picture = (await page.screenshot()).toString("base64");
  await page.setContent(`<img src="data:image/png;base64,${picture}">`);
  const pdf = await page.pdf({ format: "A4" });
  await page.close();
  return pdf;
}

const problems: readonly (readonly [string, Problem])[] = [
  ["locked.docx", { kind: "FileEncrypted", name: "locked.docx" }],
  ["scan.pdf", { kind: "PdfWithoutText", name: "scan.pdf" }],
  ["long.txt", { kind: "FileTooLarge", name: "long.txt", limitMb: 25 }],
  ["long.docx", { kind: "FileTooLarge", name: "long.docx", limitMb: 10 }],
  ["wide.docx", { kind: "FileEmpty", name: "wide.docx" }],
  ["cut.docx", { kind: "FileUnreadable", name: "cut.docx" }],
  ["dense.docx", { kind: "FileUnpacksTooFar", name: "dense.docx", limitMb: 200 }],
  ["many.xlsx", { kind: "FileUnpacksTooFar", name: "many.xlsx", limitMb: 200 }],
  ["deep.html", { kind: "FileNestedTooDeep", name: "deep.html" }],
  ["deep.docx", { kind: "FileNestedTooDeep", name: "deep.docx" }],
];

describe.each(paneLanguages)("a pane in %s", (language) => {
  const text = textFor(language);
  let host: HostPage;
  let memory: PageMemory;
  let heapBefore = 0;

  beforeAll(async () => {
    host = await server.open(`?lang=${language}`);
    writeFileSync(join(folder, "good.docx"), good);
    memory = await watchMemory(host.page);
    heapBefore = await memory.heapMb();
  });
  afterAll(() => host.close());

  const choose = (name: string): Promise<void> =>
    host.pane.locator("input[type=file]").setInputFiles(join(folder, name));

  test.each(problems)(
    "says what is wrong with %s, and reads a good file at once",
    async (name, problem) => {
      const { what, next } = explainProblem(problem, text);
      await choose(name);
      const alert = host.pane.getByRole("alert");
      await alert.getByText(what).waitFor();
      expect(await alert.textContent()).toBe(
        `${what}${text.say("problem.nothingWritten")} ${next}`,
      );
      await choose("good.docx");
      await host.pane.getByRole("button", { name: text.counted("review.write", 15) }).waitFor();
      await host.pane.getByRole("button", { name: text.say("action.cancel"), exact: true }).click();
    },
  );

  test("has taken no more memory than it should, and kept none of it", async () => {
    expect((await memory.grownMb()) ?? 0).toBeLessThan(mostMb);
    expect((await memory.heapMb()) - heapBefore).toBeLessThan(50);
    expect(host.complaints).toEqual([]);
  });
});
