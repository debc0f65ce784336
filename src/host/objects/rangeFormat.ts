import type { HostWorkbook } from "../workbook/hostWorkbook";
import { cellAt } from "../workbook/cells";
import { defineKind, type HostObject } from "./hostObject";
import { restyle, type RangeTarget } from "./rangeTarget";
import { choice, number } from "./scalars";

const standardWidthPt = 48;
const standardHeightPt = 15;

const formatKind = defineKind<RangeTarget>({
  type: "RangeFormat",
  scalars: {
    columnWidth: number(
      ({ worksheet, area }) => worksheet.columnWidths.get(area.column) ?? standardWidthPt,
      (target, width, workbook) => {
        const { worksheet, area } = target;
        for (let column = 0; column < area.columns; column++)
          worksheet.columnWidths.set(area.column + column, width);
        layoutChanged(target, workbook);
      },
    ),
    readingOrder: choice(
      ["Context", "LeftToRight", "RightToLeft"],
      ({ worksheet, area }) => cellAt(worksheet, area.row, area.column).format.readingOrder,
      (target, readingOrder, workbook) =>
        restyle(target, (format) => ({ ...format, readingOrder }), workbook),
    ),
    rowHeight: number(
      ({ worksheet, area }) => worksheet.rowHeights.get(area.row) ?? standardHeightPt,
      (target, height, workbook) => {
        const { worksheet, area } = target;
        for (let row = 0; row < area.rows; row++) worksheet.rowHeights.set(area.row + row, height);
        layoutChanged(target, workbook);
      },
    ),
  },
});

const layoutChanged = ({ worksheet }: RangeTarget, workbook: HostWorkbook): void =>
  workbook.changed({ kind: "layout", worksheet });

/** `range.format`. */
export const rangeFormat = (target: RangeTarget): HostObject => formatKind.of(target);
