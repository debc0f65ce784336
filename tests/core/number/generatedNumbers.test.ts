import * as fc from "fast-check";
import { findNumbers } from "../../../src/core/number/findNumbers";
import type { Language } from "../../../src/core/observation/observation";

/** How a language writes a number: what separates its thousands and its decimals. */
interface Writing {
  readonly thousands: string;
  readonly decimal: string;
  readonly grouping: RegExp;
}

const inThrees = /\B(?=(?:\d{3})+(?!\d))/g;
const inLakhs = /\B(?=(?:\d{2})*\d{3}(?!\d))/g;

const customs: { readonly [L in Language]: readonly Writing[] } = {
  vi: [{ thousands: ".", decimal: ",", grouping: inThrees }],
  en: [
    { thousands: ",", decimal: ".", grouping: inThrees },
    { thousands: ",", decimal: ".", grouping: inLakhs },
  ],
  ar: [
    { thousands: ",", decimal: ".", grouping: inThrees },
    { thousands: "٬", decimal: "٫", grouping: inThrees },
  ],
};
const magnitudes: { readonly [L in Language]: readonly (readonly [string, number])[] } = {
  vi: [
    ["", 1],
    [" nghìn", 1e3],
    [" triệu", 1e6],
    [" tỷ", 1e9],
  ],
  en: [
    ["", 1],
    [" thousand", 1e3],
    [" lakh", 1e5],
    [" million", 1e6],
    [" crore", 1e7],
    [" billion", 1e9],
  ],
  ar: [
    ["", 1],
    [" ألف", 1e3],
    [" مليون", 1e6],
    [" مليار", 1e9],
  ],
};

const arabicDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));

interface Written {
  readonly language: Language;
  readonly text: string;
  readonly value: number;
}

const written = fc
  .record({
    language: fc.constantFrom<Language>("vi", "en", "ar"),
    whole: fc.oneof(fc.nat(999), fc.nat(999_999), fc.nat(999_999_999)),
    decimals: fc.integer({ min: 0, max: 3 }),
    fraction: fc.nat(999),
    custom: fc.nat(9),
    magnitude: fc.nat(9),
    grouped: fc.boolean(),
    arabic: fc.boolean(),
  })
  .map(({ language, whole, decimals, fraction, custom, magnitude, grouped, arabic }): Written => {
    const ways = customs[language];
    const { thousands, decimal, grouping } = ways[custom % ways.length] as Writing;
    const [word, factor] = magnitudes[language][
      magnitude % magnitudes[language].length
    ] as readonly [string, number];
    const digits = decimals > 0 ? String(fraction).padStart(3, "0").slice(0, decimals) : "";
    const start = grouped ? String(whole).replace(grouping, thousands) : String(whole);
    const numeral = digits === "" ? start : `${start}${decimal}${digits}`;
    const plain = digits === "" ? `${whole}` : `${whole}.${digits}`;
    return {
      language,
      text: `${arabic && language === "ar" ? arabicDigits(numeral) : numeral}${word}`,
      value: Math.round(Number(plain) * factor * 1000) / 1000,
    };
  });

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

test("ten thousand written numbers are read right, or asked about with the right value among the readings", () => {
  fc.assert(
    fc.property(written, ({ language, text, value }) => {
      const found = findNumbers(text, language);
      expect([text, found.length]).toEqual([text, 1]);
      const [number] = found;
      expect(number?.raw).toBe(text);
      expect([text, value, number?.readings.some((reading) => near(reading, value))]).toEqual([
        text,
        value,
        true,
      ]);
      // A value that is not asked about is the right one.
      if (number?.readings.length === 1) expect(near(number.value, value)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

test("beside a number that shows the custom nothing is asked any more", () => {
  const shown: { readonly [L in Language]: string } = {
    vi: "1.234.567,8",
    en: "1,234,567.8",
    ar: "1,234,567.8",
  };
  fc.assert(
    fc.property(written, ({ language, text, value }) => {
      const [, number] = findNumbers(`${shown[language]}; ${text}`, language);
      expect([text, number?.readings.length]).toEqual([text, 1]);
      expect(near(number?.value ?? Number.NaN, value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

const vietnameseUnits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** A number below a thousand in Vietnamese words. */
function inVietnamese(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = [];
  if (hundreds > 0) words.push(vietnameseUnits[hundreds] ?? "", "trăm");
  if (tens > 1) words.push(vietnameseUnits[tens] ?? "", "mươi");
  else if (tens === 1) words.push("mười");
  else if (hundreds > 0 && ones > 0) words.push("linh");
  if (ones > 0) words.push(tens > 0 && ones === 5 ? "lăm" : (vietnameseUnits[ones] ?? ""));
  return words.join(" ");
}

test("every number below a thousand in Vietnamese words has its value", () => {
  for (let value = 1; value < 1000; value++) {
    const words = inVietnamese(value);
    expect([words, findNumbers(words, "vi").map((found) => found.value)]).toEqual([words, [value]]);
  }
});
