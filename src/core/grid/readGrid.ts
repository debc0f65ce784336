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

function valueColumns(
  grid: SourceGrid,
  header: GridHeader,
  language: Language,
): readonly ValueColumn[] {
  return header.valueColumns.map((index) => {
    const words = String(grid.rows[header.row]?.[index] ?? "");
    const percent = /%|tỷ lệ|rate|percent|نسبة/iu.test(words);
    const features = featuresOf(words, language);
    const matched =
      matchIndicator(words, language, percent) ??
      (percent ? null : matchIndicator(header.title, language, false));
    // A share of a table of plans and results is the share of the plan.
    const fallback = percent ? "plan.completion_rate" : `other:${words}`;
    return {
      index,
      words,
      indicator: matched?.id ?? fallback,
      unit: percent ? "percent" : (matched?.unit ?? "person"),
      role: features.has("plan") && !percent ? "target" : "actual",
      separators: columnSeparators(
        grid.rows.slice(header.row + 1).map((row) => row[index] ?? null),
        language,
      ),
    };
  });
}

interface RowPlace {
  readonly grid: SourceGrid;
  readonly header: GridHeader;
  readonly row: readonly SourceCell[];
  readonly rowIndex: number;
}

function observe(
  { grid, header, row, rowIndex }: RowPlace,
  column: ValueColumn,
): readonly Observation[] {
  const cell = row[column.index] ?? null;
  const asPercent = grid.formats?.[rowIndex]?.[column.index]?.includes("%") === true;
  const value = cellNumber(cell, column.separators, asPercent);
  if (value === null) return [];
  const words = String(row[header.areaColumn] ?? "").trim();
  const area = matchArea(words);
  return [
    {
      indicator: column.indicator,
      area: area?.name ?? words,
      areaKind: area?.kind ?? "other",
      period: null,
      role: column.role,
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

function letters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}
