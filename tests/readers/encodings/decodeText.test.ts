import * as fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { decodeText } from "../../../src/readers/decodeText";
import { offerFontEncodings } from "../../../src/readers/encodings/offerFontEncodings";
import { arabicReport, reportValues, vietnameseReport } from "../festivalReport";
import { figuresOf, readingOf } from "../readingOf";
import { encodeText, seenWithoutFont } from "./encodeText";

const valuesOf = async (bytes: Uint8Array, encoding?: "tcvn3" | "vni"): Promise<number[]> =>
  (await readingOf("report.txt", bytes, encoding)).observations.map(({ value }) => value);

const beginning = (text: string): string => text.trim().slice(0, 240);
const byteOrderMark = "\ufeff";

test.each([
  ["utf-8", byteOrderMark, vietnameseReport],
  ["utf-8", "", vietnameseReport],
  ["utf-16le", byteOrderMark, vietnameseReport],
  ["utf-16le", "", vietnameseReport],
  ["utf-16be", byteOrderMark, arabicReport],
  ["utf-16be", "", arabicReport],
  ["windows-1258", "", vietnameseReport],
  ["windows-1256", "", arabicReport.replaceAll("\u0662\u0660\u0662\u0665", "2025")],
])(
  "the report in %s with mark %j gives its text in NFC and its fifteen figures",
  async (encoding, mark, text) => {
    const bytes = encodeText(mark + text, encoding);
    expect(decodeText(bytes, null)).toEqual({
      text,
      encoding: { used: encoding, preview: beginning(text), alternatives: [] },
    });
    expect(await valuesOf(bytes)).toEqual(reportValues);
  },
);

test.each(["tcvn3", "vni"] as const)(
  "%s is offered with a preview, converts nothing unasked, and is read when chosen",
  async (encoding) => {
    const bytes = encodeText(vietnameseReport, encoding);
    const unasked = await readingOf("report.txt", bytes);
    expect(unasked.source.encoding?.used).toBe("windows-1252");
    expect(unasked.source.encoding?.alternatives).toEqual([
      { encoding, preview: beginning(vietnameseReport) },
    ]);
    expect(unasked.problems[0]).toEqual({ kind: "EncodingDoubtful", name: "report.txt" });
    const chosen = await readingOf("report.txt", bytes, encoding);
    expect(chosen.text).toBe(vietnameseReport);
    expect(chosen.problems).toEqual([]);
    const { used, preview } = unasked.source.encoding ?? {};
    expect(chosen.source.encoding).toEqual({
      used: encoding,
      preview: beginning(vietnameseReport),
      alternatives: [{ encoding: used, preview }],
    });
    expect(figuresOf(chosen)).toEqual(
      figuresOf(await readingOf("report.txt", encodeText(vietnameseReport, "utf-8"))),
    );
  },
);

const arabicWords = "حضر 120 شخصا الاجتماع وسجل 30 منهم في التأمين الاجتماعي الطوعي";
const otherWords = "résumé café école élève déjà forêt naître où";

test.each([
  ["windows-1256", `${arabicWords} (${otherWords})`, "120"],
  ["windows-1258", `Có 120 người ở Lào Cai đã đến dự hội nghị (${otherWords})`, "120"],
] as const)(
  "%s among words of another language is offered, and the way back beside it",
  async (encoding, text, number) => {
    const bytes = encodeText(text, encoding);
    const unasked = await readingOf("a.txt", bytes);
    expect(unasked.source.encoding).toMatchObject({
      used: "windows-1252",
      alternatives: [{ encoding, preview: text }],
    });
    const chosen = await readingOf("a.txt", bytes, encoding);
    expect(chosen.text).toBe(text);
    expect(chosen.text).toContain(number);
    expect(chosen.source.encoding).toEqual({
      used: encoding,
      preview: text,
      alternatives: [{ encoding: "windows-1252", preview: unasked.source.encoding?.preview }],
    });
  },
);

test("a page that says nothing of its letters is offered in other code pages by its words, not its marks", async () => {
  const words = `${arabicWords} (${otherWords})`;
  const bytes = encodeText(`<html><body><p>${words}</p></body></html>`, "windows-1256");
  const unasked = await readingOf("a.html", bytes);
  expect(unasked.source.encoding?.alternatives).toEqual([
    { encoding: "windows-1256", preview: words },
  ]);
  const chosen = await readingOf("a.html", bytes, "windows-1256");
  expect(chosen.text).toBe(words);
  expect(chosen.source.encoding?.alternatives.map(({ encoding }) => encoding)).toEqual([
    "windows-1252",
  ]);
});

test.each([
  ["French", "Les élèves de l'école ont reçu 1 200 reçus à Lào Cai; déjà l'été, où naît la forêt."],
  ["Vietnamese", "Cà phê là món quà của các bà, các chị và các cô ở Lào Cai."],
  ["English", "The café’s naïve façade cost £5 in São Paulo — a résumé of 12 déjà-vus."],
  ["bullets", "· 5 people\n· 7 people\n· 9 people\n· 11 people"],
])("a text in %s is offered no font encoding", (_, text) => {
  expect(offerFontEncodings(text)).toEqual([]);
});

test("a workbook in an old font is offered its letters and read in them when they are chosen", async () => {
  const rows = [
    ["Đơn vị", "Số người tham gia"],
    ["Yên Bình", 1077],
    ["Văn Chấn", 127],
  ];
  const inFont = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? seenWithoutFont(cell, "tcvn3") : cell)),
  );
  const bytes = await writeXlsx({ sheets: [{ name: "A", rows: inFont }] });
  const unasked = await readingOf("a.xlsx", bytes);
  expect(unasked.problems[0]).toEqual({ kind: "EncodingDoubtful", name: "a.xlsx" });
  const chosen = await readingOf("a.xlsx", bytes, "tcvn3");
  expect(chosen.observations.map(({ area, value }) => [area, value])).toEqual([
    ["Yên Bình", 1077],
    ["Văn Chấn", 127],
  ]);
  expect(chosen.source.encoding?.alternatives).toEqual([
    { encoding: null, preview: unasked.source.encoding?.preview },
  ]);
});

const sentences = (text: string): readonly string[] =>
  text.split(/(?<=[.;:،؛])\s+/u).filter((sentence) => sentence.length > 60);
const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

test("a few sentences are enough to tell the encodings apart", () => {
  const vietnamese = sentences(vietnameseReport);
  const arabic = sentences(latinDigits(arabicReport));
  const pick = (from: readonly string[]): fc.Arbitrary<string> =>
    fc
      .array(fc.constantFrom(...from), { minLength: 3, maxLength: 6 })
      .map((some) => some.join(" "));
  const labelled = fc.oneof(
    fc.tuple(
      pick(vietnamese),
      fc.constantFrom("utf-8", "utf-16le", "utf-16be", "windows-1258", "tcvn3", "vni"),
    ),
    fc.tuple(pick(arabic), fc.constantFrom("utf-8", "utf-16le", "utf-16be", "windows-1256")),
  );
  fc.assert(
    fc.property(labelled, ([text, encoding]) => {
      const decoded = decodeText(encodeText(text, encoding), null);
      const offered = decoded?.encoding.alternatives.map((alternative) => alternative.encoding);
      if (encoding === "tcvn3" || encoding === "vni") expect(offered).toEqual([encoding]);
      else
        expect(decoded).toEqual({
          text,
          encoding: { used: encoding, preview: beginning(text), alternatives: [] },
        });
    }),
    { numRuns: 500 },
  );
});

test("no bytes make the decoder throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      decodeText(bytes, null);
      decodeText(bytes, "tcvn3");
    }),
  );
});
