import type { ColumnRole } from "../../core/grid/columns/columnRole";
import type { Decimal } from "../../core/grid/figures/decimalSigns";
import type { ColumnMapping } from "../../core/grid/mapping/tableMapping";
import type { UnitSense } from "../../core/grid/words/unitWords";
import type { SheetWords } from "../../core/plan/sheetWords";
import type { Text } from "../../text/text";
import { meaningKey } from "../questions/explainAnswer";
import type { SaidOfTable } from "../review";

/** The words that columns are said in. */
export interface ColumnWords {
  readonly text: Text;
  readonly words: Pick<SheetWords, "indicator" | "unit" | "roles">;
}

/** Whether a column has figures, of which it can be said what they count. */
export const hasFigures = (role: ColumnRole): boolean => role === "value" || role === "total";

/** What a column means, in one line. */
export function explainColumn(column: ColumnMapping, { text, words }: ColumnWords): string {
  const { role, indicator, figureRole, unit } = column;
  if (role !== "value") return text.say(`columns.role.${role}`);
  const parts = [
    indicator === null ? text.say("columns.rowsSay") : words.indicator(indicator),
    ...(figureRole === null || figureRole === "actual" ? [] : [words.roles[figureRole]]),
    ...(unit?.unit ? [explainUnit(unit, { text, words })] : []),
  ];
  return parts.join(" · ");
}

/** A unit with its magnitude: million đồng. */
export function explainUnit({ unit, factor }: UnitSense, { text, words }: ColumnWords): string {
  const name = unit === null ? "" : words.unit(unit);
  switch (factor) {
    case 1:
      return name;
    case 1e3:
      return text.say("columns.times3", { unit: name });
    case 1e6:
      return text.say("columns.times6", { unit: name });
    case 1e9:
      return text.say("columns.times9", { unit: name });
    default:
      return `${text.number(factor)} × ${name}`;
  }
}

/** What the sign of a column's numbers is, where a person said it. */
export const explainSign = (sign: Decimal, text: Text): string =>
  text.say(sign === "." ? "columns.dot" : "columns.comma");

/** What a person said of a table, in words. */
export function explainSaid(said: SaidOfTable, words: ColumnWords): string {
  const { text } = words;
  return said.kind === "forgotten"
    ? text.say("columns.forgotten")
    : text.say("columns.said", {
        letters: said.letters,
        meaning: explainChange(said, words).join(" · "),
      });
}

type SaidOfColumn = Extract<SaidOfTable, { readonly kind: "column" }>;

function explainChange(
  { change, sign }: SaidOfColumn,
  { text, words }: ColumnWords,
): readonly string[] {
  const { role, indicator, figureRole, unit, decimal } = change;
  const asInTable = text.say("columns.asInTable");
  const said = <Value>(
    value: Value | null | undefined,
    explain: (value: Value) => string,
  ): readonly string[] =>
    value === undefined ? [] : [value === null ? asInTable : explain(value)];
  return [
    ...said(role, (id) => text.say(`columns.role.${id}`)),
    ...said(indicator, words.indicator),
    ...said(figureRole, (id) => words.roles[id]),
    ...said(unit, (sense) => explainUnit(sense, { text, words })),
    ...said(decimal, (chosen) => explainDecimal(chosen, sign, text)),
  ];
}

/** A chosen sign by what was asked: of a comma that separates thousands nobody has to think of the dot. */
const explainDecimal = (decimal: Decimal, sign: Decimal | null, text: Text): string =>
  sign === null
    ? text.say("columns.signIs", { sign: explainSign(decimal, text) })
    : text.say(meaningKey(sign, decimal === sign ? "decimal" : "thousands"));
