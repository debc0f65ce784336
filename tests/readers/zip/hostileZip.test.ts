import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readDocx } from "../../../src/readers/docx/readDocx";
import type { OpenZip } from "../../../src/readers/zip/openZip";
import { problemOf } from "../readingOf";
import { compoundFile } from "./compoundFile";
import { lockedOffice } from "./lockedOffice";
import { docxOf, wordNames, wordParagraph, zipOf } from "./zipBytes";

const megabyte = 1024 * 1024;
const workbook = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ "xl/workbook.xml": strToU8("<workbook/>"), ...parts }, { level: 9 });

/** The same bytes with one number of their table of contents changed. */
function changed(bytes: Uint8Array, change: (view: DataView, entryAt: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 22; at >= 0; at--)
    if (view.getUint32(at, true) === 0x06054b50) {
      change(view, view.getUint32(at + 16, true));
      return copy;
    }
  throw new Error("There is no table of contents.");
}

const good = docxOf(wordParagraph("5.742 người được tư vấn."));

test.each([
  [
    "a bomb in a Word file",
    () => zipOf({ "word/document.xml": "0".repeat(60 * megabyte) }),
    "FileUnpacksTooFar",
  ],
  [
    "a bomb in a workbook",
    () => workbook({ "xl/sharedStrings.xml": new Uint8Array(60 * megabyte) }),
    "FileUnpacksTooFar",
  ],
  [
    "a bomb in many parts",
    () =>
      workbook(
        Object.fromEntries(
          Array.from({ length: 22 }, (_, index) => [
            `xl/part${index}.xml`,
            new Uint8Array(10 * megabyte),
          ]),
        ),
      ),
    "FileUnpacksTooFar",
  ],
  [
    "a bomb that says it is small",
    () =>
      changed(zipOf({ "word/document.xml": "0".repeat(60 * megabyte) }), (view, at) =>
        view.setUint32(at + 24, 10, true),
      ),
    "FileUnpacksTooFar",
  ],
  [
    "more parts than any document has",
    () =>
      workbook(
        Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`a${index}`, strToU8("")])),
      ),
    "FileUnpacksTooFar",
  ],
  [
    "two parts of one name",
    () => zipOf({ "word/document.xml": "<a/>", "word/DOCUMENT.xml": "<b/>" }),
    "FileUnreadable",
  ],
  [
    "an encrypted part",
    () => changed(good, (view, at) => view.setUint16(at + 8, 1, true)),
    "FileEncrypted",
  ],
  [
    "an unknown way of packing",
    () =>
      changed(zipOf({ "word/document.xml": "<a/>" }), (view, at) =>
        view.setUint16(at + 10, 14, true),
      ),
    "FileUnreadable",
  ],
  ["a zip cut short", () => good.slice(0, good.length - 30), "FileUnreadable"],
  ["a zip without a document", () => zipOf({ "notes.txt": "5 người" }), "FileKindUnsupported"],
  ["an empty zip", () => zipOf({}), "FileKindUnsupported"],
  [
    "entities that would multiply",
    () =>
      zipOf({
        "word/document.xml": `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document ${wordNames}><w:body>${wordParagraph("&b;")}</w:body></w:document>`,
      }),
    "FileUnreadable",
  ],
  [
    "XML that is cut short",
    () =>
      zipOf({
        "word/document.xml": `<w:document ${wordNames}><w:body>${wordParagraph("5 người")}`,
      }),
    "FileUnreadable",
  ],
  ["a document without words", () => docxOf(""), "FileEmpty"],
] as const)("%s is refused with its reason", async (_, bytesOf, kind) => {
  // Made only here: the runner prints its tables, and would print every byte.
  expect(await problemOf("report.docx", bytesOf())).toBe(kind);
});

const nested = (depth: number): Uint8Array =>
  docxOf("<w:sdt>".repeat(depth) + wordParagraph("5.742 người") + "</w:sdt>".repeat(depth));

test("elements far deeper in one another than any document has are read", async () => {
  expect(await problemOf("report.docx", nested(4000))).toBeNull();
});

test.each([20_000, 200_000])("%d elements in one another are refused", async (depth) => {
  expect(await problemOf("report.docx", nested(depth))).toBe("FileNestedTooDeep");
});

test("more text than a report can have is refused, whatever its file weighs", async () => {
  // Varied enough that it is no bomb.
  const words = Array.from(
    { length: 30_000 },
    (_, index) => `${(index * 7919) % 100_003} người ở xã ${(index * 104_729) % 99_991}.`,
  ).join(" ");
  const body = Array.from({ length: 30 }, () => wordParagraph(words)).join("");
  expect(await problemOf("report.docx", docxOf(body))).toBe("FileTooLarge");
});

test("a workbook with more cells than any table is refused before the library unpacks it", async () => {
  const row = (number: number): string =>
    `<row><c><v>${(number * 48_271) % 99_991}</v></c>${"<c><v>0</v></c>".repeat(20)}</row>`;
  const rows = Array.from({ length: 100_000 }, (_, number) => row(number)).join("");
  const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const bytes = workbook({ "xl/worksheets/sheet1.xml": strToU8(sheet) });
  expect(await problemOf("a.xlsx", bytes)).toBe("WorkbookTooLarge");
});

test("no more of a document is unpacked than a report can have", () => {
  const piece = new TextEncoder().encode(wordParagraph("5 ".repeat(500_000)));
  let taken = 0;
  const endless: OpenZip = {
    names: new Set(["word/document.xml"]),
    read: () => ({ ok: true, value: null }),
    readInPieces: (_, take) => {
      take(new TextEncoder().encode(`<w:document ${wordNames}><w:body>`));
      do taken += 1;
      while (taken < 1000 && take(piece));
      return { ok: true, value: true };
    },
  };
  expect(readDocx("a.docx", endless, "word/document.xml")).toEqual({
    ok: false,
    problem: { kind: "FileTooLarge", name: "a.docx", limitMb: 10 },
  });
  // Ten pieces of a million letters are a long report; the eleventh says that this is none.
  expect(taken).toBe(11);
});

test("an encrypted document says that a password is needed, and other compound files what they are", async () => {
  const ole = (part: string): Uint8Array =>
    compoundFile([{ name: part, bytes: new Uint8Array(4096) }]);
  expect(await problemOf("report.docx", lockedOffice(good, "mật khẩu"))).toBe("FileEncrypted");
  expect(await problemOf("report.doc", ole("WordDocument"))).toBe("FileFormatOld");
  expect(await problemOf("report.xls", ole("Workbook"))).toBe("FileFormatOld");
  expect(await problemOf("mail.msg", ole("__properties_version1.0"))).toBe("FileKindUnsupported");
});

test("no damage to a document makes the reader throw", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.nat(good.length),
      async (bytes, cut) => {
        const damaged = good.slice(0, cut < good.length / 4 ? good.length : cut);
        for (const [at, byte] of bytes) damaged[at] = byte;
        await problemOf("report.docx", damaged);
      },
    ),
    { numRuns: 400 },
  );
});
