import { matchArea } from "../area/matchArea";
import { matchIndicator } from "../indicator/matchIndicator";
import type { Language, Observation, Role } from "../observation/observation";
import { featuresOf } from "../report/features";
import type { Problem } from "../problem";
import { cellNumber, columnSeparators } from "./cellNumber";
import { findHeader, type GridHeader } from "./findHeader";
import type { SourceCell, SourceGrid } from "./sourceGrid";

/** What one table says. */
export interface GridReading {
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
}

const totals = /^(?:tổng(?: cộng| số)?|cộng|toàn tỉnh|total|grand total|المجموع|الإجمالي)/iu;

/**
 * Reads a table with one header row: a column of places, columns of numbers. Rows of totals are no areas
 * and are left out. Numbers written as text are read by the separators that their column shows.
 */
export function readGrid(grid: SourceGrid, language: Language): GridReading {
  const header = findHeader(grid.rows);
  if (!header) return { observations: [], problems: [] };
  const columns = valueColumns(grid, header, language);
  const observations = grid.rows.flatMap((row, rowIndex) =>
    rowIndex > header.row && isAreaRow(row, header)
      ? columns.flatMap((column) => observe({ grid, header, row, rowIndex }, column))
      : [],
  );
  return { observations, problems: [] };
}

const isAreaRow = (row: readonly SourceCell[], { areaColumn }: GridHeader): boolean => {
  const area = row[areaColumn];
  return typeof area === "string" && /\p{L}{2}/u.test(area) && !totals.test(area.trim());
};

interface ValueColumn {
  readonly index: number;
  readonly words: string;
  readonly indicator: string;
  readonly unit: string;
  readonly role: Role;
  readonly separators: ReturnType<typeof columnSeparators>;
}

const percentWords = /%|tỷ lệ|rate|percent|نسبة/iu;

function valueColumns(
  grid: SourceGrid,
  header: GridHeader,
  language: Language,
): readonly ValueColumn[] {
  return header.valueColumns.map((index) => {
    const words = String(grid.rows[header.row]?.[index] ?? "");
    const cells = grid.rows.slice(header.row + 1).map((row) => row[index] ?? null);
    return {
      index,
      words,
      ...meaningOf(words, header.title, language),
      separators: columnSeparators(cells, language),
    };
  });
}

/** What a column counts: its own words say it, else the table's title. */
function meaningOf(
  words: string,
  title: string,
  language: Language,
): Pick<ValueColumn, "indicator" | "unit" | "role"> {
  const percent = percentWords.test(words);
  const own = matchIndicator(words, language, percent);
  // A share in a table of plans and results is the share of the plan.
  if (percent)
    return { indicator: own?.id ?? "plan.completion_rate", unit: "percent", role: "actual" };
  const matched = own ?? matchIndicator(title, language, false);
  return {
    indicator: matched?.id ?? `other:${words}`,
    unit: matched?.unit ?? "person",
    role: featuresOf(words, language).has("plan") ? "target" : "actual",
  };
}

interface RowPlace {
  readonly grid: SourceGrid;
  readonly header: GridHeader;
  readonly row: readonly SourceCell[];
  readonly rowIndex: number;
}

function observe(place: RowPlace, column: ValueColumn): readonly Observation[] {
  const { grid, header, row, rowIndex } = place;
  const cell = row[column.index] ?? null;
  const asPercent = isPercentCell(grid, rowIndex, column.index);
  const value = cellNumber(cell, column.separators, asPercent);
  if (value === null) return [];
  const { indicator, role } = column;
  return [
    {
      indicator,
      ...areaOf(String(row[header.areaColumn] ?? "").trim()),
      period: null,
      role,
      value,
      unit: asPercent ? "percent" : column.unit,
      confidence: 0.9,
      provenance: {
        kind: "cell",
        sheet: grid.sheet,
        cell: `${letters(column.index)}${rowIndex + 1}`,
        raw: String(cell),
        headerPath: [column.words],
      },
    },
  ];
}

const isPercentCell = ({ formats }: SourceGrid, row: number, column: number): boolean =>
  formats?.[row]?.[column]?.includes("%") === true;

/** The place that a row names; one the gazetteer does not know keeps the words as found. */
function areaOf(words: string): Pick<Observation, "area" | "areaKind"> {
  const known = matchArea(words);
  return known ? { area: known.name, areaKind: known.kind } : { area: words, areaKind: "other" };
}

function letters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}
