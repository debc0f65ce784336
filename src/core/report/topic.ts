import { isScheme, type Feature } from "./lexicon/feature";
import { featuresIn, type Mention } from "./mentions";
import { indexAt, type Span } from "./segments";
import type { Said } from "./surroundings";

const ofHealth: ReadonlySet<Feature> = new Set<Feature>([
  "healthInsurance",
  "householdHealth",
  "students",
]);
const longestTitle = 160;

/** What a number without an insurance of its own may be of: the sentence before in its paragraph names it, or the title. */
export function topicAt({ text, mentions, sentences, title }: Told, sentence: Span): Said {
  for (let index = indexAt(sentences, sentence.start) - 1; index >= 0; index--) {
    const before = sentences[index];
    if (!before || text[before.end - 1] === "\n") break;
    const schemes = oneInsurance(featuresIn(mentions, before));
    // "The month of social insurance" says less than a title that says which.
    if (schemes?.size === 1 && schemes.has("socialInsurance") && title.size > 1) return title;
    if (schemes !== null) return schemes;
  }
  return title;
}

/**
 * The one insurance that the sentences since the last figure name: "Voluntary insurance is the weak point. Only 24,105
 * people take part in it". Empty where they name none, or several.
 */
export function introducedSince(
  { text, mentions, sentences }: Told,
  lastEnd: number,
  sentence: Span,
): Said {
  for (let index = indexAt(sentences, sentence.start) - 1; index >= 0; index--) {
    const before = sentences[index];
    if (!before || before.start < lastEnd || text[before.end - 1] === "\n") break;
    const schemes = oneInsurance(featuresIn(mentions, before));
    if (schemes !== null) return schemes;
  }
  return none;
}

interface Told {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Span[];
  /** The insurance that the title names. */
  readonly title: Said;
}

/**
 * The one insurance that a text's title names: "Voluntary social insurance in quarters". Empty without a title, and
 * where it names several.
 */
export function titleOf(text: string, mentions: readonly Mention[]): Said {
  const start = text.search(/\S/u);
  const end = text.indexOf("\n", start);
  if (start < 0 || end < 0 || end - start > longestTitle) return none;
  if (/[.!?؟…]\s*$/u.test(text.slice(start, end))) return none;
  const said = featuresIn(mentions, { start, end });
  const schemes = oneInsurance(said) ?? none;
  // A title that speaks of people says what the bare numbers below it are.
  return schemes.size > 0 && said.includes("person") ? new Set([...schemes, "person"]) : schemes;
}

/** The insurance said, social or health; none where both are; null where neither is. */
function oneInsurance(features: readonly Feature[]): Said | null {
  const schemes = features.filter(isScheme);
  if (schemes.length === 0) return null;
  const health = schemes.filter((scheme) => ofHealth.has(scheme));
  return health.length === 0 || health.length === schemes.length ? new Set(schemes) : none;
}

const none: Said = new Set();
