import { checkFigures } from "../check/checkFigures";
import type { GridReading } from "../grid/gridReading";
import { hiddenParts } from "../grid/readGrid";
import type { SourceCell, SourceGrid } from "../grid/sourceGrid";
import { totalWord } from "../grid/words/totalWords";
import type { Observation } from "../observation/observation";
import type { Problem } from "../problem";
import { officeNamed } from "./formOffice";
import { readFormCell } from "./formCell";
import { areaCode, markerSheet, readMarker, type FormMarker } from "./formMarker";
import type { OfficeForm } from "./officeForm";

/** A filled form: its figures, and the form that was sent. */
export interface FormReading extends Omit<GridReading, "tables"> {
  readonly form: OfficeForm;
}

/**
 * Reads a filled form by its marker and its column codes, so that no heading is guessed and no column is asked
 * about; blank cells are figures not yet reported. Null for a file that is no form, or whose codes are gone:
 * such a file is read like any table.
 */
export function readForm(grids: readonly SourceGrid[]): FormReading | null {
  const marker = readMarker(grids);
  if (!marker) return null;
  const sheets = grids.flatMap((grid) => {
    const places = grid.hidden === true ? null : codePlaces(grid, marker);
    return places ? [{ grid, places }] : [];
  });
  if (sheets.length === 0) return null;
  const rows = sheets.flatMap(({ grid, places }) => officeRows(grid, places, marker));
  const read = rows.map((row) => readRow(row, marker));
  const observations = read.flatMap((row) => row.observations);
  const others = grids.filter(({ sheet }) => sheet !== markerSheet);
  return {
    form: marker.form,
    observations,
    findings: checkFigures(observations),
    problems: [...read.flatMap((row) => row.problems), ...others.flatMap(hiddenParts)],
  };
}

/** Where a sheet has the codes of the form: its row, and each code's column. */
interface CodePlaces {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The row of a sheet that holds every code; columns may have been moved or added by then. */
function codePlaces({ rows }: SourceGrid, { columns }: FormMarker): CodePlaces | null {
  const wanted = [areaCode, ...columns.map(({ code }) => code)];
  for (const [row, cells] of rows.entries()) {
    const places = new Map(cells.map((cell, column) => [String(cell ?? "").trim(), column]));
    if (wanted.every((code) => places.has(code))) return { row, columns: places };
  }
  return null;
}

interface OfficeRow {
  readonly grid: SourceGrid;
  readonly places: CodePlaces;
  readonly row: number;
  readonly cell: (code: string) => SourceCell;
}

/** The rows under the codes in which an office or a number stands. */
function officeRows(
  grid: SourceGrid,
  places: CodePlaces,
  { columns }: FormMarker,
): readonly OfficeRow[] {
  return grid.rows.slice(places.row + 1).flatMap((cells, index) => {
    const row = places.row + 1 + index;
    const cell = (code: string): SourceCell => {
      const column = places.columns.get(code) ?? -1;
      return cells[column] ?? grid.uncalculated?.get(`${row},${column}`) ?? null;
    };
    const filled = columns.some(({ code }) => !isBlank(cell(code)));
    return filled ? [{ grid, places, row, cell }] : [];
  });
}

const isBlank = (cell: SourceCell): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");

interface ReadRow {
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
}

const nothing: ReadRow = { observations: [], problems: [] };

function readRow(row: OfficeRow, marker: FormMarker): ReadRow {
  const named = String(row.cell(areaCode) ?? "").trim();
  // A total that somebody added is not one more office.
  if (totalWord(named) !== null) return nothing;
  const office = named === "" ? null : officeNamed(named, marker);
  const note = noteOf(row.cell(marker.noteCode));
  const cells = marker.columns.map((column) =>
    readFormCell(row.cell(column.code), {
      column,
      sheet: row.grid.sheet,
      row: row.row,
      at: row.places.columns.get(column.code) ?? 0,
      format: row.grid.formats?.[row.row]?.[row.places.columns.get(column.code) ?? 0] ?? null,
    }),
  );
  const figures = cells.flatMap(({ figure }) => (figure ? [figure] : []));
  const problems = cells.flatMap(({ problem }) => (problem ? [problem] : []));
  const at = { sheet: row.grid.sheet, cell: `${row.row + 1}:${row.row + 1}` };
  if (office === null) {
    const missing: Problem = { kind: "FormOfficeMissing", at, figures: figures.length };
    return figures.length === 0 ? nothing : { observations: [], problems: [missing] };
  }
  return {
    observations: figures.map((figure) => ({
      ...figure,
      area: office.name,
      areaKind: office.kind,
      period: marker.form.period,
      ...(note !== null && { note }),
    })),
    problems: office.listed
      ? problems
      : [{ kind: "FormOfficeUnlisted", at, area: office.name }, ...problems],
  };
}

const noteOf = (cell: SourceCell): string | null => (isBlank(cell) ? null : String(cell).trim());
