import type { AddedArea } from "../area/addedArea";
import { findAreas } from "../area/matchArea";
import { checkFigures } from "../check/checkFigures";
import type { Finding } from "../check/finding";
import { findNumbers, type FoundNumber } from "../number/findNumbers";
import type { Language, Observation } from "../observation/observation";
import type { Problem } from "../problem";
import { isScheme, type Feature } from "./lexicon/feature";
import { campaignOf } from "./campaignOf";
import { clausesOf } from "./clauses";
import { cellAt, columnCellsIn } from "./columnHeads";
import { findDuals } from "./duals";
import type { Draft, Page, Past } from "./draft";
import { figureOf } from "./figureOf";
import { featuresIn, mentionsIn, type Mention } from "./mentions";
import { createNotFigure, isPolicy } from "./notFigures";
import { findPeriods, periodOf } from "./periods";
import { plannedIn } from "./plans";
import { withQualifiers } from "./qualifiers";
import { headingOf } from "./headings";
import { withNewcomers } from "./newcomers";
import { withPartsByPlace } from "./partsByPlace";
import { withPointers } from "./pointers";
import { introducedSince, titleOf, topicAt } from "./topic";
import { withSums } from "./sums";
import { withTargets } from "./columnsOfPlan";
import { namedPlaces } from "./placeLists";
import { placeOf, placesOf } from "./places";
import { assignedInTurn } from "./respectively";
import { withLowerEnds } from "./ranges";
import { findRatios } from "./ratios";
import { asPoints, asShare } from "./shares";
import { restoreMarks } from "./restoreMarks";
import { indexAt, sentencesOf, within, type Span } from "./segments";
import { tellsOfCampaign } from "./tellsOfCampaign";
import { isTimes } from "./times";
import { countsInWords } from "./wordNumbers";
import type { Said } from "./surroundings";

/** What a report says. */
export interface ReportReading {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** The campaign's name in the report's own words; null when it names none. */
  readonly campaign: string | null;
}

/**
 * Reads running text by rules: each figure with its exact span, what it counts, where, and in what role.
 * Numbers are found, those that are no figures are left out, each of the others gets the words that are its
 * own, and these decide. `added` are places that people named, known beside the gazetteer's.
 */
export function readReport(
  written: string,
  language: Language,
  added: readonly AddedArea[] = [],
): ReportReading {
  const text = language === "vi" ? restoreMarks(written) : written;
  const reading = readMarked(text, language, added);
  return text === written ? reading : asWritten(reading, written);
}

/** The reading of a text whose marks were put back, in the words as they were written. */
function asWritten(reading: ReportReading, written: string): ReportReading {
  const raw = ({ start, end }: Span): string => written.slice(start, end);
  return {
    ...reading,
    observations: reading.observations.map((observation) =>
      observation.provenance.kind === "text"
        ? {
            ...observation,
            provenance: { ...observation.provenance, raw: raw(observation.provenance) },
          }
        : observation,
    ),
    problems: reading.problems.map((problem) =>
      "found" in problem && "at" in problem && "start" in problem.at
        ? { ...problem, found: raw(problem.at) }
        : problem,
    ),
    campaign: campaignOf(written, "vi"),
  };
}

function pageOf(text: string, language: Language, added: readonly AddedArea[]): Page {
  const areas = findAreas(text, added);
  const sentences = sentencesOf(text);
  // The Dong of Dong Ha is no money.
  const found = mentionsIn(text, language).filter(
    (mention) => !liesIn(areas, mention) && !isGreeting(text, mention),
  );
  const mentions = withPointers(text, withNewcomers(text, found, language));
  return {
    text,
    language,
    sentences,
    isPlanned: plannedIn(text, sentences, language),
    mentions,
    title: titleOf(text, mentions),
    places: placesOf(text, areas, language),
    periods: findPeriods(text, language),
    cells: columnCellsIn(text, mentions),
  };
}

function readMarked(text: string, language: Language, added: readonly AddedArea[]): ReportReading {
  const page = pageOf(text, language, added);
  let before: Before = {
    last: null,
    lastCount: null,
    lastShare: null,
    lastPercent: null,
    told: [],
  };
  const drafts: Draft[] = [];
  const numbers: FoundNumber[] = [];
  for (const sentence of bySentence(page, candidatesIn(page))) {
    const read = readSentence(page, sentence, before);
    drafts.push(...read);
    numbers.push(...sentence.numbers);
    before = {
      last: read[read.length - 1] ?? before.last,
      lastCount: lastCountOf(read) ?? before.lastCount,
      lastShare: lastShareOf(read) ?? before.lastShare,
      lastPercent: lastPercentOf(read) ?? before.lastPercent,
      told: read.flatMap(({ observation }) => (observation ? [observation] : [])),
    };
  }
  // A result and its plan may stand a sentence before their share.
  const whole = { sentence: { start: 0, end: text.length }, numbers };
  const told = withTargets(page, whole, drafts);
  const decided = withPartsByPlace(
    withSums(told.flatMap(({ observation }) => (observation ? [observation] : []))),
  );
  const observations = withQualifiers(text, language, decided);
  return {
    observations,
    findings: checkFigures(observations),
    problems: drafts.flatMap(({ problem }) => (problem ? [problem] : [])),
    campaign: campaignOf(text, language),
  };
}

/** "Hi Lan" is no health insurance. */
const isGreeting = (text: string, { start, end }: Mention): boolean =>
  end - start === 2 && text.slice(start, end) === "Hi";

type Before = Pick<Past, "last" | "lastCount" | "lastShare" | "lastPercent"> & {
  /** The figures of the sentence before. */
  readonly told: readonly Observation[];
};

/**
 * The last count of people of a sentence; where its last ones are the parts of a total before them, what follows goes
 * on with the total: "1,538 people: 412 in the one, 1,126 in the other. Đồng Hới leads with 305".
 */
function lastCountOf(drafts: readonly Draft[]): Draft | undefined {
  const people = drafts.filter(({ observation }) => observation?.unit === "person");
  const results = people.filter(({ observation }) => observation?.role === "actual");
  const counts = results.length > 0 ? results : people;
  let sum = 0;
  for (let index = counts.length - 1; index > 0; index--) {
    const whole = counts[index - 1];
    sum += counts[index]?.observation?.value ?? 0;
    if (index < counts.length - 1 && whole?.observation?.value === sum) return whole;
  }
  return counts[counts.length - 1];
}

function lastPercentOf(drafts: readonly Draft[]): Observation | null {
  const shares = drafts.flatMap(({ observation }) =>
    observation?.unit === "percent" && observation.role === "actual" ? [observation] : [],
  );
  return shares[shares.length - 1] ?? null;
}

function lastShareOf(drafts: readonly Draft[]): Observation | null {
  const shares = drafts.flatMap(({ observation }) =>
    observation?.indicator.endsWith("_rate") === true && ofShares.test(observation.indicator)
      ? [observation]
      : [],
  );
  return shares[shares.length - 1] ?? null;
}

const ofShares = /^(?:coverage|payments)\./;

/** Every number that may be a figure, in reading order. */
function candidatesIn({ text, language, mentions, cells }: Page): readonly FoundNumber[] {
  const isNoFigure = createNotFigure(text, language);
  const ratios = findRatios(text, language);
  const wholes = [...ratios, ...findDuals(text, language)].sort((a, b) => a.start - b.start);
  if (!tellsOfCampaign(text, mentions)) return [];
  const others = findNumbers(text, language).filter(
    (number) =>
      !overlapsAny(wholes, number) &&
      (cellAt(cells, number) !== null || !isNoFigure(number)) &&
      (number.form !== "words" || countsInWords({ text, mentions, language }, number)),
  );
  let afterShare = false;
  const told = withLowerEnds(text, others, language).map((number): FoundNumber => {
    if (isTimes(text, number, language)) return { ...number, form: "times" };
    const share = asPoints(text, asShare(text, number), afterShare);
    afterShare = share.percent;
    return share;
  });
  return [...wholes, ...told].sort((a, b) => a.start - b.start);
}

const liesIn = (spans: readonly Span[], { start, end }: Span): boolean => {
  const span = spans[indexAt(spans, start)];
  return span !== undefined && end <= span.end;
};

function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  const span = spans[indexAt(spans, end - 1)];
  return span !== undefined && span.end > start;
}

/** What a sentence says before its first number, and behind its last. */
function edgesOf(
  page: Page,
  { sentence, numbers }: SentenceNumbers,
  lastEnd: number,
): Pick<Past, "header" | "tail" | "topic" | "introduced" | "ofWhole"> {
  const { text, mentions, sentences } = page;
  const first = numbers[0]?.start ?? sentence.end;
  const last = numbers[numbers.length - 1]?.end ?? sentence.start;
  const said = (start: number, end: number): Said => new Set(featuresIn(mentions, { start, end }));
  const own = said(sentence.start, first);
  const heading = [...own].some(isScheme) ? null : headingOf(text, sentences, sentence);
  // "Progress in enrolling": the heading names the work, not who is new.
  const above = heading ? [...said(heading.start, heading.end)].filter(isNotNew) : [];
  const header = heading ? new Set([...own, ...above]) : own;
  const introduced = introducedSince(page, lastEnd, sentence);
  const topic = topicAt(page, sentence);
  const ofWhole = comment.test(text.slice(sentence.start, sentence.start + longestComment));
  return { header, tail: said(last, sentence.end), topic, introduced, ofWhole };
}

const comment =
  /^\s*(?:This|That|These|Together they) (?:corresponds?|equals?|amounts?|represents?|makes?|is|are) |^\s*(?:Con số này|Số này) (?:tương đương|chiếm|bằng) |^\s*(?:وهذا (?:يعادل|يمثل|يشكل)|وهو ما (?:يعادل|يمثل|يشكل)|ويعادل|ويمثل|ويشكل)/u;
const longestComment = 60;

const isNotNew = (feature: Feature): boolean => feature !== "newly";

interface SentenceNumbers {
  readonly sentence: Span;
  readonly numbers: readonly FoundNumber[];
}

function bySentence(
  { text, language, sentences }: Page,
  numbers: readonly FoundNumber[],
): readonly SentenceNumbers[] {
  const groups = new Map<number, FoundNumber[]>();
  for (const number of numbers) {
    const at = indexAt(sentences, number.start);
    const group = groups.get(at);
    if (group) group.push(number);
    else groups.set(at, [number]);
  }
  return [...groups].flatMap(([at, found]) => {
    const sentence = sentences[at];
    if (!sentence) return [];
    const isOfLaw =
      found.some(({ percent }) => percent) &&
      isPolicy(text.slice(sentence.start, sentence.end), language);
    return [{ sentence, numbers: isOfLaw ? found.filter(({ percent }) => !percent) : found }];
  });
}

function readSentence(
  page: Page,
  { sentence, numbers }: SentenceNumbers,
  before: Before,
): readonly Draft[] {
  const clauses = clausesOf(page.text, numbers, { sentence, language: page.language });
  const inTurn = assignedInTurn(
    page.text,
    { sentence, numbers, language: page.language },
    { mentions: page.mentions, areas: page.places.areas, earlier: before.told },
  );
  const edges = edgesOf(page, { sentence, numbers }, before.last?.end ?? 0);
  const named = namedPlaces(page.text, within(page.places.areas, sentence));
  const drafts: Draft[] = [];
  // The figures of the sentence join it as they are read.
  const past: Past = { drafts, ...before, ...edges };
  numbers.forEach((number, index) => {
    const clause = clauses[index];
    if (!clause) return;
    const assigned = inTurn[index] ?? cellAt(page.cells, number)?.assigned ?? null;
    const area = assigned?.area ?? placeOf(page.places, number, { clause, named });
    const period = periodOf(page.periods, number, clause);
    drafts.push(figureOf(page, { number, clause, area, period, assigned }, past));
  });
  return withTargets(page, { sentence, numbers }, drafts);
}
