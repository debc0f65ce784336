import type { GoldNumber, Passage } from "./passage";

/** One passage as one line of JSON: text, and every number with its span and its right reading. */
export function passageToLine(passage: Passage): string {
  const { id, language, domain, source, text, notes } = passage;
  const figures = passage.numbers.map(numberToRecord);
  return JSON.stringify({
    id,
    lang: language,
    domain,
    source,
    text,
    figures,
    notes: notes ?? undefined,
  });
}

/** Passages as JSON lines, the form that scorers of report readers take. */
export function passagesToJsonLines(passages: readonly Passage[]): string {
  return passages.map((passage) => `${passageToLine(passage)}\n`).join("");
}

function numberToRecord(number: GoldNumber): object {
  const { start, end, raw, value, unit, indicator, role, areas } = number;
  return {
    start,
    end,
    raw,
    value,
    unit,
    indicator,
    area: areas[0] ?? null,
    areaAccept: areas.length > 1 ? areas : undefined,
    is_campaign_figure: number.isFigure,
    role,
    sign_unclear: number.signUnclear || undefined,
    value_from_words: (number.isFigure && number.inWords) || undefined,
  };
}
