import type { Language } from "../../observation/observation";
import { provenDecimal, type NumberText } from "../cells/numberText";

/** A decimal sign. */
export type Decimal = "." | ",";

/** How often numbers that can be read one way only prove each sign to be the decimal one. */
export interface DecimalEvidence {
  readonly dot: number;
  readonly comma: number;
}

/** Counts the proof in some numbers. */
export function decimalEvidence(numbers: readonly NumberText[]): DecimalEvidence {
  let dot = 0;
  let comma = 0;
  for (const { body } of numbers) {
    const proven = provenDecimal(body);
    if (proven === ".") dot++;
    if (proven === ",") comma++;
  }
  return { dot, comma };
}

/** The sign that evidence settles; null when there is none, or as much for one as for the other. */
export const settledDecimal = ({ dot, comma }: DecimalEvidence): Decimal | null =>
  dot === comma ? null : dot > comma ? "." : ",";

/** A column whose numbers nothing settles. */
export interface OpenColumn {
  readonly numbers: readonly NumberText[];
  /** Whether its figures count whole things: people, events, đồng. */
  readonly countsWhole: boolean;
  readonly isShare: boolean;
  readonly language: Language;
}

/** The decimal sign of a column, and whether another reading would be as good. */
export interface DecidedDecimal {
  readonly decimal: Decimal;
  readonly ambiguous: boolean;
}

const custom: { readonly [L in Language]: Decimal } = { vi: ",", en: ".", ar: "." };

/**
 * Decides a column in which every sign stands before exactly three digits: "1.361". What counts whole
 * things has thousands, a share over a thousand would be none; else the custom of the language reads it,
 * and where that makes fractions of it, a person must say.
 */
export function decideOpenColumn({
  numbers,
  countsWhole,
  isShare,
  language,
}: OpenColumn): DecidedDecimal {
  const sign = numbers.map(({ body }) => body.replace(/\d/g, "")).find((signs) => signs !== "");
  if (sign === undefined) return { decimal: custom[language], ambiguous: false };
  const thousands: Decimal = sign === "." ? "," : ".";
  const decimal: Decimal = sign === "." ? "." : ",";
  if (isShare) return { decimal, ambiguous: false };
  if (countsWhole || custom[language] === thousands)
    return { decimal: thousands, ambiguous: false };
  if (numbers.some(({ body }) => /^\d{1,3}$/.test(body) && Number(body) > 20))
    return { decimal: thousands, ambiguous: false };
  return { decimal, ambiguous: true };
}
