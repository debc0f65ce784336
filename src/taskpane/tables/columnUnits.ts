import type { ColumnChange } from "../../core/grid/mapping/changeMapping";
import type { UnitSense } from "../../core/grid/words/unitWords";
import { indicators } from "../../core/indicator/catalogue";
import { wholeUnits } from "../../core/indicator/wholeUnits";

const plain = [...wholeUnits, "percent", "ratio"].map((unit) => ({ unit, factor: 1 }));
const money = [1, 1e3, 1e6, 1e9].map((factor) => ({ unit: "VND", factor }));

/** The units that a column's figures can be said to be in, its own first where it is none of the usual ones. */
export function columnUnits(own: UnitSense | null): readonly UnitSense[] {
  const usual: readonly UnitSense[] = [...plain, ...money];
  const isUsual = usual.some(({ unit, factor }) => unit === own?.unit && factor === own.factor);
  return own === null || own.unit === null || isUsual ? usual : [own, ...usual];
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** A column takes the unit of the indicator it is given; money keeps its currency and its magnitude. */
export function unitFor(indicator: string, now: UnitSense | null): Pick<ColumnChange, "unit"> {
  const unit = indicators.find(({ id }) => id === indicator)?.unit;
  // Where the column's unit is not one for all rows, each row goes on saying its own.
  if (unit === undefined || now?.unit == null || unit === now.unit) return {};
  return isMoney(unit) && isMoney(now.unit) ? {} : { unit: { unit, factor: 1 } };
}
