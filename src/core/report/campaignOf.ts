import type { Language } from "../observation/observation";

/** How campaigns are called; the name is taken as it stands, from the word for it to its end. */
const names: { readonly [L in Language]: RegExp } = {
  vi: /(?:Ngày hội|Lễ ra quân|Chiến dịch|Tháng vận động)(?:\s+\p{L}[\p{L}\p{N},]*){1,8}/u,
  en: /(?:[A-Z]\w+ ){1,4}(?:Festival|Campaign|Launch)(?! \w*ed)/u,
  ar: /(?:مهرجان|حملة|يوم)\s+"?(?:ال?دعاة|دعاة|المروجين|مروجي)(?:\s+[\u0621-\u064a]+){0,4}/u,
};

// A report names its campaign early.
const reach = 20_000;

/** The campaign's name in a report; null when it names none, for a person to give. */
export function campaignOf(text: string, language: Language): string | null {
  const found = names[language].exec(text.slice(0, reach))?.[0];
  return found ? found.replace(/["“”]/g, "").replace(/[\s,]+$/u, "") : null;
}
