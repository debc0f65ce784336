import { inOurLetters } from "../letters/patterns";
import { isScheme } from "./lexicon/feature";
import type { Mention } from "./mentions";
import type { Span } from "./segments";

// "In the former" is said of places.
const pointer = inOurLetters(/(?<!\bin )\bthe (former|latter)\b/giu);
const farthest = 400;

/** Adds what "the former" and "the latter" of two insurances mean, as if it were said there. */
export function withPointers(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const added = [...text.matchAll(pointer)].flatMap((match) => {
    const start = match.index;
    const [former, latter] = lastTwo(text, mentions, start);
    const meant = match[1]?.toLowerCase() === "former" ? former : latter;
    return former && latter && meant
      ? [{ start, end: start + match[0].length, features: meant.features.filter(isScheme) }]
      : [];
  });
  if (added.length === 0) return mentions;
  return [...mentions, ...added].sort((a, b) => a.start - b.start);
}

/** The last two different insurances named before a place, in the order of the text. */
function lastTwo(text: string, mentions: readonly Mention[], before: number): readonly Mention[] {
  const named: Mention[] = [];
  for (const mention of mentions) {
    if (mention.end > before || mention.start < before - farthest) continue;
    if (!mention.features.some(isScheme)) continue;
    const last = named[named.length - 1];
    if (last && adjoins(text, last, mention)) named[named.length - 1] = both(last, mention);
    else named.push(mention);
  }
  const latest = named[named.length - 1];
  const other = [...named].reverse().find((mention) => latest && !sameSchemes(mention, latest));
  return latest && other ? [other, latest] : [];
}

const adjoins = (text: string, { end }: Span, { start }: Span): boolean =>
  /^\s*$/u.test(text.slice(end, start));

const both = (first: Mention, second: Mention): Mention => ({
  start: first.start,
  end: second.end,
  features: [...first.features, ...second.features],
});

const sameSchemes = (first: Mention, second: Mention): boolean =>
  first.features.some(
    (feature) =>
      isScheme(feature) && feature !== "socialInsurance" && second.features.includes(feature),
  );
