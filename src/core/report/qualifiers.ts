import type { Language, Modifier, Observation } from "../observation/observation";
import { basisPatterns } from "./basisWords";
import { anyModifier, modifierWords, rangeOpening, rangeWords } from "./modifierWords";
import type { Span } from "./segments";

const reach = 40;

/** What lies around a figure, as far as the figures before and behind it. */
interface Beside {
  readonly before: string;
  readonly after: string;
  /** With what was already said of it. */
  readonly previous: Observation | undefined;
  readonly next: Observation | undefined;
}

/**
 * Adds to each figure of a text how exact its source says it is, and of whom alone it is: "more than 120 people, of
 * whom 70 women" is a figure that is no exact one and a part of it.
 */
export function withQualifiers(
  text: string,
  language: Language,
  observations: readonly Observation[],
): readonly Observation[] {
  const told: Observation[] = [];
  const parts = new Set<Observation>();
  observations.forEach((observation, index) => {
    const beside = besideOf(text, observation, [told[index - 1], observations[index + 1]]);
    const exact = withModifier(observation, beside, language);
    const own = basisOf(exact, beside, language);
    const basis = own ?? basisOfWhole(exact, beside, parts);
    const figure = basis === null ? exact : { ...exact, basis };
    if (own === null && basis !== null) parts.add(figure);
    told.push(figure);
  });
  return told;
}

function besideOf(
  text: string,
  observation: Observation,
  [previous, next]: readonly [Observation | undefined, Observation | undefined],
): Beside {
  const { start, end } = spanOf(observation);
  const from = Math.max(start - reach, previous ? spanOf(previous).end : 0);
  const to = Math.min(end + reach, next ? spanOf(next).start : text.length);
  return { before: text.slice(from, start), after: text.slice(end, to), previous, next };
}

const nowhere: Span = { start: 0, end: 0 };
const spanOf = ({ provenance }: Observation): Span =>
  provenance.kind === "text" ? provenance : nowhere;

function withModifier(figure: Observation, beside: Beside, language: Language): Observation {
  const { previous } = beside;
  if (previous?.modifier === "from" && joins(beside.before, [previous, figure], language))
    // The upper end is of what the lower one is of: the verb stands before both.
    return { ...figure, indicator: previous.indicator, unit: previous.unit, modifier: "to" };
  const modifier = opensRange(figure, beside, language) ? "from" : wordOf(beside, language);
  return modifier === null ? figure : { ...figure, modifier };
}

const wordOf = ({ before }: Beside, language: Language): Modifier | null =>
  anyModifier[language].test(before)
    ? (modifierWords[language].find(([, words]) => words.test(before))?.[0] ?? null)
    : null;

// "Between 80 and 90" is a range, "80 and 90" are two figures.
const listWord = /^ ?(?:and|و) ?$/u;

const opensRange = (figure: Observation, beside: Beside, language: Language): boolean =>
  beside.next !== undefined &&
  joins(beside.after, [figure, beside.next], language) &&
  (!listWord.test(beside.after) || rangeOpening[language].test(beside.before));

/** Whether what stands between two figures makes them the ends of a range. */
const joins = (
  between: string,
  [low, high]: readonly [Observation, Observation],
  language: Language,
): boolean =>
  low.role === high.role &&
  low.value < high.value &&
  // "3 to 5 billion dong": the first says no unit, and what it is of is not known.
  (low.unit === high.unit || !(isMeasure(low) || isMeasure(high))) &&
  rangeWords[language].test(between);

/** A share or money. */
const isMeasure = ({ unit }: Observation): boolean =>
  unit === "percent" || /^[A-Z]{3}$/u.test(unit);

const ofPeople: ReadonlySet<string> = new Set(["person", "attendance", "household", "percent"]);
// What an indicator says by itself is not said once more.
const said = /học sinh|sinh viên|pupils|students|طالب|طلاب|تلميذ|تلاميذ/u;

function basisOf(figure: Observation, beside: Beside, language: Language): string | null {
  if (!ofPeople.has(figure.unit)) return null;
  const { after, before } = basisPatterns[language];
  const words = after.exec(beside.after)?.[1] ?? before.exec(beside.before)?.[1];
  if (words === undefined) return null;
  return figure.indicator === "participants.hi_students" && said.test(words) ? null : words;
}

const ownNoun = /^ (?:(?:more|other) )?(?:people|persons|participants|others|người|شخص)/u;

/** "527 women: 268 in the one place, 141 in the other": without a word of their own the parts are of the same. */
function basisOfWhole(
  figure: Observation,
  { before, after, previous }: Beside,
  parts: ReadonlySet<Observation>,
): string | null {
  if (previous?.basis === undefined) return null;
  const isPart =
    !ownNoun.test(after) &&
    figure.indicator === previous.indicator &&
    figure.role === previous.role &&
    figure.area !== previous.area &&
    (before.includes(":") || parts.has(previous));
  return isPart ? previous.basis : null;
}
