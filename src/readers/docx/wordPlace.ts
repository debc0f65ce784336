import type { Flow } from "../documents/createFlow";
import type { Close } from "../documents/walkMarkup";
import { createFields, type Fields } from "./createFields";

/** Where the walk through a Word document is. */
export interface WordPlace {
  readonly flow: Flow;
  readonly fields: Fields;
  /** How many elements are open that hold text, field codes, and properties of a paragraph. */
  readonly open: { text: number; code: number; properties: number };
  /** How many are open that the finished document does not show. */
  skipped: number;
  run: { hidden: boolean };
  paragraph: { hidden: boolean; joinsNext: boolean };
  cell: { columns: number; continues: boolean };
}

/** An element of Word's own vocabulary. */
export interface WordElement {
  readonly parent: string;
  /** An attribute by its name without the prefix. */
  readonly attribute: (name: string) => string | undefined;
}

/** What an element means at a place, and what its end means. */
export type Meaning = (place: WordPlace, element: WordElement) => Close | undefined;

/** The beginning of a document. */
export const createWordPlace = (flow: Flow): WordPlace => ({
  flow,
  fields: createFields(),
  open: { text: 0, code: 0, properties: 0 },
  skipped: 0,
  run: { hidden: false },
  paragraph: { hidden: false, joinsNext: false },
  cell: { columns: 1, continues: false },
});

/** Writes words if the finished document shows them here. */
export function write({ flow, fields, skipped, run, paragraph }: WordPlace, words: string): void {
  if (skipped === 0 && !run.hidden && !paragraph.hidden && fields.isShown()) flow.write(words);
}
