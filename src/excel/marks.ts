import type { SheetLanguage } from "../core/plan/sheetWords";
import type { MarkSnapshot } from "../core/plan/workbookSnapshot";

/** The workbook's names and what they refer to, as `NamedItem.formula` gives it. */
export type NameFormulas = ReadonlyMap<string, string>;

/** A range of ours by its name; null when there is no such name or its range is gone (#REF!). */
export function markAt(names: NameFormulas, name: string): MarkSnapshot | null {
  const match = rangeFormula.exec(names.get(name) ?? "");
  if (!match) return null;
  const [, quoted, plain = "", address = ""] = match;
  const worksheet = quoted?.replaceAll("''", "'") ?? plain;
  if (worksheet.includes("#REF")) return null;
  return { worksheet, address: address.replaceAll("$", "") };
}

const rangeFormula = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/;

/** The language our worksheets were written in, from the name `CF_language` that holds it as text. */
export function languageMark(names: NameFormulas): SheetLanguage | null {
  const match = /^="(vi|en|ar)"$/.exec(names.get("CF_language") ?? "");
  return match ? (match[1] as SheetLanguage) : null;
}

/** The Figures table by the name that follows it through renaming, else by its first name. */
export function figuresTableName(
  names: NameFormulas,
  tableNames: readonly string[],
): string | null {
  const marked = /^=([^[]+)\[#All\]$/i.exec(names.get("CF_figures") ?? "")?.[1];
  const wanted = [marked, "Figures"];
  return wanted.flatMap((name) => tableNames.filter((table) => sameName(table, name)))[0] ?? null;
}

const sameName = (table: string, name: string | undefined): boolean =>
  table.toLowerCase() === name?.toLowerCase();

/** The marks of one comparison. */
export interface ComparisonMarks {
  readonly number: number;
  readonly mark: MarkSnapshot;
  readonly areas: MarkSnapshot | null;
  readonly body: MarkSnapshot | null;
}

/** Every comparison whose worksheet still stands, in the order of their numbers. */
export function comparisonMarks(names: NameFormulas): readonly ComparisonMarks[] {
  return [...names.keys()]
    .flatMap((name) => {
      const number = /^CF_cmp(\d+)$/.exec(name)?.[1];
      const mark = markAt(names, name);
      if (!number || !mark) return [];
      const [areas, body] = [markAt(names, `${name}_areas`), markAt(names, `${name}_body`)];
      return [{ number: Number(number), mark, areas, body }];
    })
    .sort((a, b) => a.number - b.number);
}
