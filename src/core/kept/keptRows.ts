import type { CellValue } from "../plan/cell";
import type { KeptRecord } from "./keptRecord";

/** The form of the rows. A workbook of a newer form is left alone. */
export const keptVersion = 1;

/** The columns of the room: kind, key, which part of how many, and the part's text. */
export const keptColumns = 5;

/** The first row, by which the form is known. */
export const keptHeader: readonly CellValue[] = ["CF_kept", keptVersion, null, null, null];

// A cell takes 32,767 letters; some are left for the apostrophe that keeps a text a text.
const lettersACell = 32_000;

/** The rows of one record: its JSON cut to the size of cells. */
export function rowsOfKept({ kind, key, data }: KeptRecord): readonly (readonly CellValue[])[] {
  const json = asciiJson(data);
  const parts = Math.max(1, Math.ceil(json.length / lettersACell));
  return Array.from({ length: parts }, (_, part) => [
    kind,
    key,
    part + 1,
    parts,
    json.slice(part * lettersACell, (part + 1) * lettersACell),
  ]);
}

/** JSON in plain letters only: it may be cut anywhere, and no sign in it is lost in a file. */
const asciiJson = (data: KeptRecord["data"]): string =>
  JSON.stringify(data).replace(
    /[^\u0020-\u007e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
