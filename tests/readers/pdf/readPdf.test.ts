import * as fc from "fast-check";
import { arabicReport, reportValues, vietnameseReport } from "../festivalReport";
import { hasTrueSpans, problemOf, readingOf } from "../readingOf";
import { lamAlef, pdfOf, widthOf, type DrawnWords } from "./pdfOf";

const textOf = async (pages: readonly (readonly DrawnWords[])[]): Promise<string | null> =>
  (await readingOf("a.pdf", pdfOf(pages))).text;

const [left, right] = [50, 550];

/** A text broken into lines as a writing program does, with a gap after each paragraph. */
function typeset(text: string, columnWidth: number): readonly { line: string; top: number }[] {
  const lines: { line: string; top: number }[] = [];
  let top = 60;
  for (const paragraph of text.split("\n").filter((words) => words.trim() !== "")) {
    let line = "";
    for (const word of paragraph.trim().split(/\s+/)) {
      if (line !== "" && widthOf(`${line} ${word}`) > columnWidth) {
        lines.push({ line, top });
        top += 12;
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push({ line, top });
    top += 24;
  }
  return lines;
}

const leftToRight = (text: string): readonly DrawnWords[] =>
  typeset(text, right - left).map(({ line, top }) => ({ text: line, left, top }));

/** A line of Arabic as it is drawn: from the left, its numbers and Latin words as they are, لا one sign. */
function drawnFromTheLeft(line: string): string {
  const runs =
    line.replaceAll("لا", lamAlef).match(/[A-Za-z\p{Nd}][\w.,:/-]*[A-Za-z0-9]|\p{Nd}+|./gsu) ?? [];
  const mirrors: Readonly<Record<string, string>> = { "(": ")", ")": "(" };
  return runs
    .map((run) => mirrors[run] ?? run)
    .reverse()
    .join("");
}

const rightToLeft = (text: string): readonly DrawnWords[] =>
  typeset(text, right - left).map(({ line, top }) => {
    const drawn = drawnFromTheLeft(line);
    return { text: drawn, left: right - widthOf(drawn), top };
  });

const oneLine = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

describe("a PDF with a text layer", () => {
  test("in Vietnamese gives its paragraphs and the fifteen figures with true spans", async () => {
    const reading = await readingOf("a.pdf", pdfOf([leftToRight(vietnameseReport)]));
    expect(reading.observations.map(({ value }) => value)).toEqual(reportValues);
    const paragraphs = vietnameseReport.split("\n").filter((line) => line !== "");
    expect(reading.text?.split("\n")).toEqual(paragraphs);
    expect(hasTrueSpans(reading)).toBe(true);
  });

  test("in Arabic is read from the right, with its numbers and ligatures as they are", async () => {
    // A web address that is broken at its dashes cannot be told from two words.
    const text = arabicReport.replace(/المصدر: .*\n/, "");
    const reading = await readingOf("a.pdf", pdfOf([rightToLeft(text)]));
    expect(oneLine(reading.text)).toBe(oneLine(text));
    expect(reading.observations.map(({ value }) => value)).toEqual(reportValues);
    expect(hasTrueSpans(reading)).toBe(true);
  });

  test.each<[string, readonly DrawnWords[], string]>([
    [
      "words drawn in any order",
      [
        { text: "người", left: 110, top: 60 },
        { text: "2.745", left: 80, top: 60 },
        { text: "Có", left: 65, top: 60 },
      ],
      "Có 2.745 người",
    ],
    [
      "words that others were drawn between",
      [
        { text: "2.7 5", left: 60, top: 60 },
        { text: "4", left: 75, top: 60.5 },
      ],
      "2.745",
    ],
    [
      "a raised sign on its line",
      [
        { text: "2.745 m", left: 60, top: 60 },
        { text: "2", left: 95, top: 57, size: 6 },
      ],
      "2.745 m2",
    ],
    [
      "cells far apart",
      [
        { text: "Yên Bình", left: 60, top: 60 },
        { text: "1.077", left: 300, top: 60 },
      ],
      "Yên Bình\t1.077",
    ],
    [
      "a bold letter drawn twice",
      [
        { text: "12 lễ", left: 60, top: 60 },
        { text: "12 lễ", left: 60.3, top: 60 },
      ],
      "12 lễ",
    ],
  ])("%s", async (_, words, text) => {
    expect(await textOf([words])).toBe(text);
  });

  test("a word broken at a margin is whole, a range keeps its dash, a list its lines", async () => {
    const full = "x".repeat(86);
    const lines = [
      `${full} communi-`,
      `cation ${full} 2020-`,
      `2025 ${full} ${full.slice(0, 4)}`,
      "- một",
      "- hai",
    ];
    const words = lines.map((line, index) => ({ text: line, left, top: 60 + index * 12 }));
    expect(await textOf([words])).toBe(
      `${full} communication ${full} 2020-2025 ${full} ${full.slice(0, 4)}\n- một\n- hai`,
    );
  });

  const prose = (word: string): string => Array.from({ length: 90 }, () => word).join(" ");
  const columns = (first: number, second: number): readonly DrawnWords[] => [
    { text: "Tiêu đề chung của hai cột trên cùng một trang báo cáo của tỉnh", left: 120, top: 40 },
    ...typeset(prose("trước"), 230).map(({ line, top }) => ({ text: line, left: first, top })),
    ...typeset(prose("sau"), 230).map(({ line, top }) => ({ text: line, left: second, top })),
  ];

  test("columns are read one after the other, under the title across them", async () => {
    expect(await textOf([columns(50, 310)])).toBe(
      `Tiêu đề chung của hai cột trên cùng một trang báo cáo của tỉnh\n${prose("trước")}\n${prose("sau")}`,
    );
  });

  test("in Arabic the right column comes first", async () => {
    const column = (word: string, edge: number): readonly DrawnWords[] =>
      typeset(prose(word), 230).map(({ line, top }) => {
        const drawn = drawnFromTheLeft(line);
        return { text: drawn, left: edge - widthOf(drawn), top };
      });
    const text = await textOf([[...column("التالية", 280), ...column("الأولى", 550)]]);
    expect(oneLine(text)).toBe(`${prose("الأولى")} ${prose("التالية")}`);
  });

  test("what repeats at the edges of pages is left out, and paragraphs go on across them", async () => {
    const page = (number: number, line: string, next = ""): readonly DrawnWords[] => [
      { text: "BHXH tỉnh Lào Cai - Báo cáo 2025", left, top: 30 },
      { text: line, left, top: 200 },
      { text: next, left, top: 212 },
      { text: `Trang ${number}/3`, left: 280, top: 780 },
    ];
    const full = "yyyy ".repeat(19).trim();
    const pages = [
      page(1, full, `${full} có`),
      page(2, `2.745 người ${full.slice(0, 79)}`, "tham gia."),
      page(3, "Hết.", full),
    ];
    expect(await textOf(pages)).toBe(
      `${full} ${full} có 2.745 người ${full.slice(0, 79)} tham gia.\nHết.\n${full}`,
    );
  });

  test("a lone page number is no figure, but a number in the text is", async () => {
    const first = [{ text: "Có 380 người hưởng.", left, top: 200 }];
    const second = [
      { text: "2", left: 300, top: 30 },
      { text: "159", left, top: 300 },
    ];
    expect(await textOf([first, second])).toBe("Có 380 người hưởng.\n159");
  });
});

describe("a PDF that cannot be read", () => {
  test("without a text layer says so", async () => {
    expect(await problemOf("scan.pdf", pdfOf([[], []]))).toBe("PdfWithoutText");
    expect(await problemOf("scan.pdf", pdfOf([[{ text: "A1", left, top: 60 }], [], []]))).toBe(
      "PdfWithoutText",
    );
  });

  test("with a password says so", async () => {
    const key = "0".repeat(64);
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -1 >> /ID [<00> <00>]`;
    expect(await problemOf("a.pdf", pdfOf([leftToRight(vietnameseReport)], encrypt))).toBe(
      "FileEncrypted",
    );
  });

  test("with more pages than a report says so", async () => {
    const page = [{ text: "trang", left, top: 60 }];
    expect(await problemOf("a.pdf", pdfOf(Array.from({ length: 2001 }, () => page)))).toBe(
      "PdfTooLong",
    );
  });

  test("no damage makes the reader throw", async () => {
    const good = pdfOf([leftToRight("Có 2.745 người tham gia BHXH, BHYT.")]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        fc.nat(good.length),
        async (bytes, cut) => {
          const damaged = good.slice(0, cut < good.length / 2 ? good.length : cut);
          for (const [at, byte] of bytes) damaged[at] = byte;
          await problemOf("a.pdf", damaged);
        },
      ),
      { numRuns: 150 },
    );
  });
});
