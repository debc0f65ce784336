import { areaKey } from "./areaKey";
import { hasToBeRead, type GoldNumber, type Passage } from "./passage";

/** What a reader says of one figure, as `npm run read` prints it. */
export interface ReadFigure {
  readonly indicator: string;
  readonly area: string | null;
  readonly role: string;
  readonly value: number | null;
  readonly provenance: { readonly start: number; readonly end: number; readonly raw: string };
}

/** How many; every count may be added over passages. */
export interface Counts {
  readonly gold: number;
  readonly read: number;
  /** Readings that overlap some gold figure. */
  readonly overlap: number;
  /** Gold figures that were read, once each. */
  readonly found: number;
  readonly exact: number;
  readonly value: number;
  readonly strict: number;
}

/** A passage's counts, and what was wrong in words for the one who looks into it. */
export interface PassageScore extends Counts {
  readonly remarks: readonly string[];
}

/**
 * Matches what was read to gold.
 *
 * A reading answers the gold figure that its span overlaps, of several the one whose middle is nearest; a
 * reading that overlaps none is invented, a second one on the same figure is a duplicate: both cost precision.
 * Strict: value, role and area are right, and the indicator too where gold's is in the catalogue.
 */
export function scorePassage(passage: Passage, figures: readonly ReadFigure[]): PassageScore {
  const gold = passage.numbers.filter(hasToBeRead);
  const remarks: string[] = [];
  const answers = new Map<GoldNumber, ReadFigure>();
  let overlap = 0;
  for (const figure of figures) {
    const answered = nearestOverlapping(figure, gold);
    if (answered) overlap += 1;
    if (!answered) remarks.push(`invented ${figure.provenance.raw} as ${figure.indicator}`);
    else if (answers.has(answered)) remarks.push(`${answered.raw}: read twice`);
    else answers.set(answered, figure);
  }
  for (const number of gold) remarks.push(...remarksOn(number, answers.get(number)));
  const count = (isRight: (number: GoldNumber, figure: ReadFigure) => boolean): number =>
    [...answers].filter(([number, figure]) => isRight(number, figure)).length;
  return {
    gold: gold.length,
    read: figures.length,
    overlap,
    found: answers.size,
    exact: count(hasExactSpan),
    value: count(hasRightValue),
    strict: count(isStrictlyRight),
    remarks,
  };
}

/** The counts of several passages together. */
export function addCounts(scores: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => scores.reduce((total, score) => total + score[key], 0);
  return {
    gold: sum("gold"),
    read: sum("read"),
    overlap: sum("overlap"),
    found: sum("found"),
    exact: sum("exact"),
    value: sum("value"),
    strict: sum("strict"),
  };
}

/** Shares from 0 to 1; a share of nothing is 1, because nothing was asked and nothing was wrong. */
export interface Measures {
  readonly precision: number;
  readonly recall: number;
  readonly valueRecall: number;
  readonly strictPrecision: number;
  readonly strictRecall: number;
  /** Of the figures found, those whose start, end and raw text are gold's own. */
  readonly exactSpans: number;
  /** Of all readings, those that overlap no gold figure. */
  readonly invented: number;
}

/** What counts mean. */
export function countsToMeasures(counts: Counts): Measures {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(counts.found, counts.read),
    recall: share(counts.found, counts.gold),
    valueRecall: share(counts.value, counts.gold),
    strictPrecision: share(counts.strict, counts.read),
    strictRecall: share(counts.strict, counts.gold),
    exactSpans: share(counts.exact, counts.found),
    invented: 1 - share(counts.overlap, counts.read),
  };
}

function nearestOverlapping<G extends GoldNumber>(
  figure: ReadFigure,
  gold: readonly G[],
): G | null {
  const { start, end } = figure.provenance;
  const apart = (number: G): number => Math.abs(start + end - number.start - number.end);
  const [nearest] = gold
    .filter((number) => start < number.end && number.start < end)
    .sort((a, b) => apart(a) - apart(b));
  return nearest ?? null;
}

function hasExactSpan(number: GoldNumber, { provenance }: ReadFigure): boolean {
  const { start, end, raw } = provenance;
  return start === number.start && end === number.end && raw === number.raw;
}

function hasRightValue(number: GoldNumber, { value }: ReadFigure): boolean {
  if (number.value === null || value === null) return false;
  const right = number.signUnclear ? [number.value, -number.value] : [number.value];
  return right.some((gold) => Math.abs(value - gold) <= 1e-6 + 1e-12 * Math.abs(gold));
}

const isInCatalogue = (indicator: string): boolean => !/^(?:other|none):/.test(indicator);

function isStrictlyRight(number: GoldNumber, figure: ReadFigure): boolean {
  return (
    hasRightValue(number, figure) &&
    figure.role === number.role &&
    number.areas.some((area) => areaKey(area) === areaKey(figure.area)) &&
    (!isInCatalogue(number.indicator) || figure.indicator === number.indicator)
  );
}

function remarksOn(number: GoldNumber, figure: ReadFigure | undefined): readonly string[] {
  if (!figure) return [`missed ${number.raw} (${number.indicator})`];
  const { start, end, raw } = figure.provenance;
  const areas = number.areas.map((area) => area ?? "no area").join(" or ");
  const span = `${number.raw} at ${number.start}-${number.end}: read ${start}-${end} "${raw}"`;
  const wanted = `${number.value ?? "?"} ${number.role} ${areas} ${number.indicator}`;
  const given = `${figure.value ?? "?"} ${figure.role} ${figure.area ?? "no area"} ${figure.indicator}`;
  return [
    ...(hasExactSpan(number, figure) ? [] : [span]),
    ...(isStrictlyRight(number, figure) ? [] : [`${number.raw}: want ${wanted}; read ${given}`]),
  ];
}
