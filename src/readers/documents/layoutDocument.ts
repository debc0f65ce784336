import type { MergedCells } from "../../core/grid/sourceGrid";
import type { Block, TableBlock } from "./block";
import type { DocumentText, TextCell, TextTable } from "./documentText";

/** Puts blocks one under the other and keeps where each table and cell came to stand. */
export function layoutDocument(blocks: readonly Block[]): DocumentText {
  const lines: string[] = [];
  const tables: TextTable[] = [];
  let at = 0;
  const write = (line: string): number => {
    const start = at;
    lines.push(line);
    at += line.length + 1;
    return start;
  };
  for (const block of blocks) {
    if (block.kind === "paragraph") write(block.text.normalize("NFC"));
    else tables.push(layoutTable(block, write));
  }
  return { text: lines.join("\n"), tables };
}

function layoutTable(block: TableBlock, write: (line: string) => number): TextTable {
  const rows: (TextCell | undefined)[][] = [];
  const merged: MergedCells[] = [];
  let [start, end] = [-1, -1];
  for (const [rowIndex, places] of placeCells(block).entries()) {
    const words = places.map(({ cell }) => cell.text.replace(/\s+/g, " ").trim().normalize("NFC"));
    const line = words.join("\t");
    let at = write(line);
    if (start < 0) start = at;
    end = at + line.length;
    const row: (TextCell | undefined)[] = [];
    for (const [index, { column, cell }] of places.entries()) {
      const text = words[index] ?? "";
      row[column] = { text, start: at };
      at += text.length + 1;
      if (cell.columns > 1 || cell.rows > 1)
        merged.push({
          top: rowIndex,
          left: column,
          bottom: Math.min(rowIndex + cell.rows, block.rows.length) - 1,
          right: column + cell.columns - 1,
        });
    }
    rows.push(row);
  }
  return { start, end, rows, merged };
}

interface PlacedCell {
  readonly column: number;
  readonly cell: TableBlock["rows"][number][number];
}

// Beyond this no table is read, and cells that reach down are no longer followed.
const widestTable = 500;

/** Finds each cell's column, past the cells that reach down from the rows above. */
function placeCells({ rows }: TableBlock): readonly (readonly PlacedCell[])[] {
  // By column, how many more rows a cell from above covers.
  const covered: number[] = [];
  return rows.map((row) => {
    const before = covered.map((left) => left > 0);
    for (const [column, left] of covered.entries()) covered[column] = Math.max(0, left - 1);
    let column = 0;
    return row.map((cell) => {
      while (before[column] === true) column++;
      const place = { column, cell };
      const end = Math.min(column + cell.columns, widestTable);
      for (let spanned = column; spanned < end; spanned++) covered[spanned] = cell.rows - 1;
      column += cell.columns;
      return place;
    });
  });
}
