import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { absoluteAddress, quoteWorksheet, rectangleAddress } from "../workbook/address";
import { keyColumn, keyRow } from "../workbook/cells";
import { tableColumns } from "../workbook/resolvableFormula";
import type { ChartModel, WorkbookModel, WorksheetModel } from "../workbook/workbookModel";
import { chartXml } from "./chartXml";
import { fileCell } from "./fileCell";
import { escapeXml } from "./xml";

/**
 * The workbook as an .xlsx file: cells with formulas and their last values, tables, names, page setup and
 * native charts. The chart parts are our own, because the writer knows neither linked titles nor single
 * bars' colours; everything else is the writer's.
 */
export async function saveXlsx(workbook: WorkbookModel): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: workbook.worksheets.map(fileSheet),
    namedRanges: workbook.names.map(({ name, refersTo }) => ({
      name,
      range: refersTo.replace(/^=/, ""),
    })),
    activeSheet: Math.max(
      0,
      workbook.worksheets.findIndex(({ id }) => id === workbook.activeWorksheetId),
    ),
    defaultFont: { name: "Arial", size: 10 },
  });
  return withOwnParts(workbook, written);
}

function withOwnParts(workbook: WorkbookModel, file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const charts = workbook.worksheets.flatMap((worksheet) => worksheet.charts);
  // The writer numbers chart parts through the sheets, in the order they were given.
  charts.forEach((chart, index) => {
    const name = `xl/charts/chart${index + 1}.xml`;
    if (!parts[name]) throw new Error(`The writer left out ${name}.`);
    parts[name] = strToU8(chartXml(workbook, chart));
  });
  const workbookPart = parts["xl/workbook.xml"];
  if (workbookPart)
    parts["xl/workbook.xml"] = strToU8(hideNames(strFromU8(workbookPart), workbook));
  return zipSync(parts);
}

/** Marks our hidden names as hidden and asks readers to calculate when they open the file. */
function hideNames(xml: string, { names, worksheets }: WorkbookModel): string {
  const hidden = new Set(names.filter(({ visible }) => !visible).map(({ name }) => name));
  const marked = xml.replace(/<definedName name="([^"]+)"/g, (whole, name: string) =>
    hidden.has(name) ? `${whole} hidden="1"` : whole,
  );
  const areas = quotePrintAreas(marked, worksheets);
  if (/<calcPr/.test(areas))
    return areas.replace(/<calcPr[^>]*\/>/, '<calcPr fullCalcOnLoad="1"/>');
  return areas.replace("</workbook>", '<calcPr fullCalcOnLoad="1"/></workbook>');
}

/** The writer leaves worksheet names in print areas unquoted, which readers then ignore. */
const quotePrintAreas = (xml: string, worksheets: readonly WorksheetModel[]): string =>
  xml.replace(
    /(<definedName name="_xlnm\.Print_Area" localSheetId="(\d+)">)[^<]*/g,
    (whole, start: string, index: string) => {
      const worksheet = worksheets[Number(index)];
      const area = worksheet?.page.printArea;
      if (!worksheet || !area) return whole;
      return start + escapeXml(`${quoteWorksheet(worksheet.name)}!${absoluteAddress(area)}`);
    },
  );

function fileSheet(worksheet: WorksheetModel): WriteSheet {
  const cells = new Map(
    [...worksheet.cells].map(([key, cell]) => [`${keyRow(key)},${keyColumn(key)}`, fileCell(cell)]),
  );
  return {
    name: worksheet.name,
    rows: emptyRows(worksheet),
    cells,
    columns: fileColumns(worksheet),
    rowDefs: new Map([...worksheet.rowHeights].map(([row, height]) => [row, { height }])),
    tables: worksheet.tables.map((table) => ({
      name: table.name,
      range: rectangleAddress(table.area),
      columns: tableColumns(worksheet, table).map((name) => ({ name })),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showAutoFilter: table.showFilterButton,
    })),
    charts: worksheet.charts.map(placeholderChart),
    ...fileRules(worksheet),
    ...filePage(worksheet),
  };
}

const emptyRows = ({ cells }: WorksheetModel): null[][] => {
  const rows = Math.max(0, ...[...cells.keys()].map((key) => keyRow(key) + 1));
  const columns = Math.max(0, ...[...cells.keys()].map((key) => keyColumn(key) + 1));
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
};

const pointsPerCharacter = 5.55;

function fileColumns({ columnWidths }: WorksheetModel): { width?: number }[] {
  const last = Math.max(-1, ...columnWidths.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = columnWidths.get(column);
    return width === undefined ? {} : { width: width / pointsPerCharacter };
  });
}

/** Reserves the chart's part, drawing and relationship; its content is replaced. */
const placeholderChart = (chart: ChartModel): NonNullable<WriteSheet["charts"]>[number] => ({
  type: "bar",
  series: [{ name: chart.name, values: "A1:A2" }],
  anchor: {
    from: { row: chart.from.row, col: chart.from.column },
    to: { row: chart.to.row + 1, col: chart.to.column + 1 },
  },
});

function fileRules(
  worksheet: WorksheetModel,
): Pick<WriteSheet, "conditionalRules" | "dataValidations"> {
  return {
    conditionalRules: worksheet.conditionalFormats.map((rule, index) => ({
      type: "expression",
      priority: index + 1,
      formula: rule.formula.replace(/^=/, ""),
      range: rectangleAddress(rule.area),
      style: {
        ...(rule.fillColor && {
          fill: { type: "pattern", pattern: "solid", bgColor: { rgb: rule.fillColor.slice(1) } },
        }),
        font: {
          ...(rule.bold && { bold: true }),
          ...(rule.fontColor && { color: { rgb: rule.fontColor.slice(1) } }),
        },
      },
    })),
    dataValidations: worksheet.validations.map((rule) => ({
      type: "list",
      values: [...rule.list],
      range: rectangleAddress(rule.area),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: rule.warns ? "warning" : "stop",
    })),
  };
}

const inches = (points: number): number => points / 72;

function filePage(
  worksheet: WorksheetModel,
): Pick<WriteSheet, "freezePane" | "view" | "pageSetup"> {
  const { page } = worksheet;
  return {
    freezePane: { rows: worksheet.frozenRows, columns: worksheet.frozenColumns },
    view: { showGridLines: worksheet.showGridlines },
    pageSetup: {
      paperSize: page.paperSize === "A4" ? "a4" : "letter",
      orientation: page.orientation === "Portrait" ? "portrait" : "landscape",
      fitToPage: page.fitWide !== null,
      fitToWidth: page.fitWide ?? 1,
      fitToHeight: page.fitTall ?? 0,
      horizontalCentered: page.centerHorizontally,
      margins: {
        top: inches(page.margins.top),
        right: inches(page.margins.right),
        bottom: inches(page.margins.bottom),
        left: inches(page.margins.left),
      },
      ...(page.printArea && {
        printArea: absoluteAddress(page.printArea),
      }),
    },
  };
}
