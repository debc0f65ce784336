import { paragraph, type Block, type BlockCell } from "./block";

/** How a cell lies in its table; `continues` is a cell that only prolongs the one above it. */
export interface CellSpan {
  readonly columns: number;
  readonly rows: number;
  readonly continues: boolean;
}

/**
 * Gathers a document's words in the order of its elements. What is opened gives back how to close it, so
 * that text boxes and tables may stand in one another to any depth.
 */
export interface Flow {
  /** Adds words to the paragraph at hand. */
  readonly write: (words: string) => void;
  /** Ends the paragraph at hand; one without words leaves nothing behind. */
  readonly endParagraph: () => void;
  /** Begins words that stand beside the paragraph at hand, such as a text box; they come after it. */
  readonly openAside: () => () => void;
  readonly openTable: () => () => void;
  readonly openRow: () => () => void;
  /** How a cell spans is known only when it ends. */
  readonly openCell: () => (span: CellSpan) => void;
  /** Takes the row at hand out, because its document says that it was deleted. */
  readonly dropRow: () => void;
  readonly finish: () => readonly Block[];
}

interface Stretch {
  readonly blocks: Block[];
  asides: Block[];
  words: string[];
}

interface OpenCell extends CellSpan {
  readonly blocks: readonly Block[];
}

interface OpenTable {
  readonly rows: OpenCell[][];
  dropsRow: boolean;
}

const newStretch = (): Stretch => ({ blocks: [], asides: [], words: [] });

interface FlowState {
  readonly stretches: Stretch[];
  readonly tables: OpenTable[];
}

/** Makes an empty flow. */
export function createFlow(): Flow {
  const state: FlowState = { stretches: [newStretch()], tables: [] };
  const table = (): OpenTable | undefined => state.tables[state.tables.length - 1];
  return {
    write: (words) => void current(state).words.push(words),
    endParagraph: () => endIn(current(state)),
    openAside: () => openAside(state),
    openTable: () => openTable(state),
    openRow: () => openRow(table()),
    openCell: () => openCell(state, table()),
    dropRow: () => {
      const open = table();
      if (open) open.dropsRow = true;
    },
    finish: () => closeStretch(state),
  };
}

function current({ stretches }: FlowState): Stretch {
  const last = stretches[stretches.length - 1];
  if (!last) throw new Error("More was closed than opened.");
  return last;
}

function closeStretch(state: FlowState): readonly Block[] {
  const stretch = current(state);
  endIn(stretch);
  state.stretches.pop();
  return stretch.blocks;
}

function openAside(state: FlowState): () => void {
  state.stretches.push(newStretch());
  return () => {
    const blocks = closeStretch(state);
    const around = current(state);
    for (const block of blocks) around.asides.push(block);
  };
}

function openTable(state: FlowState): () => void {
  endIn(current(state));
  const table: OpenTable = { rows: [], dropsRow: false };
  state.tables.push(table);
  return () => {
    state.tables.pop();
    append(current(state), tableBlocks(table));
  };
}

function openRow(table: OpenTable | undefined): () => void {
  table?.rows.push([]);
  return () => {
    if (table?.dropsRow === true) table.rows.pop();
    if (table) table.dropsRow = false;
  };
}

function openCell(state: FlowState, table: OpenTable | undefined): (span: CellSpan) => void {
  state.stretches.push(newStretch());
  return (span) => {
    const blocks = closeStretch(state);
    const row = table?.rows[table.rows.length - 1];
    // A cell outside a table is words like any other.
    if (row) row.push({ ...span, blocks });
    else append(current(state), blocks);
  };
}

function endIn(stretch: Stretch): void {
  const text = stretch.words
    .join("")
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .trim();
  stretch.words = [];
  if (text !== "") stretch.blocks.push(paragraph(text));
  append(stretch, stretch.asides);
  stretch.asides = [];
}

/** Adds blocks one by one: as arguments of one call, those of a long document would overflow the stack. */
function append({ blocks }: Stretch, more: readonly Block[]): void {
  for (const block of more) blocks.push(block);
}

/** A table of one column or with tables in it only lays out a page: what stands in it is running text. */
function tableBlocks({ rows }: OpenTable): readonly Block[] {
  const cells = rows.flat();
  const isLayout =
    rows.every((row) => row.length < 2) ||
    cells.some(({ blocks }) => blocks.some(({ kind }) => kind === "table"));
  if (isLayout) return cells.flatMap(({ blocks }) => blocks);
  return [{ kind: "table", rows: withSpans(rows) }];
}

/** Counts the cells that only continue the one above into its height, and leaves them out. */
function withSpans(rows: readonly (readonly OpenCell[])[]): readonly (readonly BlockCell[])[] {
  const above = new Map<number, { text: string; columns: number; rows: number }>();
  return rows.map((row) => {
    let column = 0;
    return row.flatMap(({ blocks, columns, rows: height, continues }) => {
      const begun = continues ? above.get(column) : undefined;
      const cell = { text: wordsOf(blocks), columns, rows: height };
      if (begun) begun.rows++;
      else above.set(column, cell);
      column += columns;
      return begun ? [] : [cell];
    });
  });
}

const wordsOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join(" ");
