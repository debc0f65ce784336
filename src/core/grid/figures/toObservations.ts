import { knownPlace } from "../words/knownPlace";
import type { Observation } from "../../observation/observation";
import { readPeriod } from "../../period/readPeriod";
import { columnLetters } from "../../plan/a1";
import { withoutFootnotes } from "../words/foldWords";
import { placeOf } from "./draftFigures";
import { otherIndicator, type Measure } from "./measure";
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
  const taken = new Map<string, Measure>();
  const places = placeNames();
  return figures.map((figure) => {
    const observation = observationOf(figure, origin, places);
    const { area, period, indicator, role } = observation;
    const identity = `${area ?? ""}\n${period ?? ""}\n${indicator}\n${role}`;
    const { measure } = figure.draft;
    const owner = taken.get(identity);
    if (owner === undefined) taken.set(identity, measure);
    return owner === undefined || owner === measure || samePath(owner, measure)
      ? observation
      : { ...observation, indicator: otherIndicator(measure.path) };
  });
}

const samePath = (one: Measure, other: Measure): boolean =>
  one.path.join("\n") === other.path.join("\n");

function observationOf(
  figure: SettledFigure,
  { sheet, raw, context }: FigureOrigin,
  places: PlaceNames,
): Observation {
  const { draft, value, unit } = figure;
  const { measure, row, column } = draft;
  const place = placeOf(draft);
  const { area, areaKind } = places(column.area ?? row.area ?? context.area);
  return {
    indicator: measure.indicator,
    area,
    areaKind,
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
const confidenceOf = ({ ambiguous, draft }: SettledFigure): number => {
  if (ambiguous) return 0.5;
  return draft.measure.indicator.startsWith("other:") ? 0.8 : 0.9;
};

type PlaceNames = (words: string | null) => Pick<Observation, "area" | "areaKind">;

/** The place that words name; one the gazetteer does not know keeps the words as found. */
function placeNames(): PlaceNames {
  const known = new Map<string, Pick<Observation, "area" | "areaKind">>();
  return (words) => {
    if (words === null) return { area: null, areaKind: null };
    const found = known.get(words) ?? placeNamed(words);
    known.set(words, found);
    return found;
  };
}

function placeNamed(words: string): Pick<Observation, "area" | "areaKind"> {
  const place = knownPlace(words);
  return place
    ? { area: place.name, areaKind: place.kind }
    : { area: withoutFootnotes(words), areaKind: "other" };
}

const rowPeriod = (words: string | null, { year }: TableContext): string | null =>
  words === null ? null : (readPeriod(words, year) ?? words);
