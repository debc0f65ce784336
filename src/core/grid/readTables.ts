import type { Finding } from "../check/finding";
import type { Language, Observation } from "../observation/observation";
import type { Problem } from "../problem";
import { decimalEvidence, settledDecimal, type Decimal } from "./figures/decimalSigns";
import { draftFigures, placeOf, type DraftFigure } from "./figures/draftFigures";
import { settleValues, type OpenFigures, type SettledFigure } from "./figures/settleValues";
import { cellName, toObservations } from "./figures/toObservations";
import { tableCell } from "./layout/table";
import { guessedMapping } from "./mapping/guessedMapping";
import type { TableMapping } from "./mapping/tableMapping";
import { previewOf } from "./mapping/tablePreview";
import type { GridReading, OpenColumn, ReadTable } from "./gridReading";
import { checkTotals } from "./totals/checkTotals";
import type { UnderstoodWithRoles } from "./understandGrid";

/** Reads the figures of tables that are understood, all of one file. */
export function readTables(
  tables: readonly UnderstoodWithRoles[],
  language: Language,
): GridReading {
  const drafts = tables.map((table) => draftFigures(table, language));
  const fileDecimal = settledDecimal(decimalEvidence(textNumbers(drafts)));
  const observations: Observation[] = [];
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  const read: ReadTable[] = [];
  tables.forEach((table, index) => {
    const part = readTable(table, drafts[index] ?? [], {
      language,
      fileDecimal,
      firstIndex: observations.length,
    });
    for (const observation of part.observations) observations.push(observation);
    for (const finding of part.findings) findings.push(finding);
    for (const problem of part.problems) problems.push(problem);
    read.push(...part.tables);
  });
  return { observations, findings, problems, tables: read };
}

const textNumbers = (
  drafts: readonly (readonly DraftFigure[])[],
): readonly DraftFigure["number"][] =>
  drafts.flatMap((figures) =>
    figures.filter(({ isNumeric }) => !isNumeric).map(({ number }) => number),
  );

interface FileFacts {
  readonly language: Language;
  readonly fileDecimal: Decimal | null;
  readonly firstIndex: number;
}

function readTable(
  understood: UnderstoodWithRoles,
  drafts: readonly DraftFigure[],
  { language, fileDecimal, firstIndex }: FileFacts,
): GridReading {
  const { table, context, rows, columns, roles, settled } = understood;
  const { source } = table.cells;
  const { sheet } = source;
  const { figures, open } = settleValues(drafts, {
    language,
    fileDecimal,
    chosen: chosenDecimals(settled),
  });
  const raw = (row: number, column: number): string => String(source.rows[row]?.[column] ?? "");
  const members = figures.filter(({ draft }) => !draft.isTotal);
  const observations = toObservations(members, { sheet, raw, context });
  return {
    observations,
    findings: checkTotals({ sheet, rows, figures, firstIndex }),
    problems: [
      ...open.flatMap((column) => ambiguousColumn(sheet, column)),
      ...unreadable(understood),
    ],
    tables: [
      {
        sheet,
        rows: rows.map(({ at, kind }) => ({ row: at.row + 1, kind })),
        mapping: guessedMapping(table, roles, { columns, drafts, settled }),
        settled,
        open: open.map((column) => openColumn(column, members, firstIndex)),
        preview: previewOf(table, rows),
      },
    ],
  };
}

const chosenDecimals = (settled: TableMapping | null): ReadonlyMap<number, Decimal> =>
  new Map(
    (settled?.columns ?? []).flatMap(({ decimal }, column) =>
      decimal ? [[column, decimal] as const] : [],
    ),
  );

function openColumn(
  { figures, sign, asThousands, asDecimals }: OpenFigures,
  members: readonly SettledFigure[],
  firstIndex: number,
): OpenColumn {
  const column = figures[0]?.column.column ?? 0;
  return {
    column,
    sign,
    asThousands,
    asDecimals,
    cells: figures.map((figure) => cellName(placeOf(figure))),
    figures: members.flatMap(({ draft, ambiguous }, index) =>
      ambiguous && draft.column.column === column ? [firstIndex + index] : [],
    ),
  };
}

const ambiguousColumn = (
  sheet: string,
  { figures, asThousands, asDecimals }: OpenFigures,
): readonly Problem[] =>
  figures.slice(0, 1).map((figure) => ({
    kind: "ColumnAmbiguous",
    at: { sheet, cell: cellName(placeOf(figure)) },
    column: figure.measure.path.join(" / "),
    asThousands,
    asDecimals,
  }));

/** Words where the column has numbers, in rows that have figures: a person must say what they mean. */
function unreadable({ table, columns, rows }: UnderstoodWithRoles): readonly Problem[] {
  const { sheet } = table.cells.source;
  return rows
    .filter(({ kind }) => kind === "member" || kind === "group")
    .flatMap((row) =>
      columns.flatMap(({ column }): readonly Problem[] => {
        const { kind, text } = tableCell(table, row.at, column);
        if (kind !== "words" && kind !== "error") return [];
        const place = { row: row.at.row, column: row.at.left + column };
        return [{ kind: "NumberUnreadable", at: { sheet, cell: cellName(place) }, found: text }];
      }),
    );
}
