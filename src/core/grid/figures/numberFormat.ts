import { readUnit, type UnitSense } from "../words/unitWords";

/** What the number format of a cell says beyond the look of its digits. */
export interface NumberFormat {
  /** The cell shows a hundred times its value, with a percent sign. */
  readonly percent: boolean;
  /** A unit that the format writes behind the number: 0.0"%", #,##0" người". */
  readonly unit: UnitSense | null;
}

const none: NumberFormat = { percent: false, unit: null };
const known = new Map<string, NumberFormat>();

/** Reads a number format code; null is the general format. */
export function numberFormat(code: string | null): NumberFormat {
  if (code === null || code === "General") return none;
  const cached = known.get(code);
  if (cached) return cached;
  const [positive = ""] = code.split(";");
  const bare = positive.replace(/"[^"]*"|\\./g, "").replace(/\[[^\]]*\]/g, "");
  const quoted = [...positive.matchAll(/"([^"]*)"|\\(.)/g)].map(
    ([, text, sign]) => text ?? sign ?? "",
  );
  const currency = /\[\$([^\]-]+)/.exec(positive)?.[1];
  const format = {
    percent: bare.includes("%"),
    unit:
      readUnit(quoted.join("").trim()) ??
      (currency === undefined ? null : readUnit(currency.trim())),
  };
  known.set(code, format);
  return format;
}
