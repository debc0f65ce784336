import type { Language, Observation } from "../observation/observation";
import type { Clause } from "./clauses";
import {
  decideIndicator,
  nounOf,
  schemesOf,
  type Said,
  type Surroundings,
} from "./decideIndicator";
import { isNoun, isScheme, type Feature } from "./lexicon/feature";
import { currencyOf } from "./money";
import { otherIndicator } from "./otherIndicator";
import type { Draft, Page, Past, Placed } from "./draft";
import { inheritedIndicator } from "./inherited";
import { roleOf, type RoleContext, type RoleDecision } from "./roles";
import { roleWords } from "./roleWords";
import { within, type Span } from "./segments";
import { likelyValue, problemOf, unitOf } from "./units";

/** Decides what a number is. */
export function figureOf(page: Page, placed: Placed, past: Past): Draft {
  const { number, clause } = placed;
  const { text, language } = page;
  const currency = currencyOf(text, number, language);
  const around = surroundingsOf(page, placed, { past, money: currency !== null });
  const { lead } = neighbours(clause, past, number.percent);
  const role = roleFor(page, placed, past);
  const draft = { ...saidBy(around), role };
  const decided =
    inheritedIndicator(around, {
      lead,
      past,
      role,
      placed,
      pointsBack: pointsBack(text, placed),
      countsPlaces: countsPlaces(page, placed),
    }) ??
    decideIndicator(around) ??
    otherIndicator(text, clause, language);
  if (!decided) return { ...draft, observation: null, problem: null };
  const unit = unitOf(number, { indicator: decided.id, currency, noun: nounOf(around) });
  const problem = problemOf(number, unit);
  if (problem?.kind === "NumberUnreadable") return { ...draft, observation: null, problem };
  const confidence = problem ? doubtful : decided.confidence;
  const observation = observed(placed, { indicator: decided.id, role, unit, confidence });
  return { ...draft, observation, problem };
}

const ofThese =
  /^\s(?:of (?:the|these|those|them)(?!\p{L})(?! (?:population|plan|target|labou?r|workforce|total))|(?:người )?trong số (?:đó|này|họ)|من هؤلاء|منهم|منها)/iu;

/** "34 wards": the places themselves are counted. */
function countsPlaces({ mentions }: Page, { number: { end } }: Placed): boolean {
  const [next] = within(mentions, { start: end, end: end + longestPlace });
  const counted = next?.start === end + 1 ? next.features[0] : undefined;
  return counted === "ward" || counted === "district";
}

// The longest word for a kind of place, with the space before it.
const longestPlace = 18;

const pointsBack = (text: string, { number }: Placed): boolean =>
  ofThese.test(text.slice(number.end, number.end + 30));

/** What the numbers after this one may take from it: its words and the insurance they leave to be understood. */
function saidBy(around: Surroundings): Pick<Draft, "said" | "before"> {
  const said = new Set<Feature>([...around.after, ...around.before, ...schemesOf(around)]);
  return { said, before: new Set(around.before) };
}

// Under this the pane asks.
const doubtful = 0.5;

interface Decided {
  readonly indicator: string;
  readonly role: RoleDecision;
  readonly unit: string;
  readonly confidence: number;
}

function observed(
  { number, area, period }: Placed,
  { indicator, role, unit, confidence }: Decided,
): Observation {
  return {
    indicator,
    area: area?.name ?? null,
    areaKind: area?.kind ?? null,
    period,
    role: role.role,
    value: role.sign * likelyValue(number, unit),
    unit,
    confidence,
    provenance: { kind: "text", start: number.start, end: number.end, raw: number.raw },
  };
}

function surroundingsOf(
  page: Page,
  placed: Placed,
  { past, money }: { readonly past: Past; readonly money: boolean },
): Surroundings {
  const { number, clause } = placed;
  const { lead, before } = neighbours(clause, past, number.percent);
  const own = ownFeatures(page, placed, before);
  // Numbers without words of their own may have their noun at the very end of the sentence.
  const wordless = [...own.after, ...own.before, ...past.header].every(saysNothing);
  const rest = { start: number.end, end: clause.sentence.end };
  return {
    after: own.after,
    before: own.before,
    lead: lead?.said ?? none,
    // "Compared with 71.8 % a year ago, the share of …": the words follow behind the comma.
    header: wordless
      ? past.drafts.length === 0
        ? new Set(featuresIn(page, rest))
        : past.tail
      : past.header,
    previous: before?.said ?? none,
    sibling: past.drafts[past.drafts.length - 1]?.said ?? none,
    percent: number.percent,
    ratio: number.form === "ratio",
    money,
  };
}

interface Neighbours {
  /** The figure that this one is a part or a comment of. */
  readonly lead: Draft | undefined;
  /** The figure before this one, whose words may be left to be understood. */
  readonly before: Draft | undefined;
}

function neighbours(
  { lead, opensParts }: Clause,
  { drafts, last, lastCount }: Past,
  percent: boolean,
): Neighbours {
  // A whole whose parts follow is of more than what was told in the sentence before.
  const earlier = opensParts ? undefined : ((percent ? last : lastCount) ?? undefined);
  return {
    lead: lead === null ? undefined : drafts[lead],
    before: drafts[drafts.length - 1] ?? earlier,
  };
}

function ownFeatures(
  page: Page,
  { number, clause, assigned }: Placed,
  previous: Draft | undefined,
): Pick<Surroundings, "after" | "before"> {
  // A dual is its own noun.
  // A letter may be joined before it.
  const start = number.form === "dual" ? number.start - 1 : clause.after.start;
  const after = featuresIn(page, { start, end: clause.after.end });
  const before = [...verbsOf(clause, previous), ...featuresIn(page, clause.before)];
  const given = assigned?.features ?? [];
  if (given.length === 0) return { after, before };
  // Of the insurances named before the list only its own is meant.
  return { after: [...after, ...given], before: before.filter((feature) => !isScheme(feature)) };
}

/** Without a break the verb before the first number is the verb of the second too. */
const verbsOf = ({ joined }: Clause, before: Draft | undefined): readonly Feature[] =>
  joined && before ? [...before.before].filter((feature) => !isNoun(feature)) : [];

// Words that say neither what is counted nor of which insurance.
const silent: ReadonlySet<Feature> = new Set<Feature>(["person", "district", "ward", "reached"]);
const saysNothing = (feature: Feature): boolean => silent.has(feature);

const none: Said = new Set();

const featuresIn = ({ mentions }: Page, span: Span): readonly Feature[] =>
  within(mentions, span).flatMap(({ features }) => features);

const bracketed = /\([^()]*\)/gu;

function roleFor(page: Page, placed: Placed, past: Past): RoleDecision {
  const context = roleContext(page, placed, past);
  const own = intended(page, placed, roleOf(context, page.language));
  if (own.role === "change" && isTargetPassed(page, placed, { context, past }))
    return { role: "target", sign: 1, againstTarget: false, pending: null };
  if (own.role !== "actual") return own;
  if (isTargetAgain(context, past)) return { ...own, role: "target" };
  if (placed.number.form === "times") return { ...own, role: "change" };
  return placed.number.percent ? sameChange(page.language, placed, { context, past, own }) : own;
}

/**
 * "1,067 units, over the target of 1,000": what is passed is told when it lies near below the result; what
 * lies far below is how much it is passed by.
 */
function isTargetPassed(
  { language }: Page,
  { number }: Placed,
  { context, past }: { readonly context: RoleContext; readonly past: Past },
): boolean {
  if (!roleWords[language].overTarget.test(context.before)) return false;
  const results = past.drafts.flatMap(({ observation }) =>
    observation?.role === "actual" && (observation.unit === "percent") === number.percent
      ? [observation.value]
      : [],
  );
  const result = results[results.length - 1];
  return result !== undefined && number.value <= result && 2 * number.value >= result;
}

const against = /(?<!\p{L})(?:against|versus|vs\.?|so với|trên|مقابل)\s*$/iu;

/** "240 against a target of 200, Phu Cu 95 against 130": what one pair said need not be said of the next. */
const isTargetAgain = ({ before }: RoleContext, { drafts }: Past): boolean =>
  against.test(before) && drafts.some(({ role }) => role.role === "target");

/** A share in brackets behind a change is the same change, and so is one that says it again. */
function sameChange(
  language: Language,
  { clause }: Placed,
  {
    context,
    past,
    own,
  }: { readonly context: RoleContext; readonly past: Past; readonly own: RoleDecision },
): RoleDecision {
  const { enclosed } = clause;
  const change = enclosed ? neighbours(clause, past, true).lead?.role : lastRole(past);
  const again = enclosed || roleWords[language].likewise.test(context.before);
  return again && change?.role === "change" ? change : own;
}

/** What a sentence sets out to do stays an aim until it tells what was done. */
function intended(
  { text, language }: Page,
  { number, clause }: Placed,
  own: RoleDecision,
): RoleDecision {
  if (own.role !== "actual") return own;
  const { intends, done } = roleWords[language];
  const before = text.slice(clause.sentence.start, number.start);
  const aim = before.search(intends);
  return aim >= 0 && !done.test(before.slice(aim)) ? { ...own, role: "target" } : own;
}

const lastRole = ({ drafts }: Past): RoleDecision | null => drafts[drafts.length - 1]?.role ?? null;

function roleContext({ text }: Page, { number, clause }: Placed, past: Past): RoleContext {
  const { beforeBracket } = clause;
  return {
    before: text.slice(clause.before.start, number.start).replace(bracketed, ""),
    after: text.slice(number.end, Math.min(clause.sentence.end, number.end + 90)),
    sentence: text.slice(clause.sentence.start, clause.sentence.end),
    raw: number.raw,
    beforeBracket: text.slice(beforeBracket.start, beforeBracket.end),
    followed: /^[^.;,()]{0,12}\s(?:ب\u0640?)?\p{Nd}/u.test(text.slice(number.end, number.end + 14)),
    joinedTo: clause.joined ? lastRole(past) : null,
  };
}
