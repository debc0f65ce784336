import { matchArea, type KnownArea } from "../../core/area/matchArea";
import { nearestAreas } from "../../core/area/nearestAreas";
import { figuresOf } from "../../core/check/finding";
import { mixesSigns } from "../../core/number/findNumbers";
import { isAsked, type ReviewedFigure, type ReviewStep } from "../review";
import { columnQuestions } from "./columnQuestions";
import {
  isFailedSum,
  type AreaQuestion,
  type AreasQuestion,
  type FailedSum,
  type NumberQuestion,
  type NumberSign,
  type Question,
  type SumQuestion,
} from "./question";
import { reviewFindings } from "./reviewFindings";
import { signOf } from "./signs";

/** Whether many names are asked about together, as a person is asked, or each for itself. */
type Grouping = "together" | "apart";

/** What is still to be asked, in this order: columns and numbers in doubt, areas nobody knows, sums that do not hold. */
export function openQuestions(
  review: ReviewStep,
  grouping: Grouping = "together",
): readonly Question[] {
  const answered = new Set(review.answers.map(({ key }) => key));
  const columns = columnQuestions(review);
  return [
    ...columns,
    ...numberQuestions(review, new Set(columns.flatMap(({ figures }) => figures))),
    ...areaQuestions(review, grouping),
    ...sumQuestions(review),
  ].filter(({ key }) => !answered.has(key));
}

const idsOf = (figures: readonly ReviewedFigure[]): readonly number[] =>
  figures.map(({ id }) => id);

/** The key under which all numbers with a sign are asked about, and the answer is remembered. */
export const numberKey = (sign: NumberSign): string => `number:${sign}`;

/**
 * One answer holds for all numbers with a sign, unless the text itself uses signs in both ways. Those of a column
 * are asked about with their column.
 */
function numberQuestions(
  { figures, reading }: ReviewStep,
  inColumns: ReadonlySet<number>,
): readonly NumberQuestion[] {
  const asked = figures.filter((figure) => isAsked(figure) && !inColumns.has(figure.id));
  if (asked.length === 0) return [];
  if (mixesSigns(reading.text ?? ""))
    return asked.map((figure) => {
      const sign = signOf(figure);
      return { kind: "number", key: `${numberKey(sign)}${figure.id}`, sign, figures: [figure.id] };
    });
  return ([".", ","] as const).flatMap((sign) => {
    const own = asked.filter((figure) => signOf(figure) === sign);
    return own.length === 0
      ? []
      : [{ kind: "number", key: numberKey(sign), sign, figures: idsOf(own) }];
  });
}

// More names than these that are near to no known one are asked about together.
const mostAlone = 3;
const mostOffered = 3;
const allAreas = "areas";

function areaQuestions(
  review: ReviewStep,
  grouping: Grouping,
): readonly (AreaQuestion | AreasQuestion)[] {
  const byWords = figuresByWords(review);
  const answered = new Set(review.answers.map(({ key }) => key));
  const unknown = [...byWords]
    .filter(([words]) => isUnknown(review, words))
    .map(([words, figures]) =>
      areaQuestion(words, figures, nearestAreas(words, review.places, mostOffered)),
    )
    .filter(({ key }) => !answered.has(key));
  const far = unknown.filter(({ offered }) => offered.length === 0);
  const near = unknown.filter(({ offered }) => offered.length > 0);
  const unnamed = unnamedQuestions(review, [...byWords.keys()]);
  const together = review.answers.find(({ key }) => key === allAreas)?.answer;
  if (together?.kind === "areas" && together.answer === "leave") return [...near, ...unnamed];
  const grouped = grouping === "together" && !together && far.length > mostAlone;
  return [...(grouped ? [...near, areasQuestion(far)] : unknown), ...unnamed];
}

/** The figures that are not dropped, by the words of their area. */
function figuresByWords({ figures }: ReviewStep): ReadonlyMap<string, readonly ReviewedFigure[]> {
  const byWords = new Map<string, ReviewedFigure[]>();
  for (const figure of figures) {
    const { area } = figure.observation;
    if (area === null || figure.dropped) continue;
    const same = byWords.get(area);
    if (same) same.push(figure);
    else byWords.set(area, [figure]);
  }
  return byWords;
}

/** Whether words name no known place; a person who chose them in the pane knows them. */
const isUnknown = ({ places, answers }: ReviewStep, words: string): boolean =>
  matchArea(words, places) === null &&
  !answers.some(({ answer }) => answer.kind === "area" && answer.area?.name === words);

/** The key under which an area's words are asked about and remembered. */
export const areaKey = (words: string | null): string => `area:${words ?? ""}`;

const areaQuestion = (
  words: string | null,
  figures: readonly ReviewedFigure[],
  offered: readonly KnownArea[],
): AreaQuestion => ({
  kind: "area",
  key: areaKey(words),
  words,
  figures: idsOf(figures),
  offered,
});

const areasQuestion = (far: readonly AreaQuestion[]): AreasQuestion => ({
  kind: "areas",
  key: allAreas,
  names: far.flatMap(({ words }) => words ?? []),
  figures: far.flatMap(({ figures }) => figures),
});

/** Figures without an area are asked about only where the source names several. */
function unnamedQuestions(
  { figures, places }: ReviewStep,
  named: readonly string[],
): readonly AreaQuestion[] {
  const without = figures.filter(
    ({ dropped, observation }) => !dropped && observation.area === null,
  );
  if (without.length === 0 || named.length < 2) return [];
  const offered = named.flatMap((words) => matchArea(words, places) ?? []);
  return [areaQuestion(null, without, offered.slice(0, mostOffered))];
}

/** The key of a failed sum: with another difference it is another question. */
export const sumKey = (sum: FailedSum): string =>
  `sum:${"total" in sum ? `${sum.total.sheet}!${sum.total.cell}` : ""}:${figuresOf(sum).join()}:${sum.difference}`;

function sumQuestions(review: ReviewStep): readonly SumQuestion[] {
  const inDoubt = new Set(idsOf(review.figures.filter(isAsked)));
  return reviewFindings(review)
    .filter(isFailedSum)
    .map((sum): SumQuestion => ({ kind: "sum", key: sumKey(sum), sum, figures: figuresOf(sum) }))
    .filter(({ figures }) => !figures.some((id) => inDoubt.has(id)));
}
