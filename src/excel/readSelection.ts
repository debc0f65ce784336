import {
  blockGrid,
  isTooLarge,
  mostSelectedCells,
  type BlockPlace,
  type SelectedCells,
} from "../core/grid/selectedCells";
import type { MergedCells } from "../core/grid/sourceGrid";
import { parseBlock } from "../core/plan/a1";
import type { Problem } from "../core/problem";
import { fail, type Result } from "../core/result";
import { comparisonMarks, figuresTableName, markAt } from "./marks";
import { canReadMergedAreas } from "./requirementSets";
import { runExcel, succeeded } from "./runExcel";
import { splitAddress } from "./splitAddress";

/**
 * Reads the selected cells in two round trips: first where they are, then what they hold. Of whole columns and
 * rows the used part is read; of one cell, the block of cells around it.
 */
export async function readSelection(): Promise<Result<SelectedCells, Problem>> {
  const selection = await runExcel("readSelection", async (context) => {
    const queued = queueSelection(context);
    await context.sync();

    const found = findCells(queued);
    if (!found.ok) return found;
    const { worksheet, address, widened, range, place } = found.value;
    range.load({ values: true, numberFormat: true });
    const merged = canReadMergedAreas() ? range.getMergedAreasOrNullObject() : null;
    merged?.areas.load({ address: true });
    await context.sync();

    const { values, numberFormat } = range as { values: unknown[][]; numberFormat: unknown[][] };
    const cells = { place, values, formats: numberFormat, merged: mergedCells(merged) };
    return succeeded({ worksheet, address, widened, grid: blockGrid(worksheet, cells) });
  });
  return isNoRange(selection) ? fail({ kind: "SelectionNotOneBlock" }) : selection;
}

/** Excel has one code for several blocks, a chart and a picture, none of which is a range. */
const isNoRange = (selection: Result<unknown, Problem>): boolean =>
  !selection.ok &&
  selection.problem.kind === "HostRefused" &&
  selection.problem.code === "InvalidSelection";

/** What the first round trip asks for. */
interface QueuedSelection {
  readonly worksheet: Excel.Worksheet;
  readonly selected: Excel.Range;
  /** The used part of what is selected. */
  readonly used: Excel.Range;
  readonly around: Excel.Range;
  readonly names: Excel.NamedItemCollection;
}

function queueSelection({ workbook }: Excel.RequestContext): QueuedSelection {
  const selected = workbook.getSelectedRange();
  const worksheet = workbook.worksheets.getActiveWorksheet();
  const used = selected.getUsedRangeOrNullObject(true);
  const around = selected.getSurroundingRegion();
  const { names } = workbook;
  worksheet.load({ name: true, tables: { name: true } });
  for (const range of [selected, used, around])
    range.load({
      address: true,
      rowIndex: true,
      columnIndex: true,
      rowCount: true,
      columnCount: true,
    });
  names.load({ name: true, formula: true });
  return { worksheet, selected, used, around, names };
}

/** The cells to be read. */
interface FoundCells {
  readonly worksheet: string;
  readonly address: string;
  readonly widened: boolean;
  readonly range: Excel.Range;
  readonly place: BlockPlace;
}

function findCells(queued: QueuedSelection): Result<FoundCells, Problem> {
  const { used, around } = queued;
  const worksheet = queued.worksheet.name;
  if (isOurs(queued)) return fail({ kind: "SelectionOurs", worksheet });
  const widened = isOneCellSelected(queued) && !isOneCell(around);
  if (used.isNullObject && !widened) return fail({ kind: "SelectionEmpty", worksheet });
  const range = widened ? around : used;
  const [, address] = splitAddress(range.address);
  const at = placeOf(range);
  if (isTooLarge(at))
    return fail({ kind: "SelectionTooLarge", worksheet, address, limitCells: mostSelectedCells });
  return succeeded({ worksheet, address, widened, range, place: at });
}

const isOneCell = ({ rowCount, columnCount }: Excel.Range): boolean =>
  rowCount === 1 && columnCount === 1;

/** Whether one cell is selected: blank, or merged with others of which only the first holds something. */
const isOneCellSelected = ({ selected, used }: QueuedSelection): boolean =>
  isOneCell(selected) ||
  (!used.isNullObject &&
    isOneCell(used) &&
    used.rowIndex === selected.rowIndex &&
    used.columnIndex === selected.columnIndex);

const placeOf = (range: Excel.Range): BlockPlace => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** Whether the worksheet is one that this add-in made: its figures would come in a second time. */
function isOurs({ worksheet, names }: QueuedSelection): boolean {
  const marks = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const tables = worksheet.tables.items.map(({ name }) => name);
  const ours = [
    markAt(marks, "CF_overview"),
    markAt(marks, "CF_kept"),
    ...comparisonMarks(marks).map(({ mark }) => mark),
  ];
  return (
    figuresTableName(marks, tables) !== null ||
    ours.some((mark) => mark?.worksheet === worksheet.name)
  );
}

const mergedCells = (merged: Excel.RangeAreas | null): readonly MergedCells[] =>
  merged === null || merged.isNullObject
    ? []
    : merged.areas.items.map(({ address }) => {
        const { top, left, bottom, right } = parseBlock(splitAddress(address)[1]);
        return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
      });
