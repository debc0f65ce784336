import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { rectangleAddress } from "../workbook/address";
import { keyColumn, keyRow } from "../workbook/cells";
import type { WorkbookModel, WorksheetModel } from "../workbook/workbookModel";
import { chartXml } from "./chartXml";
import { definedNamesXml } from "./definedNamesXml";
import { fileSheet } from "./fileSheet";
import { sheetDataXml } from "./sheetDataXml";
import { createStyleBook } from "./styleBook";
import { escapeXml } from "./xml";

/**
 * The workbook as an .xlsx file: cells with formulas and their last values, named styles, tables, names, page
 * setup and native charts. The package and the worksheets' frames are the writer's. Cells, looks, names and
 * charts are our own, because the writer knows neither named styles nor errors as results of formulas,
 * hidden names, linked titles nor single bars' colours.
 */
export async function saveXlsx(workbook: WorkbookModel): Promise<Uint8Array> {
  const active = workbook.worksheets.findIndex(({ id }) => id === workbook.activeWorksheetId);
  const written = await writeXlsx({
    sheets: workbook.worksheets.map((worksheet) => fileSheet(workbook, worksheet)),
    activeSheet: Math.max(0, active),
  });
  const parts = unzipSync(written);
  const styles = createStyleBook(workbook.styles);
  workbook.worksheets.forEach((worksheet, index) => {
    changePart(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      withCells(xml, worksheet, sheetDataXml(worksheet, styles)),
    );
    if (worksheet.charts.length > 0)
      changePart(parts, `xl/drawings/drawing${index + 1}.xml`, (xml) =>
        withChartNames(xml, worksheet),
      );
  });
  putCharts(parts, workbook);
  changePart(parts, "xl/styles.xml", (xml) => styles.xml(ruleLooks(xml)));
  changePart(parts, "xl/workbook.xml", (xml) =>
    replaceOnce(xml, /<calcPr[^>]*\/>/, `${definedNamesXml(workbook)}<calcPr fullCalcOnLoad="1"/>`),
  );
  return zipSync(parts);
}

type Parts = Record<string, Uint8Array>;

function changePart(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (!part) throw new Error(`The writer left out ${name}.`);
  parts[name] = strToU8(change(strFromU8(part)));
}

/** The writer numbers chart parts through the worksheets, in the order they were given. */
function putCharts(parts: Parts, workbook: WorkbookModel): void {
  workbook.worksheets
    .flatMap(({ charts }) => charts)
    .forEach((chart, index) =>
      changePart(parts, `xl/charts/chart${index + 1}.xml`, () => chartXml(workbook, chart)),
    );
}

/** A replacement by a function, because "$" in cells' texts must stay what it is. */
function replaceOnce(xml: string, place: RegExp, content: string): string {
  if (!place.test(xml)) throw new Error(`The writer left out ${place.source}.`);
  return xml.replace(place, () => content);
}

function withCells(xml: string, worksheet: WorksheetModel, cells: string): string {
  const filled = replaceOnce(xml, /<sheetData\s*\/>|<sheetData><\/sheetData>/, cells);
  return filled.replace(/<dimension [^>]*\/>/, `<dimension ref="${usedAddress(worksheet)}"/>`);
}

function usedAddress({ cells }: WorksheetModel): string {
  let [rows, columns] = [1, 1];
  for (const key of cells.keys()) {
    rows = Math.max(rows, keyRow(key) + 1);
    columns = Math.max(columns, keyColumn(key) + 1);
  }
  return rectangleAddress({ row: 0, column: 0, rows, columns });
}

/** Gives the drawings the names by which an add-in finds its charts again. */
function withChartNames(xml: string, { charts }: WorksheetModel): string {
  let next = 0;
  return xml.replace(/(<xdr:cNvPr id="\d+" name=")Chart \d+"/g, (_, start: string) => {
    const chart = charts[next];
    next += 1;
    return `${start}${escapeXml(chart?.name ?? "")}"`;
  });
}

/** The looks of conditional formats, which the writer has numbered already. */
const ruleLooks = (xml: string): string => /<dxfs[^>]*\/>|<dxfs.*<\/dxfs>/s.exec(xml)?.[0] ?? "";
