import type { GridCell } from "../cells/gridCell";

/** The kinds of running numbers, so that a change of kind is a step down or up in a table's outline. */
export type OrdinalKind = "letter" | "roman" | "number" | "small" | "bullet" | `dotted${number}`;

const roman = /^[IVX]{1,6}$/u;

/** The kind of a running number as written: I, 1, 1.1, a), -. Null for anything else. */
export function ordinalKind(text: string): OrdinalKind | null {
  const bare = text.replace(/^\(?(.+?)[).]?$/u, "$1");
  if (roman.test(bare)) return "roman";
  if (/^[A-ZĐ]$/u.test(bare)) return "letter";
  if (/^\d{1,5}$/u.test(bare)) return "number";
  if (/^\d{1,3}(?:\.\d{1,3})+$/u.test(bare)) return `dotted${bare.split(".").length}`;
  if (/^[ivx]{1,5}$|^[a-zđ]$/u.test(bare)) return "small";
  return /^[-–+•*]$/u.test(bare) ? "bullet" : null;
}

/** Whether a cell may be a running number. */
export const isOrdinal = ({ kind, text }: GridCell): boolean =>
  kind !== "blank" && ordinalKind(text) !== null;

const leading =
  /^(?:(\(?(?:[IVX]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*|[a-zđ])[).])\s*|(\d{1,3}(?:\.\d{1,3})+)\s+|([-–+•])\s*)(?=\p{L})/u;

/** The running number that a label begins with, and the label without it. */
export function splitOrdinal(label: string): { readonly ordinal: string; readonly words: string } {
  const match = leading.exec(label);
  if (!match) return { ordinal: "", words: label };
  const ordinal = (match[1] ?? match[2] ?? match[3] ?? "").trim();
  return { ordinal, words: label.slice(match[0].length) };
}
