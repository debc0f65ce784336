import type { FoundNumber } from "../number/findNumbers";
import { magnitudeAt } from "../number/magnitudes";
import { scaledBy } from "../number/magnitudeTail";
import type { Language } from "../observation/observation";

const joint = /^\s?(?:đến|tới|to|-|–|إلى)\s?$/iu;

/**
 * "3 to 5 percent", "15 đến 20 triệu": gives the lower end of each range the percent sign or the magnitude that stands at
 * its upper one, where it is then the smaller of both.
 */
export const withLowerEnds = (
  text: string,
  numbers: readonly FoundNumber[],
  language: Language,
): readonly FoundNumber[] =>
  numbers.map((number, index) => {
    const upper = numbers[index + 1];
    const isRange =
      upper?.form === "digits" && isBare(number) && joint.test(text.slice(number.end, upper.start));
    return isRange ? asLowerEnd(number, upper, magnitudeOf(text, upper, language)) : number;
  });

const isBare = ({ form, percent, scaled, readings }: FoundNumber): boolean =>
  form === "digits" && !percent && !scaled && readings.length === 1;

function asLowerEnd(number: FoundNumber, upper: FoundNumber, factor: number): FoundNumber {
  if (upper.percent) return number.value < upper.value ? { ...number, percent: true } : number;
  const value = scaledBy(number.value, factor);
  return factor > 1 && value < upper.value
    ? { ...number, value, readings: [value], scaled: true }
    : number;
}

/** What the magnitude word of a number multiplies its digits by; 1 without one. */
function magnitudeOf(text: string, { start, raw }: FoundNumber, language: Language): number {
  const digits = /^[\p{Nd}.,٫٬]+/u.exec(raw)?.[0].length ?? 0;
  return magnitudeAt(text, start + digits, language)?.factor ?? 1;
}
