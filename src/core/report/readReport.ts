import { findAreas, type FoundArea, type KnownArea } from "../area/matchArea";
import { checkSums } from "../check/checkSums";
import type { Finding } from "../check/finding";
import { indicatorById } from "../indicator/catalogue";
import { findNumbers, type FoundNumber } from "../number/findNumbers";
import type { Language, Observation } from "../observation/observation";
import type { Problem } from "../problem";
import { campaignOf } from "./campaignOf";
import { decideIndicator, type Surroundings } from "./decideIndicator";
import { featuresOf, roleOf } from "./features";
import { createNotFigure } from "./notFigures";
import { sentenceAt, sentencesOf, stretchAfter, stretchBefore, type Span } from "./segments";

/** What a report says. */
export interface ReportReading {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** The campaign's name in the report's own words; null when it names none. */
  readonly campaign: string | null;
}

interface Page {
  readonly text: string;
  readonly language: Language;
  readonly sentences: readonly Span[];
  readonly areas: readonly FoundArea[];
  /** The area of the whole report, for sentences that name none. */
  readonly whole: KnownArea | null;
}

/** Reads running text by rules: each figure with its exact span, what it counts, where, and in what role. */
export function readReport(text: string, language: Language): ReportReading {
  const areas = findAreas(text);
  const page = { text, language, sentences: sentencesOf(text), areas, whole: areaOfReport(areas) };
  const isNoFigure = createNotFigure(text);
  const numbers = findNumbers(text, language).filter((found) => !isNoFigure(found));
  const observations = numbers.flatMap((found, index) =>
    observe(page, found, { before: numbers[index - 1], after: numbers[index + 1] }),
  );
  return {
    observations,
    findings: checkSums(observations),
    problems: ambiguities(numbers, observations),
    campaign: campaignOf(text, language),
  };
}

interface Neighbours {
  readonly before: FoundNumber | undefined;
  readonly after: FoundNumber | undefined;
}

function observe(page: Page, found: FoundNumber, neighbours: Neighbours): readonly Observation[] {
  const { text, language } = page;
  const sentence = sentenceAt(page.sentences, found.start);
  const decision = decideIndicator(surroundingsOf(page, sentence, { found, ...neighbours }));
  if (!decision) return [];
  return [
    {
      indicator: decision.id,
      ...placeOf(areaFor(page, sentence, found)),
      period: null,
      ...roleOf(text.slice(sentence.start, found.start), found.value, language),
      unit: found.percent ? "percent" : unitOf(decision.id),
      confidence: found.ambiguous ? doubtful : decision.confidence,
      provenance: { kind: "text", start: found.start, end: found.end, raw: found.raw },
    },
  ];
}

// Under this the pane asks.
const doubtful = 0.5;

const unitOf = (indicator: string): string => indicatorById(indicator)?.unit ?? "person";

const placeOf = (area: KnownArea | null): Pick<Observation, "area" | "areaKind"> =>
  area ? { area: area.name, areaKind: area.kind } : { area: null, areaKind: null };

function surroundingsOf(
  { text, language }: Page,
  sentence: Span,
  { found, before, after }: Neighbours & { readonly found: FoundNumber },
): Surroundings {
  const from = Math.max(sentence.start, before?.end ?? 0);
  const to = Math.min(sentence.end, after?.start ?? text.length);
  return {
    before: featuresOf(stretchBefore(text, from, found.start), language),
    after: featuresOf(stretchAfter(text, found.end, to), language),
    percent: found.percent,
  };
}

/** The area nearest before the number in its sentence, else after it in its clause, else the report's. */
function areaFor(page: Page, sentence: Span, found: FoundNumber): KnownArea | null {
  const inSentence = page.areas.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const before = inSentence.filter(({ end }) => end <= found.start);
  const nearest = before[before.length - 1];
  if (nearest) return nearest;
  const clause = stretchAfter(page.text, found.end, sentence.end);
  return inSentence.find(({ start }) => start < found.end + clause.length) ?? page.whole;
}

/** The widest area that the report names most often: a country only when nothing smaller is named. */
function areaOfReport(areas: readonly FoundArea[]): KnownArea | null {
  for (const kind of ["province", "office", "country"] as const) {
    const named = areas.filter((area) => area.kind === kind);
    const [most] = [...countByName(named)].sort((a, b) => b[1] - a[1]);
    const found = named.find(({ name }) => name === most?.[0]);
    if (found) return found;
  }
  return null;
}

function countByName(areas: readonly FoundArea[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of areas) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function ambiguities(
  numbers: readonly FoundNumber[],
  observations: readonly Observation[],
): readonly Problem[] {
  const kept = new Set(
    observations.flatMap(({ provenance }) =>
      provenance.kind === "text" ? [provenance.start] : [],
    ),
  );
  return numbers
    .filter(({ ambiguous, start }) => ambiguous && kept.has(start))
    .map(({ start, end, raw }) => ({ kind: "NumberAmbiguous", at: { start, end }, found: raw }));
}
