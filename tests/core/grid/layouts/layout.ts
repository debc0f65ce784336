import type { MergedCells, SourceGrid } from "../../../../src/core/grid/sourceGrid";
import type { Language } from "../../../../src/core/observation/observation";
import { parseBlock } from "../../../../src/core/plan/a1";

/** A table as an office sends it, and every figure a person would take from it. */
export interface Layout {
  readonly name: string;
  readonly language: Language;
  /** One line a row, cells between bars; a blank line is a blank row. */
  readonly table: string;
  /** Merged cells as A1 blocks; a CSV has none. */
  readonly merged?: readonly string[];
  /** `cell | area | header / steps | value | unit`; an empty area is no area. */
  readonly figures: string;
}

/** The rows of a layout's table. */
export const rowsOf = ({ table }: Layout): readonly (readonly string[])[] =>
  table
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) =>
      line
        .replace(/^ {4}/, "")
        .split("|")
        .map((cell) => cell.replace(/ $/, "").replace(/^ /, "")),
    );

/** The layout as a worksheet would give it. */
export const gridOf = (layout: Layout): SourceGrid => ({
  sheet: "Sheet1",
  rows: rowsOf(layout).map((row) => row.map((cell) => (cell.trim() === "" ? null : cell))),
  merged: (layout.merged ?? []).map(mergedCells),
});

function mergedCells(address: string): MergedCells {
  const { top, left, bottom, right } = parseBlock(address);
  return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}

/** The layout as the bytes of a CSV file. */
export const csvOf = (layout: Layout, delimiter: string): Uint8Array =>
  new TextEncoder().encode(
    rowsOf(layout)
      .map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter))
      .join("\r\n"),
  );

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The figures that a layout asks for, one line each. */
export const wantedOf = ({ figures }: Layout): readonly string[] =>
  figures
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .sort();
