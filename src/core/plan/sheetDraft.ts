import { blockAddress, parseBlock } from "./a1";
import type { CellContent } from "./cell";
import type { StyleName } from "./cellStyle";
import type {
  BlockPlan,
  ConditionalFormatPlan,
  StylePlan,
  ValidationPlan,
  WorksheetPlan,
} from "./workbookPlan";

/** A worksheet plan in the making: blocks and looks are put down in the order they are thought of. */
export interface SheetDraft {
  /** Puts a block of cells with its first cell at an address, all in one look. */
  readonly put: (
    first: string,
    cells: readonly (readonly CellContent[])[],
    style?: StyleName,
  ) => void;
  readonly style: (plan: StylePlan) => void;
  readonly widths: (characters: readonly number[]) => void;
  readonly height: (row: number, points: number) => void;
  readonly rule: (plan: ConditionalFormatPlan) => void;
  readonly list: (plan: ValidationPlan) => void;
  /** The plan so far; what has no default is given here. */
  readonly finish: (rest: DraftRest) => WorksheetPlan;
}

/** What a draft does not gather. */
export type DraftRest = Pick<WorksheetPlan, "worksheet" | "create" | "table" | "page" | "charts">;

/** Begins an empty draft. */
export function createSheetDraft(): SheetDraft {
  const blocks: BlockPlan[] = [];
  const styles: StylePlan[] = [];
  const columnWidths: { columns: string; characters: number }[] = [];
  const rowHeights: { rows: string; points: number }[] = [];
  const conditionalFormats: ConditionalFormatPlan[] = [];
  const validations: ValidationPlan[] = [];

  return {
    put: (first, cells, style) => {
      const address = addressOf(first, cells);
      blocks.push({ address, cells });
      if (style) styles.push({ address, style });
    },
    style: (plan) => styles.push(plan),
    widths: (characters) => {
      characters.forEach((width, index) => {
        const letters = String.fromCharCode(65 + index);
        columnWidths.push({ columns: `${letters}:${letters}`, characters: width });
      });
    },
    height: (row, points) => rowHeights.push({ rows: `${row}:${row}`, points }),
    rule: (plan) => conditionalFormats.push(plan),
    list: (plan) => validations.push(plan),
    finish: (rest) => ({
      ...rest,
      blocks,
      styles,
      columnWidths,
      rowHeights,
      conditionalFormats,
      validations,
    }),
  };
}

function addressOf(first: string, cells: readonly (readonly CellContent[])[]): string {
  const { top, left } = parseBlock(first);
  const columns = cells[0]?.length ?? 0;
  return blockAddress({ top, left, bottom: top + cells.length - 1, right: left + columns - 1 });
}
