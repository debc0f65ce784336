import type { KeptData, KeptRecord } from "../../kept/keptRecord";
import type { Role } from "../../observation/observation";
import { columnRoles } from "../columns/columnRole";
import type { Decimal } from "../figures/decimalSigns";
import type { UnitSense } from "../words/unitWords";
import type { ColumnMapping, TableMapping } from "./tableMapping";

/** The kind of record under which the workbook remembers how tables are read. */
export const mappingKind = "mapping";

/** The record by which the workbook remembers how tables of this shape are read. */
export const recordOfMapping = ({ fingerprint, columns }: TableMapping): KeptRecord => ({
  kind: mappingKind,
  key: fingerprint,
  data: {
    columns: columns.map(({ heading, role, indicator, figureRole, unit, decimal }) => ({
      heading,
      role,
      indicator,
      figureRole,
      unit: unit && { unit: unit.unit, factor: unit.factor },
      decimal,
    })),
  },
});

/** The mappings among what the workbook remembers; a record that is no mapping is passed over. */
export const mappingsOf = (records: readonly KeptRecord[]): readonly TableMapping[] =>
  records
    .filter(({ kind }) => kind === mappingKind)
    .flatMap(({ key, data }) => {
      const columns = listOf(data, "columns").map(columnOf);
      return columns.length > 0 && columns.every((column) => column !== null)
        ? [{ fingerprint: key, columns }]
        : [];
    });

function columnOf(data: KeptData): ColumnMapping | null {
  const role = oneOf(columnRoles, fieldOf(data, "role"));
  if (role === null) return null;
  const indicator = fieldOf(data, "indicator");
  return {
    heading: listOf(data, "heading").filter((words) => typeof words === "string"),
    role,
    reason: "Remembered",
    indicator: typeof indicator === "string" ? indicator : null,
    figureRole: oneOf<Role>(
      ["actual", "target", "change", "baseline"],
      fieldOf(data, "figureRole"),
    ),
    unit: unitOf(fieldOf(data, "unit")),
    decimal: oneOf<Decimal>([".", ","], fieldOf(data, "decimal")),
  };
}

function unitOf(data: KeptData): UnitSense | null {
  const [unit, factor] = [fieldOf(data, "unit"), fieldOf(data, "factor")];
  const sound = typeof factor === "number" && Number.isFinite(factor) && factor > 0;
  return typeof unit === "string" && sound ? { unit, factor } : null;
}

const oneOf = <Value extends string>(known: readonly Value[], data: KeptData): Value | null =>
  known.find((value) => value === data) ?? null;

/** A field of data from anywhere; null where there is none. */
const fieldOf = (data: KeptData, name: string): KeptData =>
  isObject(data) && Object.hasOwn(data, name) ? (data[name] ?? null) : null;

const listOf = (data: KeptData, name: string): readonly KeptData[] => {
  const list = fieldOf(data, name);
  return isList(list) ? list : [];
};

const isList = (data: KeptData): data is readonly KeptData[] => Array.isArray(data);

const isObject = (data: KeptData): data is { readonly [name: string]: KeptData } =>
  typeof data === "object" && data !== null && !isList(data);
