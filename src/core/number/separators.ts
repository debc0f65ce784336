import type { Language } from "../observation/observation";
import type { NumeralShape, Sign } from "./numeral";

/**
 * What a sign before three digits means in one text. `decided` is true when other numbers of the text show
 * it; otherwise `decimal` is only the custom of the language.
 */
export interface Separators {
  readonly decimal: Sign;
  readonly decided: boolean;
}

const custom: { readonly [L in Language]: Sign } = { vi: ",", en: ".", ar: "." };
const otherSign = (sign: Sign): Sign => (sign === "." ? "," : ".");

// So many numbers with exactly three digits behind their sign, and none with another count, are no chance.
const manyAlike = 3;
// Of numbers that may be either, so many settle what two others leave open.
const plenty = 5;
// Where the language itself separates thousands so, two are none.
const fewAsUsual = 2;

/**
 * Decides the separators of a text from all its numerals: from those whose shape leaves no choice, from sums
 * that hold only if the sign separates thousands, and from many numbers of one shape.
 */
export function separatorsOf(shapes: readonly NumeralShape[], language: Language): Separators {
  const votes = { ".": 0, ",": 0 };
  for (const shape of shapes) {
    const decimal = decimalShownBy(shape);
    if (decimal) votes[decimal] += 1;
  }
  if (votes["."] !== votes[","]) return leading(votes, language);
  // A law's number beside many of one custom is no contradiction; one of each is a question.
  const contradicted = votes["."] > 0 && shapes.filter(isOpen).length < plenty;
  if (contradicted) return { decimal: custom[language], decided: false };
  const grouping = groupingBySums(shapes) ?? groupingByCount(shapes, language);
  return grouping
    ? { decimal: otherSign(grouping), decided: true }
    : { decimal: custom[language], decided: false };
}

/** The decimal sign that a numeral's shape leaves no doubt about; null when it leaves some. */
export function decimalShownBy(shape: NumeralShape): Sign | null {
  if (shape.kind !== "settled") return null;
  return shape.decimal ?? (shape.thousands && otherSign(shape.thousands));
}

/** Numbers that contradict each other decide only when one custom clearly rules. */
function leading(votes: { readonly [S in Sign]: number }, language: Language): Separators {
  const decimal = votes["."] > votes[","] ? "." : ",";
  const decided = votes[decimal] >= 3 * votes[otherSign(decimal)];
  return decided ? { decimal, decided } : { decimal: custom[language], decided: false };
}

type Open = Extract<NumeralShape, { kind: "open" }>;
const isOpen = (shape: NumeralShape): shape is Open => shape.kind === "open";

const groupedValue = (shape: NumeralShape | undefined): number | null => {
  if (!shape || shape.kind === "malformed") return null;
  return shape.kind === "open" ? shape.grouped : shape.value;
};

/** 2.745 followed by 159 and 2.586 separates thousands, because only then the parts make the whole. */
function groupingBySums(shapes: readonly NumeralShape[]): Sign | null {
  const sums = shapes.findIndex((whole, index) => isOpen(whole) && startsSum(shapes, index));
  const whole = shapes[sums];
  return whole && isOpen(whole) ? whole.sign : null;
}

const longestSum = 4;

function startsSum(shapes: readonly NumeralShape[], index: number): boolean {
  const whole = groupedValue(shapes[index]);
  let sum = 0;
  for (let next = 1; next <= longestSum; next++) {
    const part = groupedValue(shapes[index + next]);
    if (part === null || part === 0) return false;
    sum += part;
    if (next > 1 && sum === whole) return true;
  }
  return false;
}

function groupingByCount(shapes: readonly NumeralShape[], language: Language): Sign | null {
  const open = shapes.filter(isOpen);
  const [first] = open;
  if (!first || !open.every(({ sign }) => sign === first.sign)) return null;
  const enough = first.sign === otherSign(custom[language]) ? fewAsUsual : manyAlike;
  return open.length >= enough ? first.sign : null;
}

/** The values an open numeral may have in a text: one when decided, both when it is a question. */
export function readingsOf(
  { sign, grouped, decimal }: Open,
  separators: Separators,
  language: Language,
): readonly number[] {
  const asDecimal = sign === separators.decimal;
  const likely = asDecimal ? decimal : grouped;
  // English and Arabic never write a decimal comma of their own.
  const settled = separators.decided || (language !== "vi" && sign === ",");
  return settled ? [likely] : [likely, asDecimal ? grouped : decimal];
}
