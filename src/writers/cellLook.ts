import type { CellStyle } from "hucre/xlsx";
import type { FormCell } from "../core/form/formBook";
import { styleLooks, type EdgeLook, type StyleLook } from "../core/plan/cellStyle";

/** What holds for all cells of a worksheet. */
export interface SheetLook {
  readonly rightToLeft: boolean;
  readonly locked: boolean;
}

/** The look of one cell as the file writer takes it. */
export function cellLook(cell: FormCell, { rightToLeft, locked }: SheetLook): CellStyle {
  const look = styleLooks[cell.style];
  const numberFormat = cell.numberFormat ?? look.numberFormat;
  return {
    font: { name: "Arial", size: look.size, bold: look.bold === true, color: rgb(look.color) },
    ...(look.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: rgb(look.fill) },
    }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    border: {
      ...(look.top && { top: edge(look.top) }),
      ...(look.bottom && { bottom: edge(look.bottom) }),
    },
    alignment: alignment(cell, look, rightToLeft),
    ...(locked && { protection: { locked: cell.unlocked !== true } }),
  };
}

/** Words begin at the side where reading begins; numbers run left to right in every language. */
function alignment(
  { centered }: FormCell,
  look: StyleLook,
  rightToLeft: boolean,
): NonNullable<CellStyle["alignment"]> {
  const isWords = look.horizontal === "Left";
  const side = look.horizontal === "Left" ? "left" : "right";
  return {
    horizontal: centered === true ? "center" : isWords && rightToLeft ? "right" : side,
    vertical: look.vertical === "Top" ? "top" : "center",
    wrapText: look.wrap === true,
    readingOrder: rightToLeft && (isWords || centered === true) ? "rtl" : "ltr",
    ...(look.indent !== undefined && { indent: look.indent }),
  };
}

const rgb = (color: string): { rgb: string } => ({ rgb: color.replace("#", "") });

const weights = { Hairline: "hair", Thin: "thin", Medium: "medium" } as const;

const edge = ({
  weight,
  color,
}: EdgeLook): { style: "hair" | "thin" | "medium"; color: { rgb: string } } => ({
  style: weights[weight],
  color: rgb(color),
});
