import type { Problem } from "../../core/problem";
import type { MarkupEnd } from "./walkMarkup";

/** Why a document cannot be read whose markup is not sound. */
export const markupProblem = (name: string, end: Exclude<MarkupEnd, "sound">): Problem =>
  end === "tooDeep" ? { kind: "FileNestedTooDeep", name } : { kind: "FileUnreadable", name };
