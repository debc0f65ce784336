import type {
  ConditionalFormatPlan,
  PagePlan,
  StylePlan,
  TablePlan,
  ValidationPlan,
  WorksheetPlan,
} from "../core/plan/workbookPlan";
import { blockInput } from "./cellInput";
import { canResizeTables } from "./requirementSets";

/**
 * Queues everything of one worksheet but its charts. Looks come before contents, because a text format
 * must stand before its text arrives; the table comes after its cells.
 */
export function writeWorksheet(worksheet: Excel.Worksheet, plan: WorksheetPlan): void {
  for (const style of plan.styles) writeLook(worksheet.getRange(style.address), style);
  if (plan.table) growByRows(worksheet, plan.table);
  for (const { address, cells } of plan.blocks)
    worksheet.getRange(address).formulas = blockInput(cells);
  if (plan.table) writeTable(worksheet, plan.table);
  for (const { columns, characters } of plan.columnWidths)
    worksheet.getRange(columns).format.columnWidth = characters * pointsPerCharacter;
  for (const { rows, points } of plan.rowHeights)
    worksheet.getRange(rows).format.rowHeight = points;
  for (const rule of plan.conditionalFormats) writeRule(worksheet.getRange(rule.address), rule);
  for (const rule of plan.validations) writeValidation(worksheet.getRange(rule.address), rule);
  if (plan.page) writePage(worksheet, plan.page);
}

// Width of the digit 0 in the default font, with its share of the cell's margins.
const pointsPerCharacter = 5.55;

/** Queues a named look and what this range adds to it. */
function writeLook(range: Excel.Range, plan: StylePlan): void {
  range.style = plan.style;
  if (plan.numberFormat !== undefined) range.numberFormat = [[plan.numberFormat]];
  if (plan.readingOrder) range.format.readingOrder = plan.readingOrder;
}

/** Queues a new table over its cells, or makes the standing one as long as the plan says. */
function writeTable(worksheet: Excel.Worksheet, plan: TablePlan): void {
  if (!plan.exists) {
    const table = worksheet.tables.add(plan.address, true);
    table.name = plan.name;
    table.style = plan.style;
    return;
  }
  if (canResizeTables()) worksheet.tables.getItem(plan.name).resize(plan.address);
}

/** Queues new rows of a standing table where it cannot be resized; the blocks then fill the same cells. */
function growByRows(worksheet: Excel.Worksheet, plan: TablePlan): void {
  if (plan.exists && plan.appended.length > 0 && !canResizeTables())
    worksheet.tables.getItem(plan.name).rows.add(undefined, blockInput(plan.appended));
}

/** Queues one rule in place of those that stand on the same cells. */
function writeRule(range: Excel.Range, plan: ConditionalFormatPlan): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = plan.formula;
  if (plan.fill) custom.format.fill.color = plan.fill;
  if (plan.fontColor) custom.format.font.color = plan.fontColor;
  if (plan.bold) custom.format.font.bold = true;
}

/** Queues a list to choose from that warns and does not forbid. */
function writeValidation(range: Excel.Range, { list }: ValidationPlan): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: list.join(",") } };
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: "",
    message: list.join(", "),
  };
}

/** Queues how the worksheet scrolls and prints. */
function writePage(worksheet: Excel.Worksheet, plan: PagePlan): void {
  worksheet.showGridlines = false;
  if (plan.freezeColumns > 0)
    worksheet.freezePanes.freezeAt(
      worksheet.getRangeByIndexes(0, 0, plan.freezeRows, plan.freezeColumns),
    );
  else if (plan.freezeRows > 0) worksheet.freezePanes.freezeRows(plan.freezeRows);
  const { pageLayout } = worksheet;
  pageLayout.orientation = plan.orientation === "Portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.setPrintArea(plan.printArea);
  pageLayout.zoom = plan.fitToOnePage
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
}
