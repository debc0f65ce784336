import { indicatorById } from "../../indicator/catalogue";
import type { ValueColumn } from "../columns/valueColumn";
import { splitOrdinal } from "../rows/ordinal";
import { saysMoney, saysOfWhich, saysPeople, saysRate } from "../words/headerWords";
import { foldWords, withoutOfWhich } from "../words/foldWords";
import { countedUnit } from "../words/countedUnit";
import { readUnit, unitInWords, type UnitSense } from "../words/unitWords";

/** What may say the unit of a figure, beside its own cell. */
export interface UnitSources {
  readonly column: ValueColumn;
  /** The row's own unit cell. */
  readonly rowUnit: string | null;
  /** The row's labels from the outside in. */
  readonly labels: readonly string[];
  /** Units declared for the whole table. */
  readonly declared: readonly UnitSense[];
  /** The catalogue's indicator for the figure's own words; null when they name none. */
  readonly ownIndicator: string | null;
  /** The one that the column's heading names without the row's labels. */
  readonly columnIndicator: string | null;
  /** What a title says that its table counts: "Number of participants by category". */
  readonly titleUnit: string | null;
  readonly titleIndicator: string | null;
}

/** The unit of a figure and what brings it to base units; `weakRate` when only the word "rate" says percent. */
export interface FigureUnit {
  readonly unit: string;
  readonly factor: number;
  /** Whether cells may still be fractions of 1: a word says a share, no percent sign says of a hundred. */
  readonly weakRate: boolean;
}

/** Decides a unit: what stands nearest to the figure wins, what is declared for the table fills in. */
export function figureUnit(sources: UnitSources): FigureUnit {
  const explicit = explicitUnit(sources);
  if (explicit?.unit) return { unit: explicit.unit, factor: explicit.factor, weakRate: false };
  const family = familyOf(sources);
  if (family === "percent") return { unit: "percent", factor: 1, weakRate: true };
  const declared = explicit === null ? declaredFor(sources.declared, family) : null;
  return declared ?? scaledUnit(family ?? fallbackUnit(sources), explicit, sources);
}

/** A unit that only its magnitude is said of: "Đvt: triệu". */
function scaledUnit(
  unit: string,
  explicit: UnitSense | null,
  { declared }: UnitSources,
): FigureUnit {
  const bare = explicit ?? declared.find((sense) => sense.unit === null);
  return { unit, factor: scales(unit) ? (bare?.factor ?? 1) : 1, weakRate: false };
}

const fallbackUnit = (sources: UnitSources): string =>
  sources.declared.find(({ unit }) => unit !== null)?.unit ?? defaultUnit(sources);

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

const scales = (unit: string): boolean => unit === "person" || isMoney(unit);

/** A unit written at the column, the row or its groups. A column of percents is one in every row. */
function explicitUnit(sources: UnitSources): UnitSense | null {
  const { column, labels } = sources;
  if (column.unit?.unit === "percent") return column.unit;
  const row = unitOfRow(sources);
  if (row) return row;
  if (column.isRate) return null;
  const groups = [...labels.slice(0, -1)].reverse().flatMap((label) => unitInWords(label) ?? []);
  return column.unit ?? groups[0] ?? null;
}

function unitOfRow({ column, rowUnit, labels }: UnitSources): UnitSense | null {
  const cell = rowUnit === null ? null : readUnit(rowUnit, labels.at(-1));
  // Behind a dash "Hộ gia đình" is a part of something and no unit of its label.
  const row = cell ?? unitInWords(splitOrdinal(withoutOfWhich(labels.at(-1) ?? "")).words);
  const said = headingNoun(column, cell === null);
  return row === null || said === null || isAlike(row, said) ? row : null;
}

/**
 * People and money that a heading itself says are no meetings, whatever the row is measured in; nor are cards people
 * where only the row's words, "Học sinh, sinh viên", could be a unit.
 */
function headingNoun({ words, countedBeside }: ValueColumn, overWords: boolean): string | null {
  const leaf = words.at(-1) ?? "";
  if (saysMoney(leaf)) return "money";
  const counted = countedUnit(leaf) ?? (overWords ? countedBeside : null);
  return overWords || counted === "person" ? counted : null;
}

const isAlike = ({ unit }: UnitSense, said: string): boolean =>
  unit === null || (said === "money" ? isMoney(unit) : unit === said);

/** What a figure counts: by the nouns of its own words, else by its table's, else by its indicator. */
const familyOf = (sources: UnitSources): string | null =>
  nounOf(sources) ?? (countsMoney(sources) ? null : unitOfThing(sources));

function nounOf({ column, labels }: UnitSources): string | null {
  const words = [...column.words].reverse().concat([...labels].reverse());
  for (const step of words) {
    if (saysRate(step)) return "percent";
    if (saysMoney(step)) return "VND";
    const counted = countedUnit(step);
    if (counted !== null) return counted;
    if (saysPeople(step)) return "person";
  }
  return column.countedBeside;
}

/** Whether all of a table is money: leaflets in it are what they cost. */
const countsMoney = ({ declared }: UnitSources): boolean =>
  declared.length === 1 && isMoney(declared[0]?.unit ?? "");

/** Employers that a row names under a title that counts people are people, however they are counted alone. */
function unitOfThing(sources: UnitSources): string | null {
  const { column, labels, ownIndicator } = sources;
  const heading = unitOfHeading(column.words.at(-1) ?? "");
  const counted = unitOfTitle(sources, heading);
  if (counted !== null) return counted;
  const known = indicatorById(ownIndicator ?? "");
  if (known) return known.unit === "person" ? null : known.unit;
  if (column.words.some(saysOfWhich)) return null;
  return heading ?? unitOfLabel(labels.at(-1) ?? "");
}

/** What a title says that it counts, but not over a heading that counts another thing: "Hội nghị" under "Số người". */
function unitOfTitle(
  { columnIndicator, titleUnit }: UnitSources,
  heading: string | null,
): string | null {
  if (columnIndicator !== null || titleUnit === null) return null;
  return heading === null || heading === "household" ? titleUnit : heading;
}

/** "Television items" in a row are items; of groups of people no noun is their unit. */
function unitOfLabel(label: string): string | null {
  if (label === label.toUpperCase() && /^[A-Z]{2}/u.test(label))
    return unitOfLabel(`${label.charAt(0)}${label.slice(1).toLowerCase()}`);
  const unit = /^[A-Z][a-z]+ /u.test(label) ? unitOfHeading(label) : null;
  return unit === "item" || unit === "event" ? unit : null;
}

function unitOfHeading(heading: string): string | null {
  const lastNoun = nounWithDeed.exec(heading)?.[1];
  const unit = readUnit(lastNoun ?? heading.replace(/^ال/u, ""))?.unit ?? "";
  if (headings.has(unit)) return unit;
  return leadingNouns.find(([noun]) => noun.test(foldWords(heading)))?.[1] ?? null;
}

// What was done with the things may stand behind them: "Household cards issued".
const nounWithDeed =
  /^[A-Z][a-z ]+ ([a-z]+s)(?: (?:issued|given|handed out|distributed|printed|held|visited|presented))?$/u;

/** What is printed and what is held, whatever is said of it behind: "Tờ rơi đã phát", "Lễ ra quân". */
const leadingNouns: readonly (readonly [RegExp, string])[] = [
  [/^(?:to (?:roi|gap|buom)|ap phich|bang ron|pa ?no)(?!\p{L})/u, "item"],
  [/^(?:le ra quan|hoi (?:nghi|thao)|toa dam)(?!\p{L})/u, "event"],
];

/** Units whose noun may be a whole heading or end it: "Households", "Target households". A group, a point or a commune heads other things too. */
const headings: ReadonlySet<string> = new Set([
  "household",
  "event",
  "item",
  "card",
  "case",
  "enterprise",
]);

/** The declared unit that fits what is counted; the only one where nothing is known. */
function declaredFor(declared: readonly UnitSense[], family: string | null): FigureUnit | null {
  const fits = declared.find(({ unit }) =>
    family === null ? unit !== null : unit === family || (family === "VND" && isMoney(unit ?? "")),
  );
  if (!fits || (family === null && declared.length > 1 && !allSame(declared)))
    return personOf(declared, family);
  return fits.unit === null ? null : { unit: fits.unit, factor: fits.factor, weakRate: false };
}

/** Of several declared units, figures that name none are people. */
function personOf(declared: readonly UnitSense[], family: string | null): FigureUnit | null {
  const people = family === null ? declared.find(({ unit }) => unit === "person") : undefined;
  return people ? { unit: "person", factor: people.factor, weakRate: false } : null;
}

const allSame = (declared: readonly UnitSense[]): boolean =>
  new Set(declared.map(({ unit }) => unit)).size === 1;

const defaultUnit = ({ ownIndicator, titleIndicator }: UnitSources): string =>
  indicatorById(ownIndicator ?? titleIndicator ?? "")?.unit ?? "person";
