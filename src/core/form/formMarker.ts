import type { SourceCell, SourceGrid } from "../grid/sourceGrid";
import type { CellValue } from "../plan/cell";
import type { SheetLanguage } from "../plan/sheetWords";
import { askedRoles, type FormColumn, type OfficeForm } from "./officeForm";

/** Name of the hidden worksheet by which a form is known, whatever program saved it. */
export const markerSheet = "CF_form";

/** The first cell of the marker. */
const markerName = "campaign-figures-form";

/** The form of the marker's rows. A later one is left to the reading of tables. */
const markerVersion = 1;

/** Code of the column that names the office; the columns of numbers have 1, 2, 3. */
export const areaCode = "B";

/** One column of a form with the words that its sheet shows. */
export interface MarkedColumn extends FormColumn {
  readonly code: string;
  readonly heading: readonly string[];
}

/** What a marker says. */
export interface FormMarker {
  readonly form: OfficeForm;
  readonly columns: readonly MarkedColumn[];
  readonly noteCode: string;
  /** The offices as the form's list spells them, in the order of the form's areas. */
  readonly shown: readonly string[];
}

/** The marker's rows: a key in the first column and its facts beside it. */
export const markerRows = ({
  form,
  columns,
  noteCode,
  shown,
}: FormMarker): readonly (readonly CellValue[])[] => [
  [markerName, markerVersion],
  ["language", form.language],
  ["campaign", form.campaign],
  ["period", form.period ?? ""],
  ["deadline", form.deadline ?? ""],
  ["note", noteCode],
  ...columns.map(({ code, indicator, role, unit, heading }) => [
    "column",
    code,
    indicator,
    role,
    unit,
    ...heading,
  ]),
  ...form.areas.map((area, index) => ["area", shown[index] ?? area, area]),
];

/** Row of the first office in the marker, one-based: the form's list of offices is that range. */
export const firstAreaRow = (columns: number): number => 7 + columns;

/** Reads the marker among a file's worksheets; null for a file that is no form, or one of a later version. */
export function readMarker(grids: readonly SourceGrid[]): FormMarker | null {
  const grid = grids.find(({ rows }) => rows[0]?.[0] === markerName);
  if (!grid || words(grid.rows[0]?.[1]) !== String(markerVersion)) return null;
  const fact = (key: string): string => words(grid.rows.find(([name]) => name === key)?.[1]);
  const language = languageOf(fact("language"));
  const columns = grid.rows.flatMap(columnOf);
  const areas = grid.rows.filter(([key]) => key === "area");
  if (language === null || columns.length === 0) return null;
  return {
    form: {
      language,
      campaign: fact("campaign"),
      period: fact("period") || null,
      deadline: fact("deadline") || null,
      areas: areas.map(([, , area]) => words(area)),
      columns: columns.map(({ indicator, role, unit }) => ({ indicator, role, unit })),
    },
    columns,
    noteCode: fact("note"),
    shown: areas.map(([, area]) => words(area)),
  };
}

const words = (cell: SourceCell | undefined): string => String(cell ?? "");

const languageOf = (text: string): SheetLanguage | null =>
  (["vi", "en", "ar"] as const).find((language) => language === text) ?? null;

function columnOf(row: readonly SourceCell[]): readonly MarkedColumn[] {
  const [key, code, indicator, asked, unit, ...heading] = row.map(words);
  const role = askedRoles.find((known) => known === asked);
  return key !== "column" || !code || !indicator || !role || !unit
    ? []
    : [{ code, indicator, role, unit, heading: heading.filter((part) => part !== "") }];
}
