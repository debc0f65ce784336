import type { MergedCells } from "../grid/sourceGrid";
import type { CellValue } from "../plan/cell";
import type { StyleName } from "../plan/cellStyle";
import type { FormRefusal } from "./formWords";

/** A whole .xlsx file as data: the worksheets of a form, before a writer makes bytes of them. */
export interface FormBook {
  readonly title: string;
  readonly sheets: readonly FormSheet[];
}

/** One worksheet of a form. */
export interface FormSheet {
  readonly name: string;
  /** Known to programs only; people are not shown it. */
  readonly hidden: boolean;
  readonly rightToLeft: boolean;
  /** Only unlocked cells can be typed into; there is no password. */
  readonly locked: boolean;
  readonly rows: readonly (readonly FormCell[])[];
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  /** Heights in points by zero-based row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merged: readonly MergedCells[];
  readonly rules: readonly FormRule[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: FormPage | null;
}

/** How a worksheet prints. */
export interface FormPage {
  readonly orientation: "portrait" | "landscape";
  /** A1 without the worksheet. */
  readonly area: string;
  /** One-based rows that are repeated on every page; null for none. */
  readonly titleRows: readonly [first: number, last: number] | null;
}

/** One cell of a form. */
export interface FormCell {
  readonly value: CellValue;
  readonly style: StyleName;
  /** Whether an office may type here. */
  readonly unlocked?: boolean;
  /** An en-US format code that overrides the style's. */
  readonly numberFormat?: string;
  readonly centered?: boolean;
}

/** What the cells of a range take. */
export type FormRule = {
  readonly address: string;
  readonly refusal: FormRefusal;
} & (
  | {
      readonly kind: "list";
      /** The range that holds the entries, an en-US reference without "=". */
      readonly source: string;
    }
  | { readonly kind: "whole" | "decimal"; readonly most: number | null }
);
