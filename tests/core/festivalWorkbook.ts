import { readFileSync } from "node:fs";
import { figureCells, type FigureRow } from "../../src/core/plan/figureCells";
import { figuresColumns, type SheetWords } from "../../src/core/plan/sheetWords";
import type { WorkbookSnapshot } from "../../src/core/plan/workbookSnapshot";
import { readText } from "../../src/readers/readSource";

const source = "lao-cai-festival-2025.ar.txt";
const reading = readText(source, readFileSync(`tests/fixtures/${source}`, "utf8"), null);

/** The festival's fifteen figures as a person kept them. */
export const festivalRows: readonly FigureRow[] = reading.observations.map((observation) => ({
  observation,
  quote: "مشاركة",
  quoteRightToLeft: true,
  edited: false,
}));

/** A workbook in which nothing of ours stands. */
export const emptyWorkbook: WorkbookSnapshot = {
  readOnly: false,
  language: null,
  worksheets: [{ name: "Sheet1", protected: false, chartNames: [] }],
  figures: null,
  overview: null,
  comparisons: [],
  comparisonNumbers: [],
  kept: null,
};

/** What the rows of one import share, unless a test says otherwise. */
export const context = { campaign: "Ngày hội", source } as const;

/** A workbook whose Figures hold these rows, in the words of its worksheets. */
export function workbookWith(
  words: SheetWords,
  rows: readonly FigureRow[] = festivalRows,
  more: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  const { worksheets, columns, language } = words;
  return {
    ...emptyWorkbook,
    language,
    worksheets: [{ name: worksheets.figures, protected: false, chartNames: [] }],
    figures: {
      worksheet: worksheets.figures,
      table: "Figures",
      address: `A4:K${4 + rows.length}`,
      header: figuresColumns.map((column) => columns[column]),
      rows: rows.map((row) => figureCells(row, context, words)),
    },
    ...more,
  };
}

/** A comparison of ours that stands. */
export const standing = (
  words: SheetWords,
  first: string,
  second: string,
): Pick<WorkbookSnapshot, "comparisons" | "comparisonNumbers"> => ({
  comparisons: [
    {
      number: 1,
      worksheet: words.worksheets.comparison(first, second),
      address: "A1:J20",
      areas: [words.area(first), words.area(second)],
      indicators: [],
    },
  ],
  comparisonNumbers: [1],
});
