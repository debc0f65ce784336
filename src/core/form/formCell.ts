import { cellKind } from "../grid/cells/gridCell";
import { readNumberText, valueOf, type NumberText } from "../grid/cells/numberText";
import { numberFormat } from "../grid/figures/numberFormat";
import { cellName } from "../grid/figures/toObservations";
import type { SourceCell } from "../grid/sourceGrid";
import { wholeUnits } from "../indicator/wholeUnits";
import type { Observation } from "../observation/observation";
import type { Problem } from "../problem";
import type { MarkedColumn } from "./formMarker";

/** A cell's column, and where it stands; rows and columns are zero-based. */
export interface FormCellPlace {
  readonly column: MarkedColumn;
  readonly sheet: string;
  readonly row: number;
  readonly at: number;
  /** The cell's number format code; null for none. */
  readonly format: string | null;
}

/** What a cell says: a figure without its office, a problem, or both when it can be read in two ways. */
export interface ReadFormCell {
  readonly figure: Observation | null;
  readonly problem: Problem | null;
}

/** Reads one number of a form. A blank, or a sign of no value, is a figure not yet reported. */
export function readFormCell(cell: SourceCell, place: FormCellPlace): ReadFormCell {
  if (cell === null) return { figure: null, problem: null };
  if (typeof cell === "number") return { figure: figureOf(place, cell, cell), problem: null };
  return typeof cell === "string" ? readWords(cell, place) : unreadable(String(cell), place);
}

function readWords(cell: string, place: FormCellPlace): ReadFormCell {
  const kind = cellKind(cell);
  if (kind === "blank" || kind === "mark") return { figure: null, problem: null };
  const number = kind === "number" ? readNumberText(cell.trim()) : null;
  if (number === null || !fitsUnit(number, place.column.unit)) return unreadable(cell, place);
  const readings = readingsOf(number, place.column.unit);
  const [likeliest = 0] = readings;
  const figure = figureOf(place, likeliest, cell.trim());
  if (readings.length === 1) return { figure, problem: null };
  return {
    figure: { ...figure, confidence: 0.5 },
    problem: { kind: "NumberAmbiguous", at: placeOf(place), found: cell.trim(), readings },
  };
}

/** "62,4 %" among people is no number of people. */
const fitsUnit = ({ unit }: NumberText, wanted: string): boolean =>
  unit?.unit == null || unit.unit === wanted;

/** The values that a written number may have; what is counted whole has no decimals. */
function readingsOf(number: NumberText, unit: string): readonly number[] {
  const factor = number.unit?.factor ?? 1;
  if (number.exact !== null) return [valueOf(number, ".") * factor];
  const sign = number.body.includes(",") ? "," : ".";
  const asThousands = valueOf(number, sign === "," ? "." : ",");
  return wholeUnits.has(unit) && factor === 1
    ? [asThousands]
    : [asThousands * factor, valueOf(number, sign) * factor];
}

function figureOf(place: FormCellPlace, value: number, raw: string | number): Observation {
  const { column, sheet, format } = place;
  const shownPercent =
    typeof raw === "number" && column.unit === "percent" && numberFormat(format).percent;
  return {
    indicator: column.indicator,
    area: null,
    areaKind: null,
    period: null,
    role: column.role,
    // Binary fractions would make 0.624 x 100 a little less than 62.4.
    value: shownPercent ? Number((value * 100).toPrecision(14)) : value,
    unit: column.unit,
    confidence: 0.95,
    provenance: {
      kind: "cell",
      sheet,
      cell: placeOf(place).cell,
      raw: String(raw),
      headerPath: column.heading,
    },
  };
}

const placeOf = ({ sheet, row, at }: FormCellPlace): { sheet: string; cell: string } => ({
  sheet,
  cell: cellName({ row, column: at }),
});

const unreadable = (found: string, place: FormCellPlace): ReadFormCell => ({
  figure: null,
  problem: { kind: "NumberUnreadable", at: placeOf(place), found },
});
