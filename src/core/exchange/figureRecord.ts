import { matchArea } from "../area/matchArea";
import { indicators } from "../indicator/catalogue";
import type { Role } from "../observation/observation";
import type { CellValue } from "../plan/cell";
import { columnIndex, notSaid } from "../plan/figureCells";
import type { FiguresColumn, FigureStatus, SheetWords } from "../plan/sheetWords";

/** One figure of the workbook as other programs take it: ids where sheets have words. */
export interface FigureRecord {
  readonly campaign: string;
  readonly period: string;
  readonly area: string;
  /** A catalogue id, or `other:<words>`. */
  readonly indicator: string;
  readonly role: Role;
  readonly value: number;
  readonly unit: string;
  readonly status: FigureStatus;
  readonly source: string;
  readonly note: string;
}

const units = [...new Set([...indicators.map(({ unit }) => unit), "case", "ratio"])];

/** The figures of the Figures table as records; rows without a number or with a role of nobody's are left out. */
export function figureRecords(
  rows: readonly (readonly CellValue[])[],
  words: SheetWords,
): readonly FigureRecord[] {
  const indicatorIds = byName(
    indicators.map(({ id }) => id),
    words.indicator,
  );
  const unitIds = byName(units, words.unit);
  return rows.flatMap((row) => {
    const text = (column: FiguresColumn): string => {
      const cell = String(row[columnIndex(column)] ?? "");
      return cell === notSaid ? "" : cell;
    };
    const value = row[columnIndex("value")];
    const role = roles.find((id) => words.roles[id] === text("role"));
    if (typeof value !== "number" || role === undefined) return [];
    return [
      {
        campaign: text("campaign"),
        period: text("period"),
        area: matchArea(text("area"))?.name ?? text("area"),
        indicator: indicatorIds.get(text("indicator")) ?? `other:${text("indicator")}`,
        role,
        value,
        unit: unitIds.get(text("unit")) ?? text("unit"),
        status: statuses.find((id) => words.statuses[id] === text("status")) ?? "reported",
        source: text("source"),
        note: text("note"),
      },
    ];
  });
}

const roles = ["actual", "target", "change", "baseline"] as const;
const statuses = ["reported", "computed", "edited", "conflict"] as const;

const byName = (
  ids: readonly string[],
  nameOf: (id: string) => string,
): ReadonlyMap<string, string> => new Map(ids.map((id) => [nameOf(id), id]));
