import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { FormBook, FormCell, FormRule, FormSheet } from "../core/form/formBook";
import { cellLook } from "./cellLook";

/** Makes the bytes of an .xlsx file from a form. */
export const writeFormBook = (book: FormBook): Promise<Uint8Array> =>
  writeXlsx({
    sheets: book.sheets.map(writtenSheet),
    properties: { title: book.title },
    defaultFont: { name: "Arial", size: 10 },
  });

function writtenSheet(sheet: FormSheet): WriteSheet {
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(({ value }) => value)),
    cells: writtenCells(sheet),
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    merges: sheet.merged.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: sheet.rules.map(writtenRule),
    view: { showGridLines: false, rightToLeft: sheet.rightToLeft },
    freezePane: { ...sheet.frozen },
    ...(sheet.locked && { protection: lockedButRoomy }),
    ...(sheet.hidden && { veryHidden: true }),
    ...writtenPage(sheet),
  };
}

/** Offices may widen columns and make rows higher; what they may not change is what is asked. */
const lockedButRoomy = {
  sheet: true,
  objects: false,
  scenarios: false,
  selectLockedCells: false,
  selectUnlockedCells: false,
  formatCells: false,
  formatColumns: false,
  formatRows: false,
} as const;

function writtenCells({ rows, rightToLeft, locked }: FormSheet): NonNullable<WriteSheet["cells"]> {
  return new Map(
    rows.flatMap((row, rowIndex) =>
      row.map(
        (cell: FormCell, column) =>
          [
            `${rowIndex},${column}`,
            { value: cell.value, style: cellLook(cell, { rightToLeft, locked }) },
          ] as const,
      ),
    ),
  );
}

/** A list warns, because an office may be new; a number that is none is refused. */
function writtenRule(rule: FormRule): NonNullable<WriteSheet["dataValidations"]>[number] {
  const said = {
    range: rule.address,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: rule.refusal.title,
    errorMessage: rule.refusal.sentence,
  };
  if (rule.kind === "list")
    return { ...said, type: "list", formula1: rule.source, errorStyle: "warning" };
  const { kind, most } = rule;
  return most === null
    ? { ...said, type: kind, operator: "greaterThanOrEqual", formula1: "0" }
    : { ...said, type: kind, operator: "between", formula1: "0", formula2: String(most) };
}

const inch = 25.4;

function writtenPage({ page, name }: FormSheet): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  if (page === null) return {};
  const { orientation, area, titleRows } = page;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      // As many pages as the rows need.
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"),
      ...(titleRows && { printTitlesRow: `$${titleRows[0]}:$${titleRows[1]}` }),
      margins: { left: 13 / inch, right: 13 / inch, top: 14 / inch, bottom: 15 / inch },
    },
    headerFooter: { oddFooter: `&L${name.replaceAll("&", "&&")}&R&P/&N` },
  };
}
