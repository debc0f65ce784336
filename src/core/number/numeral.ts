import { westernDigits } from "./digits";

/** A sign between digits that may separate thousands or decimals. */
export type Sign = "." | ",";

/** What a numeral says by its own shape, before any custom or evidence is asked. */
export type NumeralShape =
  | { readonly kind: "whole"; readonly value: number }
  | {
      /** Thousands are separated, or decimals, and the shape leaves no choice. */
      readonly kind: "settled";
      readonly value: number;
      readonly thousands: Sign | null;
      readonly decimal: Sign | null;
    }
  | {
      /** One sign before three digits: 5.742 is 5742 or 5.742. */
      readonly kind: "open";
      readonly sign: Sign;
      readonly grouped: number;
      readonly decimal: number;
    }
  | { readonly kind: "malformed" };

const malformed: NumeralShape = { kind: "malformed" };
// Most numerals are written so, and need no other signs in place of their own.
const usual = /^[0-9.,]+$/;
const spaces = /[ \u00a0\u2009\u202f]/g;

/** Reads the shape of a numeral: digits of one script or another, with signs or spaces between its groups. */
export function numeralShape(raw: string): NumeralShape {
  const text = usual.test(raw) ? raw : westernDigits(raw).replace(spaces, "").replace(/،/g, ",");
  if (/[\u066b\u066c]/.test(text)) return arabicSigns(text);
  const point = text.lastIndexOf(".");
  const comma = text.lastIndexOf(",");
  const at = Math.max(point, comma);
  if (at < 0) return { kind: "whole", value: Number(text) };
  const [last, other]: readonly [Sign, Sign] = at === point ? [".", ","] : [",", "."];
  if (text.includes(other)) return bothSigns(text, last, other);
  return text.indexOf(last) < at ? groupsOnly(text, last) : oneSign(text, last);
}

/** Arabic has signs that say what they are: ٬ for thousands and ٫ for decimals. */
function arabicSigns(text: string): NumeralShape {
  const plain = text.replace(/\u066c/g, "").replace(/\u066b/g, ".");
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return malformed;
  return { kind: "settled", value: Number(plain), thousands: null, decimal: null };
}

/** Groups of three, or the Indian ones: three at the end and pairs before (2,80,573). */
const isGrouped = (whole: string, sign: Sign): boolean => {
  const groups = whole.split(sign);
  const [first = "", ...rest] = groups;
  if (first.length < 1 || first.length > 3) return false;
  if (rest.every((group) => group.length === 3)) return true;
  return (
    sign === "," &&
    first.length < 3 &&
    rest[rest.length - 1]?.length === 3 &&
    rest.slice(0, -1).every((group) => group.length === 2)
  );
};

function bothSigns(text: string, decimal: Sign, thousands: Sign): NumeralShape {
  const at = text.indexOf(decimal);
  const whole = text.slice(0, at);
  const fraction = text.slice(at + 1);
  if (!/^\d+$/.test(fraction) || !isGrouped(whole, thousands)) return malformed;
  const value = Number(`${whole.replaceAll(thousands, "")}.${fraction}`);
  return { kind: "settled", value, thousands, decimal };
}

function groupsOnly(text: string, thousands: Sign): NumeralShape {
  if (!isGrouped(text, thousands)) return malformed;
  const value = Number(text.replaceAll(thousands, ""));
  return { kind: "settled", value, thousands, decimal: null };
}

function oneSign(text: string, sign: Sign): NumeralShape {
  const [whole = "", fraction = ""] = text.split(sign);
  const decimal = Number(`${whole}.${fraction}`);
  const open = fraction.length === 3 && whole.length <= 3 && !whole.startsWith("0");
  if (open) return { kind: "open", sign, grouped: Number(whole + fraction), decimal };
  return { kind: "settled", value: decimal, thousands: null, decimal: sign };
}
