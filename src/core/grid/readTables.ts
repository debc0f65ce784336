import type { Finding } from "../check/finding";
import type { Language, Observation } from "../observation/observation";
import type { Problem } from "../problem";
import { decimalEvidence, settledDecimal, type Decimal } from "./figures/decimalSigns";
import { draftFigures, placeOf, type DraftFigure } from "./figures/draftFigures";
import { settleValues, type OpenFigures } from "./figures/settleValues";
import { cellName, toObservations } from "./figures/toObservations";
import { tableCell } from "./layout/table";
import { guessedMapping } from "./mapping/guessedMapping";
import type { TableMapping } from "./mapping/tableMapping";
import type { GridReading, ReadTable } from "./gridReading";
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
  const { table, context, rows, columns, roles, remembered } = understood;
  const { source } = table.cells;
  const { sheet } = source;
  const { figures, open } = settleValues(drafts, {
    language,
    fileDecimal,
    chosen: chosenDecimals(remembered),
  });
  const raw = (row: number, column: number): string => String(source.rows[row]?.[column] ?? "");
  const members = figures.filter(({ draft }) => !draft.isTotal);
  return {
    observations: toObservations(members, { sheet, raw, context }),
    findings: checkTotals({ sheet, rows, figures, firstIndex }),
    problems: [...open.map((column) => ambiguousColumn(sheet, column)), ...unreadable(understood)],
    tables: [
      {
        sheet,
        rows: rows.map(({ at, kind }) => ({ row: at.row + 1, kind })),
        mapping: guessedMapping(table, roles, { columns, drafts }),
        remembered: remembered !== null,
      },
    ],
  };
}

const chosenDecimals = (remembered: TableMapping | null): ReadonlyMap<number, Decimal> =>
  new Map(
    (remembered?.columns ?? []).flatMap(({ decimal }, column) =>
      decimal ? [[column, decimal] as const] : [],
    ),
  );

const ambiguousColumn = (
  sheet: string,
  { figure, asThousands, asDecimals }: OpenFigures,
): Problem => ({
  kind: "ColumnAmbiguous",
  at: { sheet, cell: cellName(placeOf(figure)) },
  column: figure.measure.path.join(" / "),
  asThousands,
  asDecimals,
});

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
