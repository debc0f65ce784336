import type { Problem } from "../problem";
import { fail, ok, type Result } from "../result";
import { parseBlock } from "./a1";
import type { CellValue } from "./cell";
import type { FiguresTable } from "./figuresTable";
import { figureCells, rowIdentity, type FigureRow, type ImportContext } from "./figureCells";
import { mergeFigures, type DifferingFigure, type MergedFigures } from "../merge/mergeFigures";
import { appendFigures, layoutFigures } from "./layoutFigures";
import { planOverview } from "./planOverview";
import { figuresColumns, type SheetWords } from "./sheetWords";
import type { NamePlan, WorkbookPlan, WorksheetPlan } from "./workbookPlan";
import type { FiguresSnapshot, WorkbookSnapshot } from "./workbookSnapshot";
import { toldApart } from "./toldApart";
import { freeWorksheetName } from "./worksheetName";

/** What to import. */
export interface ImportPlanRequest {
  readonly figures: readonly FigureRow[];
  /** Null when neither the source nor the person named it. */
  readonly campaign: string | null;
  readonly source: string;
}

/** The plan of an import, with what it will do in numbers. */
export interface ImportPlan {
  readonly plan: WorkbookPlan;
  readonly worksheet: string;
  readonly overview: string;
  readonly added: number;
  readonly unchanged: number;
  readonly conflicts: number;
  /** The figures of the conflicts, in the order of the source. */
  readonly differing: readonly DifferingFigure[];
}

/**
 * Plans an import into Figures and its Overview. Rows that stand already are never overwritten: the same
 * value changes nothing, another one leaves the row's value and marks the conflict.
 */
export function planImport(
  snapshot: WorkbookSnapshot,
  request: ImportPlanRequest,
  words: SheetWords,
): Result<ImportPlan, Problem> {
  const refusal = refuse(snapshot);
  if (refusal) return fail(refusal);
  const context: ImportContext = {
    campaign: request.campaign ?? words.unknownCampaign,
    source: request.source,
  };
  const before = snapshot.figures?.rows ?? [];
  const merged = mergeFigures(before, uniqueRows(request.figures, context, words), words);
  const figures = figuresPlan(snapshot, merged, words);
  const table = tableAfter(snapshot.figures, figures);
  const rows = [...before, ...merged.added.map(({ cells }) => cells)];
  const overview = planOverview(
    snapshot,
    { table, rows, context, taken: [figures.worksheet] },
    words,
  );
  const worksheets = [figures, ...(overview.plan ? [overview.plan] : [])].filter(hasWork);
  return ok({
    plan: {
      purpose: "import",
      worksheets,
      names:
        worksheets.length > 0 ? [...markNames(snapshot, table.name, words), ...overview.names] : [],
      activate: figures.worksheet,
      kept: null,
    },
    worksheet: figures.worksheet,
    overview: overview.worksheet,
    added: merged.added.length,
    unchanged: merged.unchanged,
    conflicts: merged.conflicts.length,
    differing: merged.conflicts.map(({ differing }) => differing),
  });
}

const hasWork = ({ create, blocks }: WorksheetPlan): boolean => create || blocks.length > 0;

function refuse(snapshot: WorkbookSnapshot): Problem | null {
  if (snapshot.readOnly) return { kind: "WorkbookReadOnly" };
  const { figures } = snapshot;
  if (!figures) return null;
  if (figures.header.length < figuresColumns.length)
    return {
      kind: "FiguresColumnMissing",
      expected: figuresColumns.length,
      found: figures.header.length,
    };
  const sheet = snapshot.worksheets.find(({ name }) => name === figures.worksheet);
  if (sheet?.protected) return { kind: "WorksheetProtected", worksheet: sheet.name };
  return roomProblem(figures);
}

const lastRow = 1_048_576;

/** Text or a table may stand under Figures only as far as the sheet goes; the sheet itself must have room. */
const roomProblem = (figures: FiguresSnapshot): Problem | null =>
  parseBlock(figures.address).bottom >= lastRow
    ? { kind: "WorksheetFull", worksheet: figures.worksheet }
    : null;

/** The figures as cells, each identity once: a source that says a figure twice says it once here. */
function uniqueRows(
  figures: readonly FigureRow[],
  context: ImportContext,
  words: SheetWords,
): readonly { readonly cells: readonly CellValue[]; readonly figure: FigureRow }[] {
  const seen = new Set<string>();
  const rows = figures.map((figure) => ({ figure, cells: figureCells(figure, context, words) }));
  return toldApart(rows, words).flatMap(({ cells, figure }) => {
    const key = JSON.stringify([rowIdentity(cells), figure.observation.value]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ cells, figure }];
  });
}

function figuresPlan(
  snapshot: WorkbookSnapshot,
  merged: MergedFigures,
  words: SheetWords,
): WorksheetPlan {
  if (snapshot.figures) return appendFigures(snapshot.figures, merged);
  const taken = snapshot.worksheets.map(({ name }) => name);
  return layoutFigures(freeWorksheetName(words.worksheets.figures, taken), merged, words);
}

function tableAfter(figures: FiguresSnapshot | null, worksheet: WorksheetPlan): FiguresTable {
  return {
    name: figures?.table ?? worksheet.table?.name ?? "Figures",
    header:
      figures?.header ??
      (worksheet.blocks.find(({ address }) => address.startsWith("A4:"))?.cells[0] ?? []).map(
        String,
      ),
    worksheet: worksheet.worksheet,
  };
}

function markNames(
  snapshot: WorkbookSnapshot,
  table: string,
  words: SheetWords,
): readonly NamePlan[] {
  if (snapshot.figures && snapshot.language) return [];
  return [
    { name: "CF_language", refersTo: `="${words.language}"` },
    { name: "CF_figures", refersTo: `=${table}[#All]` },
  ];
}
