import { hostError } from "../request/hostError";
import type { Json } from "../request/wire";
import { parseAddress } from "../workbook/address";
import type { Rectangle } from "../workbook/workbookModel";
import type { Argument, HostObject } from "./hostObject";
import type { RangeTarget } from "./rangeTarget";

/** Whether an argument is a live object rather than JSON. */
const isHostObject = (argument: Argument): argument is HostObject =>
  typeof argument === "object" && argument !== null && "kind" in argument && "target" in argument;

/** A text argument; anything else is refused as Excel refuses it. */
export function textArgument(argument: Argument): string {
  if (typeof argument !== "string") throw invalid("a text");
  return argument;
}

/** A whole number argument. */
export function numberArgument(argument: Argument): number {
  if (typeof argument !== "number") throw invalid("a number");
  return argument;
}

/** A JSON object argument. */
export function recordArgument(argument: Argument): { readonly [name: string]: Json | undefined } {
  if (typeof argument !== "object" || argument === null || Array.isArray(argument))
    throw invalid("an object");
  return argument as { readonly [name: string]: Json | undefined };
}

/** The target of a Range argument. */
export function rangeArgument(argument: Argument): RangeTarget {
  if (!isHostObject(argument) || argument.kind.type !== "Range") throw invalid("a Range");
  return argument.target as RangeTarget;
}

/** The rectangle that an argument means: a Range object, an A1 text, or, left out, the whole worksheet. */
export function areaArgument(argument: Argument): Rectangle {
  if (isHostObject(argument)) return rangeArgument(argument).area;
  const address = argument ?? wholeSheet;
  const area = typeof address === "string" ? parseAddress(address) : null;
  if (!area) throw invalid("an address");
  return area;
}

const wholeSheet = "1:1048576";

const invalid = (wanted: string): Error =>
  hostError("InvalidArgument", `The argument is invalid or missing: ${wanted} is expected.`);
