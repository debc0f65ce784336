import { hostError } from "../request/hostError";
import type { Json } from "../request/wire";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import type { ScalarMember } from "./hostObject";

type ScalarType = "string" | "number" | "boolean";
type TypeOf<T extends ScalarType> = T extends "string"
  ? string
  : T extends "number"
    ? number
    : boolean;

/** A scalar that reads and, with `set`, writes one value of a plain type; other types are refused. */
export function scalar<Target, T extends ScalarType>(
  type: T,
  get: (target: Target, workbook: HostWorkbook) => TypeOf<T>,
  set?: (target: Target, value: TypeOf<T>, workbook: HostWorkbook) => void,
): ScalarMember<Target> {
  if (!set) return { get };
  return {
    get,
    set: (target, value: Json, workbook) => {
      if (typeof value !== type) throw hostError("InvalidArgument", `The value must be a ${type}.`);
      set(target, value as TypeOf<T>, workbook);
    },
  };
}

/** A text scalar. */
export const text = <Target>(
  get: (target: Target, workbook: HostWorkbook) => string,
  set?: (target: Target, value: string, workbook: HostWorkbook) => void,
): ScalarMember<Target> => scalar("string", get, set);

/** A number scalar. */
export const number = <Target>(
  get: (target: Target, workbook: HostWorkbook) => number,
  set?: (target: Target, value: number, workbook: HostWorkbook) => void,
): ScalarMember<Target> => scalar("number", get, set);

/** A yes-or-no scalar. */
export const flag = <Target>(
  get: (target: Target, workbook: HostWorkbook) => boolean,
  set?: (target: Target, value: boolean, workbook: HostWorkbook) => void,
): ScalarMember<Target> => scalar("boolean", get, set);

/** A text scalar with a closed list of values, compared as Excel does. */
export const choice = <Target, Value extends string>(
  values: readonly Value[],
  get: (target: Target, workbook: HostWorkbook) => Value,
  set: (target: Target, value: Value, workbook: HostWorkbook) => void,
): ScalarMember<Target> =>
  scalar("string", get, (target, given, workbook) => {
    const found = values.find((value) => value === given);
    if (found === undefined)
      throw hostError("InvalidArgument", `${given} is none of ${values.join(", ")}.`);
    set(target, found, workbook);
  });

/** A colour as Office.js takes it: #RRGGBB. */
export const color = <Target>(
  get: (target: Target, workbook: HostWorkbook) => string,
  set: (target: Target, value: string, workbook: HostWorkbook) => void,
): ScalarMember<Target> =>
  scalar("string", get, (target, given, workbook) => {
    if (!/^#[0-9a-f]{6}$/i.test(given))
      throw hostError("InvalidArgument", `${given} is no colour of the form #RRGGBB.`);
    set(target, given.toUpperCase(), workbook);
  });
