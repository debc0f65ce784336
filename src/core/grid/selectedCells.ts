import { isDateFormat, serialDay, shownDay } from "./cells/dateCell";
import type { MergedCells, SourceCell, SourceGrid } from "./sourceGrid";

/** Cells that a person selected in the open workbook. */
export interface SelectedCells {
  readonly worksheet: string;
  /** What was read, A1 without the worksheet. */
  readonly address: string;
  /** Whether one cell was selected and the block of cells around it was read. */
  readonly widened: boolean;
  /** The cells at their own addresses. */
  readonly grid: SourceGrid;
}

/** Most cells that are read: Excel in a browser answers at most 5 MB, with values and number formats. */
export const mostSelectedCells = 100_000;
/** Most places from column A to the last selected one: those before the selection are blank, not absent. */
const mostPlaces = 2_000_000;

/** A block of a worksheet. Row and column are zero-based. */
export interface BlockPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether a block has more cells than are read at once. */
export const isTooLarge = ({ column, rows, columns }: BlockPlace): boolean =>
  rows * columns > mostSelectedCells || rows * (column + columns) > mostPlaces;

/** The block's cells as Excel gives them: blank is an empty text, a date its serial number. */
export interface BlockCells {
  readonly place: BlockPlace;
  readonly values: readonly (readonly unknown[])[];
  /** Number format codes in their en-US form. */
  readonly formats: readonly (readonly unknown[])[];
  /** Zero-based in the worksheet. */
  readonly merged: readonly MergedCells[];
}

/** A block of a worksheet as a grid in which every cell stands at its own address. */
export function blockGrid(worksheet: string, block: BlockCells): SourceGrid {
  const { row, column } = block.place;
  const above = Array.from({ length: row }, () => none);
  const beside = Array.from({ length: column }, () => null);
  return {
    sheet: worksheet,
    rows: [
      ...above,
      ...block.values.map((cells, index) => [
        ...beside,
        ...cells.map((cell, at) => sourceCell(cell, formatOf(block.formats[index]?.[at]))),
      ]),
    ],
    formats: [...above, ...block.formats.map((cells) => [...beside, ...cells.map(formatOf)])],
    merged: block.merged,
  };
}

const none: readonly null[] = [];

const formatOf = (code: unknown): string | null =>
  typeof code === "string" && code !== "" ? code : null;

function sourceCell(cell: unknown, format: string | null): SourceCell {
  if (typeof cell === "string") return cell.trim() === "" ? null : cell;
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "number") return null;
  const day = format !== null && isDateFormat(format) ? serialDay(cell) : null;
  return day === null ? cell : shownDay(day, format);
}
