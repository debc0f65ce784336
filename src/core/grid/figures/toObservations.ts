import { knownPlace } from "../words/knownPlace";
import type { Observation } from "../../observation/observation";
import { readPeriod } from "../../period/readPeriod";
import { columnLetters } from "../../plan/a1";
import { withoutFootnotes } from "../words/foldWords";
import { otherIndicator } from "./measure";
import type { SettledFigure } from "./settleValues";
import type { TableContext } from "./tableContext";

/** The sheet that figures come from, and what stands around their table. */
export interface FigureOrigin {
  readonly sheet: string;
  readonly raw: (row: number, column: number) => string;
  readonly context: TableContext;
}

/**
 * Makes the observations of a table. Two headings that would be one figure (the month's and the year's
 * number of the same thing) stay two: the later one keeps its words as its indicator.
 */
export function toObservations(
  figures: readonly SettledFigure[],
  origin: FigureOrigin,
): readonly Observation[] {
  const taken = new Map<string, string>();
  return figures.map((figure) => {
    const observation = observationOf(figure, origin);
    const { area, period, indicator, role } = observation;
    const identity = JSON.stringify([area, period, indicator, role]);
    const path = figure.measure.path.join("\n");
    const owner = taken.get(identity);
    if (owner === undefined) taken.set(identity, path);
    return owner === undefined || owner === path
      ? observation
      : { ...observation, indicator: otherIndicator(figure.measure.path) };
  });
}

function observationOf(figure: SettledFigure, { sheet, raw, context }: FigureOrigin): Observation {
  const { measure, row, column, place, value, unit } = figure;
  return {
    indicator: measure.indicator,
    ...areaOfFigure(figure, context),
    period: column.period ?? rowPeriod(row.period, context) ?? context.period,
    role: measure.role,
    value,
    unit,
    confidence: confidenceOf(figure),
    provenance: {
      kind: "cell",
      sheet,
      cell: cellName(place),
      raw: raw(place.row, place.column),
      headerPath: measure.path,
    },
  };
}

/** A1 address of a zero-based place. */
export const cellName = ({
  row,
  column,
}: {
  readonly row: number;
  readonly column: number;
}): string => `${columnLetters(column + 1)}${row + 1}`;

/** A number that could be read in two ways is asked about; words outside the catalogue are less sure. */
const confidenceOf = ({ ambiguous, measure }: SettledFigure): number => {
  if (ambiguous) return 0.5;
  return measure.indicator.startsWith("other:") ? 0.8 : 0.9;
};

/** The place that a column or a row names; one the gazetteer does not know keeps the words as found. */
function areaOfFigure(
  { row, column }: SettledFigure,
  context: TableContext,
): Pick<Observation, "area" | "areaKind"> {
  const words = column.area ?? row.area ?? context.area;
  if (words === null) return { area: null, areaKind: null };
  const name = withoutFootnotes(words);
  const known = knownPlace(name);
  return known ? { area: known.name, areaKind: known.kind } : { area: name, areaKind: "other" };
}

const rowPeriod = (words: string | null, { year }: TableContext): string | null =>
  words === null ? null : (readPeriod(words, year) ?? words);
