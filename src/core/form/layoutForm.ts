import { indicatorById } from "../indicator/catalogue";
import { wholeUnits } from "../indicator/wholeUnits";
import { blockAddress, columnLetters } from "../plan/a1";
import type { CellValue } from "../plan/cell";
import type { StyleName } from "../plan/cellStyle";
import type { SheetWords } from "../plan/sheetWords";
import type { FormBook, FormCell, FormRule, FormSheet } from "./formBook";
import { areaCode, firstAreaRow, markerRows, markerSheet, type FormMarker } from "./formMarker";
import type { FormColumn, OfficeForm } from "./officeForm";
import { shownDay, shownPeriod } from "./shownPeriod";

/** Rows left for offices that the sender did not think of. */
const spareRows = 5;
/** One-based rows: title, deadline, hint, period, two of headings, the codes; then the offices. */
const headRow = 5;
const codeRow = headRow + 2;
const firstRow = codeRow + 1;
const noteCode = "C";

const count = '#,##0;"−"#,##0;0';
const decimals = '#,##0.##;"−"#,##0.##;0';

/** Lays a form out: the sheet to fill in, the sheet that says how, and the marker. */
export function layoutForm(form: OfficeForm, words: SheetWords): FormBook {
  const marker: FormMarker = {
    form,
    columns: form.columns.map((column, index) => ({
      ...column,
      code: String(index + 1),
      heading: [nameWithUnit(column, words), words.roles[column.role]],
    })),
    noteCode,
    shown: form.areas.map(words.area),
  };
  return {
    title: `${words.form.title}${form.campaign}`,
    sheets: [entrySheet(marker, words), helpSheet(words), hiddenSheet(marker)],
  };
}

const nameWithUnit = ({ indicator, unit }: FormColumn, words: SheetWords): string =>
  `${words.indicator(indicator)} (${words.unit(unit)})`;

const cell = (value: CellValue, style: StyleName, more: Partial<FormCell> = {}): FormCell => ({
  value,
  style,
  ...more,
});

/** The worksheet that offices fill in. */
function entrySheet(marker: FormMarker, words: SheetWords): FormSheet {
  const { form, columns } = marker;
  const lastRow = codeRow + form.areas.length + spareRows;
  const width = columns.length + 3;
  return {
    name: words.form.worksheet,
    hidden: false,
    rightToLeft: words.language === "ar",
    locked: true,
    rows: [
      ...captions(form, words),
      ...headings(marker, words),
      ...Array.from({ length: form.areas.length + spareRows }, (_, row) => officeRow(marker, row)),
      Array.from({ length: width }, () => cell(null, "CF Closing")),
    ],
    widths: [6, 26, ...columns.map(() => 12), 24],
    heights: new Map([
      [0, 26],
      [1, 18],
      [2, 16],
      [3, 18],
      [headRow - 1, 54],
      [headRow, 20],
      [codeRow - 1, 13],
      ...Array.from(
        { length: form.areas.length + spareRows },
        (_, row) => [codeRow + row, 20] as const,
      ),
      [lastRow, 6],
    ]),
    merged: merges(columns.length),
    rules: rules(marker, words),
    frozen: { rows: codeRow, columns: 2 },
    page: {
      orientation: "landscape",
      area: blockAddress({ top: 1, left: 1, bottom: lastRow + 1, right: width }),
      titleRows: [headRow, codeRow],
    },
  };
}

/** The period stands nearest to the table, where a reader of tables looks for it first. */
const captions = (form: OfficeForm, { form: words }: SheetWords): FormSheet["rows"] => [
  [cell(`${words.title}${form.campaign}`, "CF Title")],
  [cell(form.deadline === null ? null : words.deadline + shownDay(form.deadline), "CF Subtitle")],
  [cell(words.hint, "CF Unit")],
  [cell(form.period === null ? null : words.period + shownPeriod(form.period), "CF Subtitle")],
];

function headings({ columns }: FormMarker, { form: words }: SheetWords): FormSheet["rows"] {
  const level = (step: 0 | 1, sides: readonly [string, string, string] | null): FormCell[] => [
    cell(sides?.[0] ?? null, "CF Header", { centered: true }),
    cell(sides?.[1] ?? null, "CF Header"),
    ...columns.map(({ heading }, index) =>
      cell(step === 0 && index % 2 === 1 ? null : (heading[step] ?? null), "CF Header", {
        centered: true,
      }),
    ),
    cell(sides?.[2] ?? null, "CF Header unit"),
  ];
  const codes = ["A", areaCode, ...columns.map(({ code }) => code), noteCode];
  return [
    level(0, [words.number, words.area, words.note]),
    level(1, null),
    codes.map((code) => cell(code, "CF Code", { centered: true })),
  ];
}

/** Headings span their columns, and the sides both rows of headings. */
function merges(columns: number): FormSheet["merged"] {
  const [top, bottom] = [headRow - 1, headRow];
  const sides = [0, 1, columns + 2];
  return [
    ...sides.map((column) => ({ top, left: column, bottom, right: column })),
    ...Array.from({ length: columns / 2 }, (_, pair) => ({
      top,
      left: 2 + pair * 2,
      bottom: top,
      right: 3 + pair * 2,
    })),
  ];
}

function officeRow({ columns, shown }: FormMarker, row: number): readonly FormCell[] {
  const area = shown[row] ?? null;
  return [
    cell(area === null ? null : row + 1, "CF Number", { numberFormat: "0", centered: true }),
    cell(area, "CF Stub line", { unlocked: area === null }),
    ...columns.map(({ unit }) =>
      cell(null, "CF Number", {
        unlocked: true,
        numberFormat: wholeUnits.has(unit) ? count : decimals,
      }),
    ),
    cell(null, "CF Stub", { unlocked: true }),
  ];
}

/** What the cells take: offices of the list (others with a warning), whole numbers, or numbers, from 0. */
function rules({ form, columns }: FormMarker, { form: words }: SheetWords): readonly FormRule[] {
  const last = codeRow + form.areas.length + spareRows;
  const top = firstAreaRow(columns.length);
  const { refusals } = words;
  const numbers = columns.map(({ indicator, unit }, index): FormRule => {
    const letters = columnLetters(3 + index);
    const address = `${letters}${firstRow}:${letters}${last}`;
    if (unit === "percent") {
      // More than the plan can be reached; more than everybody cannot.
      const most = indicatorById(indicator)?.topic === "coverage" ? 100 : null;
      return {
        address,
        kind: "decimal",
        most,
        refusal: most === null ? refusals.decimal : refusals.percent,
      };
    }
    return wholeUnits.has(unit)
      ? { address, kind: "whole", most: null, refusal: refusals.whole }
      : { address, kind: "decimal", most: null, refusal: refusals.decimal };
  });
  if (form.areas.length === 0) return numbers;
  const source = `${markerSheet}!$B$${top}:$B$${top + form.areas.length - 1}`;
  return [
    { address: `B${firstRow}:B${last}`, kind: "list", source, refusal: refusals.area },
    ...numbers,
  ];
}

/** The worksheet that says how to fill it in: sentences, so that nobody takes it for a table. */
function helpSheet({ form: words, language }: SheetWords): FormSheet {
  return {
    name: words.help,
    hidden: false,
    rightToLeft: language === "ar",
    locked: true,
    rows: [
      [cell(words.helpTitle, "CF Title")],
      ...words.helpLines.map((line) => [cell(line, "CF Stub")]),
    ],
    widths: [88],
    heights: new Map([[0, 26], ...words.helpLines.map((_, row) => [row + 1, 32] as const)]),
    merged: [],
    rules: [],
    frozen: { rows: 0, columns: 0 },
    page: {
      orientation: "portrait",
      area: `A1:A${words.helpLines.length + 1}`,
      titleRows: null,
    },
  };
}

const hiddenSheet = (marker: FormMarker): FormSheet => ({
  name: markerSheet,
  hidden: true,
  rightToLeft: false,
  locked: false,
  rows: markerRows(marker).map((row) => row.map((value) => cell(value, "CF Chart data"))),
  widths: [],
  heights: new Map(),
  merged: [],
  rules: [],
  frozen: { rows: 0, columns: 0 },
  page: null,
});
