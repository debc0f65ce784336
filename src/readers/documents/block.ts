/** A paragraph or table of a document in reading order, before it has a place in the text. */
export type Block = ParagraphBlock | TableBlock;

/** One paragraph; a line break inside it is a line feed. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
}

/** A table as its document has it: a cell that spans others stands once, where it begins. */
export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly (readonly BlockCell[])[];
}

/** A cell and how many columns and rows it covers, itself included. */
export interface BlockCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A paragraph of words. */
export const paragraph = (text: string): ParagraphBlock => ({ kind: "paragraph", text });
