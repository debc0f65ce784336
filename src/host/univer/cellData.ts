import type { BorderModel, CellFormat, CellModel } from "../workbook/workbookModel";

/** A cell as Univer keeps it: value, type, formula, style. */
export interface UniverCell {
  readonly v: string | number | null;
  readonly t: number | null;
  readonly f: string | null;
  readonly s: UniverStyle;
}

/** A style as Univer keeps it; its short keys are Univer's own. */
export type UniverStyle = Readonly<Record<string, unknown>>;

const cellType = { text: 1, number: 2, boolean: 3 } as const;
const horizontal = { General: 0, Left: 1, Center: 2, Right: 3, CenterAcrossSelection: 2 } as const;
const vertical = { Top: 1, Center: 2, Bottom: 3 } as const;
const direction = { Context: 0, LeftToRight: 1, RightToLeft: 2 } as const;
const borderStyle = { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 } as const;
const wrap = { on: 3, overflow: 1 } as const;
// Univer has no indent; one level is about this many pixels of padding.
const indentPx = 9;

/** A cell of the model in the form Univer takes; `formula` is the form it calculates. */
export function cellData({ formula, value, format }: CellModel): UniverCell {
  const style = styleData(format);
  if (formula !== null) return { f: formula, v: null, t: null, s: style };
  if (value === "") return { f: null, v: null, t: null, s: style };
  if (typeof value === "number") return { f: null, v: value, t: cellType.number, s: style };
  if (typeof value === "boolean")
    return { f: null, v: value ? 1 : 0, t: cellType.boolean, s: style };
  return { f: null, v: value, t: cellType.text, s: style };
}

/** The look of a cell in Univer's keys. */
export function styleData(format: CellFormat): UniverStyle {
  return {
    ff: format.fontName,
    fs: format.fontSize,
    bl: format.bold ? 1 : 0,
    it: format.italic ? 1 : 0,
    cl: { rgb: format.fontColor },
    ...(format.fillColor && { bg: { rgb: format.fillColor } }),
    ht: horizontal[format.horizontal],
    vt: vertical[format.vertical],
    td: direction[format.readingOrder],
    tb: format.wrapText ? wrap.on : wrap.overflow,
    ...(format.indent > 0 && { pd: { l: format.indent * indentPx, r: 2, t: 0, b: 0 } }),
    ...(format.numberFormat !== "General" && { n: { pattern: format.numberFormat } }),
    bd: borderData(format),
  };
}

function borderData({ borders }: CellFormat): UniverStyle {
  return {
    ...edge("t", borders.EdgeTop),
    ...edge("b", borders.EdgeBottom),
    ...edge("l", borders.EdgeLeft),
    ...edge("r", borders.EdgeRight),
  };
}

const edge = (key: string, border: BorderModel | undefined): UniverStyle =>
  border && border.style !== "None"
    ? { [key]: { s: borderStyle[border.weight], cl: { rgb: border.color } } }
    : {};
