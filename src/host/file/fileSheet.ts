import type { WriteSheet } from "hucre/xlsx";
import { linkedText } from "../chart/linkedText";
import { rectangleAddress } from "../workbook/address";
import type {
  ChartModel,
  PageModel,
  WorkbookModel,
  WorksheetModel,
} from "../workbook/workbookModel";
import { formulaInFile } from "./formulaInFile";
import { tableHeaders } from "./tableHeaders";

/** A worksheet without its cells, in the terms of the file writer: tables, rules, view, page and charts' places. */
export function fileSheet(workbook: WorkbookModel, worksheet: WorksheetModel): WriteSheet {
  return {
    name: worksheet.name,
    columns: fileColumns(worksheet),
    tables: worksheet.tables.map((table) => ({
      name: table.name,
      range: rectangleAddress(table.area),
      columns: tableHeaders(worksheet, table).map((name) => ({ name })),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showAutoFilter: table.showFilterButton,
    })),
    charts: worksheet.charts.map((chart) => chartPlace(workbook, chart)),
    conditionalRules: fileConditionalRules(worksheet),
    dataValidations: fileValidations(worksheet),
    hidden: worksheet.visibility === "Hidden",
    veryHidden: worksheet.visibility === "VeryHidden",
    ...(worksheet.protected && { protection: { sheet: true } }),
    ...fileView(worksheet),
    ...filePage(worksheet.page),
  };
}

// A digit of Arial 10, the file's first font, is 7 pixels wide at 96 dots an inch.
const pointsPerCharacter = 5.25;

function fileColumns({ columnWidths }: WorksheetModel): { width?: number }[] {
  const last = Math.max(-1, ...columnWidths.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = columnWidths.get(column);
    return width === undefined
      ? {}
      : { width: Math.round((width / pointsPerCharacter) * 100) / 100 };
  });
}

/** Reserves the chart's part, drawing and relationship; the part's content is replaced by ours. */
function chartPlace(
  workbook: WorkbookModel,
  chart: ChartModel,
): NonNullable<WriteSheet["charts"]>[number] {
  return {
    type: "bar",
    series: [{ name: chart.name, values: "A1:A2" }],
    anchor: {
      from: { row: chart.from.row, col: chart.from.column },
      to: { row: chart.to.row + 1, col: chart.to.column + 1 },
    },
    altText: linkedText(workbook, chart.title),
  };
}

function fileConditionalRules(worksheet: WorksheetModel): WriteSheet["conditionalRules"] & object {
  return worksheet.conditionalFormats.map(
    ({ area, formula, fillColor, fontColor, bold }, index) => ({
      type: "expression",
      priority: index + 1,
      formula: formulaInFile(formula),
      range: rectangleAddress(area),
      style: {
        ...((bold || fontColor !== null) && {
          font: { ...(bold && { bold }), ...(fontColor && { color: rgb(fontColor) }) },
        }),
        // Rules, other than cells, keep the colour of a solid fill in its background.
        ...(fillColor && { fill: { type: "pattern", pattern: "solid", bgColor: rgb(fillColor) } }),
      },
    }),
  );
}

const rgb = (color: string): { rgb: string } => ({ rgb: color.replace("#", "") });

function fileValidations(worksheet: WorksheetModel): WriteSheet["dataValidations"] & object {
  return worksheet.validations.map(({ area, list, warns }) => ({
    type: "list",
    values: list.map((entry) => entry.replaceAll('"', '""')),
    range: rectangleAddress(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: warns ? "warning" : "stop",
  }));
}

function fileView(worksheet: WorksheetModel): Pick<WriteSheet, "freezePane" | "view"> {
  const { frozenRows, frozenColumns, showGridlines } = worksheet;
  return {
    view: { showGridLines: showGridlines },
    ...((frozenRows > 0 || frozenColumns > 0) && {
      freezePane: { rows: frozenRows, columns: frozenColumns },
    }),
  };
}

const inches = (points: number): number => points / 72;

function filePage(page: PageModel): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { margins, footerLeft, footerRight } = page;
  return {
    pageSetup: {
      paperSize: page.paperSize === "A4" ? "a4" : "letter",
      orientation: page.orientation === "Portrait" ? "portrait" : "landscape",
      fitToPage: page.fitWide !== null || page.fitTall !== null,
      // Nought leaves a direction free.
      fitToWidth: page.fitWide ?? 0,
      fitToHeight: page.fitTall ?? 0,
      horizontalCentered: page.centerHorizontally,
      margins: {
        top: inches(margins.top),
        right: inches(margins.right),
        bottom: inches(margins.bottom),
        left: inches(margins.left),
      },
    },
    ...((footerLeft !== "" || footerRight !== "") && {
      headerFooter: {
        oddFooter: (footerLeft && `&L${footerLeft}`) + (footerRight && `&R${footerRight}`),
      },
    }),
  };
}
