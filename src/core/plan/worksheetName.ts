const longest = 31;

/**
 * A worksheet name that Excel accepts and that no other worksheet has: forbidden signs out, at most 31
 * UTF-16 units, with a number behind it when the name is taken.
 */
export function freeWorksheetName(wanted: string, taken: readonly string[]): string {
  const clean = wanted
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "");
  const base = clean === "" || clean.toLowerCase() === "history" ? "Campaign" : clean;
  const lowered = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, longest - suffix.length).trim() + suffix;
    if (!lowered.has(name.toLowerCase())) return name;
  }
}
