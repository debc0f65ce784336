/** Where in a source something was found: UTF-16 offsets of the text, or a cell. */
export type SourcePlace =
  | { readonly start: number; readonly end: number }
  | { readonly sheet: string; readonly cell: string };

/**
 * Everything that can go wrong and that a person can put right.
 *
 * A problem is data: a stable `kind`, then the facts needed to explain it in any language.
 * It holds no sentence; `text/problemText.ts` writes that. Bugs are not problems: they throw.
 */
export type Problem =
  | { readonly kind: "FileEmpty"; readonly name: string }
  | { readonly kind: "FileTooLarge"; readonly name: string; readonly limitMb: number }
  | { readonly kind: "FileUnreadable"; readonly name: string }
  | { readonly kind: "FileKindUnsupported"; readonly name: string; readonly found: string }
  | { readonly kind: "FileEncrypted"; readonly name: string }
  | { readonly kind: "FileFormatOld"; readonly name: string }
  | { readonly kind: "FileNestedTooDeep"; readonly name: string }
  | { readonly kind: "FileUnpacksTooFar"; readonly name: string; readonly limitMb: number }
  | { readonly kind: "ReaderUnreachable"; readonly name: string }
  | { readonly kind: "PdfReaderUnreachable"; readonly name: string }
  | { readonly kind: "WriterUnreachable" }
  | { readonly kind: "PdfWithoutText"; readonly name: string }
  | { readonly kind: "PdfTooLong"; readonly name: string; readonly limitPages: number }
  | { readonly kind: "WorkbookTooLarge"; readonly name: string; readonly limitCells: number }
  | { readonly kind: "EncodingDoubtful"; readonly name: string }
  | { readonly kind: "FiguresMissing"; readonly name: string }
  | { readonly kind: "SampleUnreachable" }
  | {
      /** What is selected is no single block of cells: several blocks, or a chart. */
      readonly kind: "SelectionNotOneBlock";
    }
  | { readonly kind: "SelectionEmpty"; readonly worksheet: string }
  | { readonly kind: "SelectionOurs"; readonly worksheet: string }
  | {
      readonly kind: "SelectionTooLarge";
      readonly worksheet: string;
      readonly address: string;
      readonly limitCells: number;
    }
  | {
      readonly kind: "NumberAmbiguous";
      readonly at: SourcePlace;
      readonly found: string;
      /** The values it may have, the likeliest first. */
      readonly readings: readonly number[];
    }
  | { readonly kind: "NumberUnreadable"; readonly at: SourcePlace; readonly found: string }
  | {
      /** Every number of a column can be read in two ways: "5.742" as thousands or with decimals. */
      readonly kind: "ColumnAmbiguous";
      readonly at: SourcePlace;
      /** The words of the column's heading. */
      readonly column: string;
      /** What the column sums to either way. */
      readonly asThousands: number;
      readonly asDecimals: number;
    }
  | { readonly kind: "FormOfficeMissing"; readonly at: SourcePlace; readonly figures: number }
  | { readonly kind: "FormOfficeUnlisted"; readonly at: SourcePlace; readonly area: string }
  | { readonly kind: "RowsHidden"; readonly worksheet: string; readonly count: number }
  | { readonly kind: "WorksheetHidden"; readonly worksheet: string }
  | {
      /** Rows of what the workbook remembers that cannot be read any more. */
      readonly kind: "KeptRowsSpoilt";
      readonly count: number;
    }
  | { readonly kind: "KeptByNewerVersion" }
  | { readonly kind: "AreasNotEnough"; readonly found: number }
  | { readonly kind: "AreaWithoutFigures"; readonly area: string }
  | { readonly kind: "ComparisonMissing" }
  | { readonly kind: "FiguresTableMissing" }
  | { readonly kind: "FiguresColumnMissing"; readonly expected: number; readonly found: number }
  | { readonly kind: "WorkbookReadOnly" }
  | { readonly kind: "WorksheetProtected"; readonly worksheet: string }
  | { readonly kind: "WorksheetFull"; readonly worksheet: string }
  | { readonly kind: "CellBeingEdited" }
  | { readonly kind: "Cancelled" }
  | { readonly kind: "ReadBackDiffers"; readonly worksheet: string; readonly address: string }
  | { readonly kind: "HostRefused"; readonly code: string; readonly during: string };

/** The closed list of problem kinds; each has its sentence in every language. */
export type ProblemKind = Problem["kind"];
