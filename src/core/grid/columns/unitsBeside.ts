import { countedUnit } from "../words/countedUnit";
import { saysMoney, saysOfWhich, saysPeople } from "../words/headerWords";
import { totalWord } from "../words/totalWords";
import type { ValueColumn } from "./valueColumn";

/** Gives columns that name no unit the one that the columns beside them say for them too. */
export const unitsBeside = (
  columns: readonly ValueColumn[],
  declares: boolean,
): readonly ValueColumn[] =>
  columns
    .map((column, index) => inUnitOfTotal(column, columns.slice(0, index)))
    .map((column, index, all) => inUnitOfWhole(column, all.slice(0, index)))
    .map((column, index, all) => inUnitBeside(column, all.slice(0, index)))
    .map((column, _, all) => (declares ? column : inMoneyBeside(column, all)));

/** Headings that come again behind "Tổng số tiền (triệu đồng)" are its parts: what they counted before is money now. */
function inUnitOfTotal(column: ValueColumn, before: readonly ValueColumn[]): ValueColumn {
  const words = column.words.join("\n");
  if (column.unit !== null || column.isRate) return column;
  if (!before.some((other) => other.words.join("\n") === words && other.area === column.area))
    return column;
  const total = [...before].reverse().find((other) => other.words.some((step) => totalWord(step)));
  return { ...column, unit: total?.unit ?? null };
}

/** "Trong đó: BHYT" behind "Số thu (triệu đồng)" is money too, and "Hộ gia đình" behind "Số người" people. */
function inUnitOfWhole(column: ValueColumn, before: readonly ValueColumn[]): ValueColumn {
  if (!isUnsaidPart(column)) return column;
  const whole = [...before].reverse().find(({ words }) => !words.some(saysOfWhich));
  if (whole === undefined || whole.isRate || whole.unit?.unit === "percent") return column;
  return {
    ...column,
    unit: whole.unit,
    countedBeside: column.countedBeside ?? countedBy(whole),
  };
}

/** Whether a heading stands under "Trong đó" and says itself neither a unit nor what it counts. */
function isUnsaidPart({ words, unit, isRate }: ValueColumn): boolean {
  const leaf = words.at(-1) ?? "";
  const says = countedUnit(leaf) !== null || saysPeople(leaf) || saysMoney(leaf);
  return words.some(saysOfWhich) && unit === null && !isRate && !says;
}

function countedBy({ words, countedBeside }: ValueColumn): string | null {
  const leaf = words.at(-1) ?? "";
  if (saysMoney(leaf)) return "VND";
  return countedUnit(leaf) ?? (saysPeople(leaf) ? "person" : countedBeside);
}

/** A difference is in the unit of what it compares: "Biến động" behind "Số thu (tr.đ)". */
function inUnitBeside(column: ValueColumn, before: readonly ValueColumn[]): ValueColumn {
  const leaf = column.words.at(-1) ?? "";
  const says =
    column.unit !== null || column.isRate || countedUnit(leaf) !== null || saysPeople(leaf);
  if (column.role !== "change" || says) return column;
  const [first, ...more] = before
    .map(({ unit }) => unit)
    .filter((unit) => unit?.unit !== "percent");
  const same = more.every((unit) => unit?.unit === first?.unit && unit?.factor === first?.factor);
  return { ...column, unit: same ? (first ?? null) : null };
}

/** Amounts of one table have one magnitude where only some headings say it: "Còn phải thu" beside "(triệu đồng)". */
function inMoneyBeside(column: ValueColumn, all: readonly ValueColumn[]): ValueColumn {
  if (column.unit !== null || column.isRate || !saysMoney(column.words.at(-1) ?? "")) return column;
  const money = all.flatMap(({ unit }) =>
    /^[A-Z]{3}$/.test(unit?.unit ?? "") ? (unit ?? []) : [],
  );
  const [first, ...more] = money;
  const same = more.every(({ unit, factor }) => unit === first?.unit && factor === first.factor);
  return { ...column, unit: same && more.length > 0 ? (first ?? null) : null };
}
