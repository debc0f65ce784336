import { hostError } from "../request/hostError";
import type { Json } from "../request/wire";
import type { Argument, HostObject } from "./hostObject";

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

/** The target of an object argument of one type, e.g. a Range. */
export function targetArgument<Target>(argument: Argument, type: string): Target {
  if (!isHostObject(argument) || argument.kind.type !== type) throw invalid(`a ${type}`);
  return argument.target as Target;
}

/** Whether an argument is an object of that type. */
export const isObjectOf = (argument: Argument, type: string): boolean =>
  isHostObject(argument) && argument.kind.type === type;

const invalid = (wanted: string): Error =>
  hostError("InvalidArgument", `The argument is invalid or missing: ${wanted} is expected.`);
