import { inOurLetters } from "../letters/patterns";
import type { Observation } from "../observation/observation";
import { actsAround } from "./actsAround";
import type { Clause } from "./clauses";
import { decideIndicator, schemesOf, type IndicatorDecision } from "./decideIndicator";
import { nounOf } from "./countedNoun";
import { isNoun, isScheme, type Feature } from "./lexicon/feature";
import { currencyOf, isPrice } from "./money";
import { otherIndicator } from "./otherIndicator";
import type { Draft, Page, Past, Placed } from "./draft";
import type { Anchor } from "./anchor";
import { inheritedIndicator } from "./inherited";
import { featuresIn } from "./mentions";
import {
  addsUp,
  comesNext,
  countsPlaces,
  namesAnother,
  pointsBack,
  saysRate,
} from "./backwardWords";
import { partsFollow } from "./leads";
import { neighbours } from "./neighbours";
import { restOfWhole } from "./restOfWhole";
import { roleFor } from "./figureRole";
import type { RoleDecision } from "./roles";
import { longestSentence, type Span } from "./segments";
import { unknownNoun } from "./unknownNoun";
import { likelyValue, problemOf, unitOf } from "./units";
import type { Said, Surroundings } from "./surroundings";

/** Decides what a number is. */
export function figureOf(page: Page, placed: Placed, past: Past): Draft {
  const { number, clause } = placed;
  const { text, language } = page;
  const currency = currencyOf(text, number, language) ?? currencyOfWhole(text, placed, past);
  const around = surroundingsOf(page, placed, { past, money: currency !== null });
  const { lead } = neighbours(clause, past, number.percent);
  const role = roleFor(page, placed, past);
  const decided =
    restOfWhole(text, placed, {
      own: [...around.after, ...around.before],
      before: (past.drafts[past.drafts.length - 1] ?? past.lastCount)?.observation ?? null,
    }) ??
    inheritedFor(around, {
      lead,
      past,
      role,
      placed,
      pointsBack: () => pointsBack(text, placed),
      countsPlaces: () => countsPlaces(page, placed),
      comesNext: () => comesNext(text, placed, past),
      namesAnother: () => namesAnother(text, placed, past),
      addsUp: () => addsUp(text, placed),
      saysRate: () => saysRate(text, placed),
    }) ??
    decideIndicator(around) ??
    otherIndicator(text, clause, language);
  const { said, before } = saidBy(around);
  const { observation, problem } = toldOf(placed, decided, { currency, around, role });
  const isPart = !number.percent && pointsBack(text, placed);
  return { observation, problem, said, before, role, isPart, end: number.end };
}

/** What it takes from figures before it; a part of a whole, "three out of four of them", counts nothing of theirs. */
const inheritedFor = (around: Surroundings, anchor: Anchor): IndicatorDecision | null =>
  around.ratio ? null : inheritedIndicator(around, anchor);

interface Reading {
  readonly currency: string | null;
  readonly around: Surroundings;
  readonly role: RoleDecision;
}

const completion = "plan.completion_rate";

/**
 * No more than all are covered: what is above 100 % of it is of a plan. And of pupils no share of a plan is aimed at, but
 * a share of them all.
 */
function possible(indicator: string, { number }: Placed, { around, role }: Reading): string {
  if (!number.percent || role.role === "change") return indicator;
  if (number.value > 100) return indicator.startsWith("coverage.") ? completion : indicator;
  const ofPupils =
    role.role === "target" &&
    indicator === completion &&
    [...around.after, ...around.before].includes("students");
  return ofPupils ? "coverage.hi_students_rate" : indicator;
}

/** The figure that a number of a decided indicator is, or the problem with it. */
function toldOf(
  placed: Placed,
  decided: IndicatorDecision | null,
  { currency, around, role }: Reading,
): Pick<Draft, "observation" | "problem"> {
  const { number } = placed;
  if (!decided || (currency !== null && isPrice(number, currency)))
    return { observation: null, problem: null };
  const indicator = possible(decided.id, placed, { currency, around, role });
  const unit = unitOf(number, { indicator, currency, noun: nounOf(around) });
  const problem = problemOf(number, unit);
  if (problem?.kind === "NumberUnreadable") return { observation: null, problem };
  const confidence = problem ? doubtful : decided.confidence;
  const observation = observed(placed, { indicator, role, unit, confidence });
  return { observation, problem };
}

/** "VND 312.7 billion: 94.2 billion from the state budget": a part of money is money of the same currency. */
function currencyOfWhole(text: string, { number }: Placed, { drafts }: Past): string | null {
  const unit = drafts[drafts.length - 1]?.observation?.unit ?? "";
  const isPart = number.scaled && noNounBehind.test(text.slice(number.end, number.end + 24));
  return isPart && /^[A-Z]{3}$/u.test(unit) ? unit : null;
}

const noNounBehind = inOurLetters(
  /^(?:[.,;:)؛،]|\s(?:from|in|for|to|by|and|was|were|là|từ|do|cho|và|من (?:ال)?(?:موازنة|ميزانية|صندوق)|و))(?!\p{L})/iu,
);

/** What the numbers after this one may take from it: its words and the insurance they leave to be understood. */
function saidBy(around: Surroundings): Pick<Draft, "said" | "before"> {
  const said = new Set<Feature>([...around.after, ...around.before, ...schemesOf(around)]);
  return { said, before: around.before };
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
  const own = withTail(ownFeatures(page, placed, before), past);
  // Numbers without words of their own may have their noun at the very end of the sentence.
  const wordless = [...own.after, ...own.before, ...past.header].every(saysNothing);
  const rest = tailOf(page, { start: number.end, end: clause.sentence.end });
  return {
    after: own.after,
    before: own.before,
    lead: lead?.said ?? none,
    // "Compared with 71.8 % a year ago, the share of …": the words follow behind the comma.
    header: wordless
      ? past.drafts.length === 0
        ? new Set(featuresIn(page.mentions, rest))
        : past.tail
      : past.header,
    previous: number.percent ? (before?.said ?? none) : previousOf(past, before),
    sibling: past.drafts[past.drafts.length - 1]?.said ?? none,
    topic: past.topic,
    percent: number.percent,
    ratio: number.form === "ratio",
    money,
  };
}

/** What is said of the figure before; an insurance that was named since takes the place of its own. */
function previousOf({ drafts, introduced }: Past, before: Draft | undefined): Said {
  const said = before?.said ?? none;
  if (drafts.length > 0 || introduced.size === 0) return said;
  return new Set([...introduced, ...[...said].filter((feature) => !isScheme(feature))]);
}

/** "Persuaded 640 pensioners here and 212 there to use accounts": what they were persuaded to stands behind the last. */
function withTail(
  own: Pick<Surroundings, "after" | "before">,
  { drafts, tail }: Past,
): Pick<Surroundings, "after" | "before"> {
  const words = [...own.after, ...own.before];
  if (!words.includes("pension")) return own;
  if (words.includes("switched"))
    return tail.has("noncash") ? { ...own, before: ["noncash", ...own.before] } : own;
  const last = drafts[drafts.length - 1]?.observation?.indicator;
  const persuadedToo = last === "payments.noncash_switched" && words.includes("noncash");
  return persuadedToo ? { ...own, before: ["switched", ...own.before] } : own;
}

const ofPeople: ReadonlySet<Feature> = new Set<Feature>(["person", "attendance", "attend"]);
const events: ReadonlySet<Feature> = new Set<Feature>([
  "conference",
  "session",
  "smallGroup",
  "launch",
]);

/** "2,950 people attended conferences on voluntary insurance": it is what the conferences are on, and none of theirs. */
function withoutSubject(after: readonly Feature[]): readonly Feature[] {
  const event = after.findIndex((feature) => events.has(feature));
  const attends = event > 0 && after.slice(0, event).includes("attend");
  if (!attends || !after.slice(0, event).some((feature) => ofPeople.has(feature))) return after;
  return after.filter((feature, index) => index < event || !isScheme(feature));
}

/** The words behind a number that may be its own: those of the parts told behind it are not. */
function tailOf({ text, language }: Page, { start, end }: Span): Span {
  const near = text.slice(start, Math.min(end, start + longestSentence));
  const parts = partsFollow[language].exec(near);
  return parts && !/^(?::|of the)/iu.test(parts[0])
    ? { start, end: start + parts.index }
    : { start, end };
}

function ownFeatures(
  page: Page,
  { number, clause, assigned }: Placed,
  previous: Draft | undefined,
): Pick<Surroundings, "after" | "before"> {
  // A dual is its own noun.
  // A letter may be joined before it.
  const start = number.form === "dual" ? number.start - 1 : clause.after.start;
  const unknown = unknownNoun(page.text, number, page);
  const end = reasonFrom(page.text, start, clause.after.end);
  const known = featuresIn(page.mentions, { start, end });
  const after = withoutSubject(unknown === null ? known : [unknown, ...known]);
  const said = [
    ...verbsOf(clause, previous),
    ...withoutAside(page, clause.before),
    ...actsAround(page, number),
  ];
  const before = number.percent ? said.map(asOfShare) : said;
  const given = assigned?.features ?? [];
  if (given.length === 0) return { after, before };
  // Of the insurances named before the list only its own is meant.
  return { after: [...after, ...given], before: before.filter((feature) => !isScheme(feature)) };
}

/** "Ky Son reached only 71.5 %": no share is advised. */
const asOfShare = (feature: Feature): Feature => (feature === "consult" ? "reached" : feature);

const relative = /, (?:which|who|where|nơi|vốn)(?!\p{L})[^,;.\p{Nd}]{1,90},(?=\s)/u;

/** What is said before a number, but for a clause that only says more of its place: "Minh Châu, which has few companies, managed 39". */
function withoutAside({ text, mentions }: Page, before: Span): readonly Feature[] {
  const clause = relative.exec(text.slice(before.start, before.end));
  if (!clause) return featuresIn(mentions, before);
  const start = before.start + clause.index;
  const end = start + clause[0].length;
  return [
    ...featuresIn(mentions, { start: before.start, end: start }),
    ...featuresIn(mentions, { start: end, end: before.end }),
  ];
}

const reason = inOurLetters(
  /(?<!\p{L})(?:do|vì|bởi|nhờ|because|due to|owing to|thanks to|بسبب|نتيجة|بفضل)(?!\p{L})/iu,
);

/** Where the words of a number end and its reason begins: "down 11,350 people because many cards ran out". */
function reasonFrom(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(reason);
  return at < 0 ? end : start + at;
}

/** Without a break the verb before the first number is the verb of the second too. */
const verbsOf = ({ joined }: Clause, before: Draft | undefined): readonly Feature[] =>
  joined && before ? [...new Set(before.before)].filter((feature) => !isNoun(feature)) : [];

// Words that say neither what is counted nor of which insurance.
const silent: ReadonlySet<Feature> = new Set<Feature>([
  "person",
  "district",
  "ward",
  "reached",
  "plan",
]);
const saysNothing = (feature: Feature): boolean => silent.has(feature);

const none: Said = new Set();
