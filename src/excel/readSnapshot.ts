import type { CellValue } from "../core/plan/cell";
import type {
  ComparisonSnapshot,
  FiguresSnapshot,
  MarkSnapshot,
  WorkbookSnapshot,
  WorksheetSnapshot,
} from "../core/plan/workbookSnapshot";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { cellValue } from "./cellInput";
import { comparisonMarks, figuresTableName, languageMark, markAt } from "./marks";
import { runExcel, succeeded } from "./runExcel";
import { splitAddress } from "./splitAddress";

/**
 * Reads what the planners need in two round trips: first what there is, then what our own ranges hold.
 */
export function readSnapshot(): Promise<Result<WorkbookSnapshot, Problem>> {
  return runExcel("readSnapshot", async (context) => {
    const { workbook } = context;
    const worksheets = workbook.worksheets;
    const names = workbook.names;
    const tables = workbook.tables;
    workbook.load({ readOnly: true });
    worksheets.load({ name: true, protection: { protected: true }, charts: { name: true } });
    names.load({ name: true, formula: true });
    tables.load({ name: true });
    await context.sync();

    const marks = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
    const tableNames = tables.items.map(({ name }) => name);
    const figures = queueFigures(workbook, figuresTableName(marks, tableNames));
    const keptAt = markAt(marks, "CF_kept");
    const kept = queueValues(workbook, keptAt);
    const comparisons = comparisonMarks(marks).map((mark) => queueComparison(workbook, mark));
    await context.sync();

    return succeeded({
      readOnly: workbook.readOnly,
      language: languageMark(marks),
      worksheets: worksheets.items.map(worksheetSnapshot),
      figures: figures && figuresSnapshot(figures),
      overview: markAt(marks, "CF_overview"),
      comparisons: comparisons.flatMap(comparisonSnapshot),
      comparisonNumbers: [...marks.keys()].flatMap(comparisonNumber),
      kept: keptAt && kept && { ...keptAt, rows: cellValues(kept) },
    });
  });
}

const cellValues = ({ values }: Excel.Range): readonly (readonly CellValue[])[] =>
  (values as unknown[][]).map((row) => row.map(cellValue));

const comparisonNumber = (name: string): readonly number[] => {
  const match = /^CF_cmp(\d+)$/.exec(name);
  return match ? [Number(match[1])] : [];
};

const worksheetSnapshot = (worksheet: Excel.Worksheet): WorksheetSnapshot => ({
  name: worksheet.name,
  protected: worksheet.protection.protected,
  chartNames: worksheet.charts.items.map(({ name }) => name),
});

interface QueuedFigures {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Queues the reading of the Figures table; null when the workbook has none. */
function queueFigures(workbook: Excel.Workbook, name: string | null): QueuedFigures | null {
  if (name === null) return null;
  const table = workbook.tables.getItem(name);
  const range = table.getRange();
  table.load({ name: true });
  range.load({ address: true, values: true });
  return { table, range };
}

function figuresSnapshot({ table, range }: QueuedFigures): FiguresSnapshot {
  const [header = [], ...rows] = range.values as unknown[][];
  const [worksheet, address] = splitAddress(range.address);
  return {
    worksheet,
    table: table.name,
    address,
    header: header.map(String),
    rows: rows.map((row) => row.map(cellValue)),
  };
}

interface QueuedComparison {
  readonly number: number;
  readonly mark: MarkSnapshot;
  readonly areas: Excel.Range | null;
  readonly body: Excel.Range | null;
}

function queueComparison(
  workbook: Excel.Workbook,
  marks: {
    number: number;
    mark: MarkSnapshot;
    areas: MarkSnapshot | null;
    body: MarkSnapshot | null;
  },
): QueuedComparison {
  return {
    number: marks.number,
    mark: marks.mark,
    areas: queueValues(workbook, marks.areas),
    body: queueValues(workbook, marks.body),
  };
}

function queueValues(workbook: Excel.Workbook, mark: MarkSnapshot | null): Excel.Range | null {
  if (!mark) return null;
  const range = workbook.worksheets.getItem(mark.worksheet).getRange(mark.address);
  range.load({ values: true });
  return range;
}

function comparisonSnapshot(queued: QueuedComparison): readonly ComparisonSnapshot[] {
  if (!queued.areas || !queued.body) return [];
  const texts = (values: unknown): string[] => (values as unknown[][]).flat().map(String);
  return [
    {
      number: queued.number,
      ...queued.mark,
      areas: texts(queued.areas.values),
      indicators: (queued.body.values as unknown[][]).map(([first]) => String(first)),
    },
  ];
}
