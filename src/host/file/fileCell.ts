import type { Cell, CellStyle } from "hucre/xlsx";
import type { BorderModel, CellFormat, CellModel } from "../workbook/workbookModel";

/** A cell in the form the file writer takes: a formula with its last value, or the value itself. */
export function fileCell({ formula, value, isError, format }: CellModel): Partial<Cell> {
  const style = fileStyle(format);
  if (formula !== null)
    return { type: "formula", formula: formula.slice(1), formulaResult: value, value, style };
  if (value === "") return { type: "empty", value: null, style };
  const type =
    typeof value === "string" ? "string" : typeof value === "number" ? "number" : "boolean";
  return { type: isError ? "error" : type, value, style };
}

const lineStyles = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

const horizontals = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "centerContinuous",
} as const;

const verticals = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const orders = { Context: "context", LeftToRight: "ltr", RightToLeft: "rtl" } as const;

const rgb = (color: string): { rgb: string } => ({ rgb: color.slice(1) });

function fileStyle(format: CellFormat): CellStyle {
  return {
    font: {
      name: format.fontName,
      size: format.fontSize,
      bold: format.bold,
      italic: format.italic,
      color: rgb(format.fontColor),
    },
    ...(format.fillColor && {
      fill: { type: "pattern", pattern: "solid", fgColor: rgb(format.fillColor) },
    }),
    border: {
      ...side("top", format.borders.EdgeTop),
      ...side("bottom", format.borders.EdgeBottom),
      ...side("left", format.borders.EdgeLeft),
      ...side("right", format.borders.EdgeRight),
    },
    alignment: {
      horizontal: horizontals[format.horizontal],
      vertical: verticals[format.vertical],
      wrapText: format.wrapText,
      ...(format.indent > 0 && { indent: format.indent }),
      readingOrder: orders[format.readingOrder],
    },
    ...(format.numberFormat !== "General" && { numFmt: format.numberFormat }),
  };
}

const side = (name: string, border: BorderModel | undefined): object =>
  border && border.style !== "None"
    ? { [name]: { style: lineStyles[border.weight], color: rgb(border.color) } }
    : {};
