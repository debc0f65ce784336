/** A condition in front of a section of a number format, such as `[<0.06]`. */
const condition = /^\[(<|>|<=|>=|=)(-?[\d.]+)\]/;

/**
 * A number by an en-US format code, as far as the charts of this host need it: sections for positive,
 * negative and zero, one condition, thousands, decimals, percent, quoted text.
 */
export function formatNumber(value: number, code: string): string {
  // Eleven digits, as Excel shows them: what lies below is noise of binary fractions.
  if (code === "General") return String(Number(value.toPrecision(11)));
  const { section, shown } = sectionFor(value, code.split(";"));
  return formatSection(shown, section);
}

interface ChosenSection {
  readonly section: string;
  /** The value without the sign that the section itself writes. */
  readonly shown: number;
}

function sectionFor(value: number, sections: readonly string[]): ChosenSection {
  const [first = "", second, third] = sections;
  if (condition.test(first)) return { section: conditional(value, first, second), shown: value };
  if (value < 0 && second !== undefined) return { section: second, shown: -value };
  if (value === 0 && third !== undefined) return { section: third, shown: 0 };
  return { section: first, shown: value };
}

/** The section behind its condition while that holds, else the next one. */
function conditional(value: number, first: string, second = ""): string {
  const [whole = "", sign = "", limit] = condition.exec(first) ?? [];
  const holds = comparisons[sign]?.(value, Number(limit)) ?? false;
  return holds ? first.slice(whole.length) : second;
}

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit,
  ">": (value, limit) => value > limit,
  "<=": (value, limit) => value <= limit,
  ">=": (value, limit) => value >= limit,
  "=": (value, limit) => value === limit,
};

const places = /[#0][#0,]*(?:\.([#0]*))?/;

function formatSection(value: number, section: string): string {
  const withoutText = section.replace(/"[^"]*"/g, "");
  const found = places.exec(withoutText);
  if (!found) return section.replace(/"([^"]*)"/g, "$1");
  const scaled = section.includes("%") ? value * 100 : value;
  const number = spellNumber(scaled, found[0], found[1] ?? "");
  return section.replace(places, number).replace(/"([^"]*)"/g, "$1");
}

/** Digits with thousands where the places ask for them; optional decimals drop their zeros. */
function spellNumber(value: number, digits: string, decimals: string): string {
  const [whole = "", fraction = ""] = value.toFixed(decimals.length).split(".");
  const grouped = digits.includes(",") ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : whole;
  const kept = decimals.includes("0") ? fraction : fraction.replace(/0+$/, "");
  return kept === "" ? grouped : `${grouped}.${kept}`;
}
