/** A condition in front of a section of a number format, such as `[<0.06]`. */
const condition = /^\[(<|>|<=|>=|=)(-?[\d.]+)\]/;

/**
 * A number by an en-US format code, as far as the charts of this host need it: sections for positive,
 * negative and zero, one condition, thousands, decimals, percent, quoted text.
 */
export function formatNumber(value: number, code: string): string {
  if (code === "General") return String(value);
  const sections = code.split(";");
  const conditional = condition.exec(sections[0] ?? "");
  if (conditional) {
    const holds = compare(value, conditional[1] ?? "", Number(conditional[2]));
    const section = holds ? (sections[0] ?? "").slice(conditional[0].length) : (sections[1] ?? "");
    return formatSection(value, section);
  }
  if (value < 0 && sections[1] !== undefined) return formatSection(-value, sections[1]);
  if (value === 0 && sections[2] !== undefined) return formatSection(0, sections[2]);
  return formatSection(value, sections[0] ?? "");
}

const compare = (value: number, sign: string, limit: number): boolean => {
  if (sign === "<") return value < limit;
  if (sign === ">") return value > limit;
  if (sign === "<=") return value <= limit;
  return sign === ">=" ? value >= limit : value === limit;
};

function formatSection(value: number, section: string): string {
  const places = /[#0][#0,]*(?:\.([#0]*))?/.exec(section.replace(/"[^"]*"/g, ""));
  if (!places) return section.replace(/"([^"]*)"/g, "$1");
  const percent = section.includes("%");
  const decimals = places[1]?.length ?? 0;
  const fixed = (percent ? value * 100 : value).toFixed(decimals);
  const [whole = "", fraction] = fixed.split(".");
  const grouped = places[0].includes(",") ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : whole;
  const trimmed = places[1]?.includes("0") ? fraction : fraction?.replace(/0+$/, "");
  const number = trimmed ? `${grouped}.${trimmed}` : grouped;
  return section.replace(/[#0][#0,]*(?:\.[#0]*)?/, number).replace(/"([^"]*)"/g, "$1");
}
