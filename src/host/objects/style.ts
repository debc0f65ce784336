import { hostError } from "../request/hostError";
import { normalFormat } from "../workbook/cells";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import type { BorderModel, BorderSide, CellFormat } from "../workbook/workbookModel";
import { textArgument } from "./arguments";
import { defineKind, done, object, type HostObject } from "./hostObject";
import { choice, color, flag, number, text } from "./scalars";

type Change = (format: CellFormat) => CellFormat;

const look = (name: string, { model }: HostWorkbook): CellFormat =>
  model.styles.get(name) ?? normalFormat;

const change = (name: string, { model }: HostWorkbook, how: Change): void => {
  model.styles.set(name, how(model.styles.get(name) ?? normalFormat));
};

const font = defineKind<string>({
  type: "RangeFont",
  scalars: {
    bold: flag(
      (style, workbook) => look(style, workbook).bold,
      (style, bold, workbook) => change(style, workbook, (format) => ({ ...format, bold })),
    ),
    color: color(
      (style, workbook) => look(style, workbook).fontColor,
      (style, fontColor, workbook) =>
        change(style, workbook, (format) => ({ ...format, fontColor })),
    ),
    name: text(
      (style, workbook) => look(style, workbook).fontName,
      (style, fontName, workbook) => change(style, workbook, (format) => ({ ...format, fontName })),
    ),
    size: number(
      (style, workbook) => look(style, workbook).fontSize,
      (style, fontSize, workbook) => change(style, workbook, (format) => ({ ...format, fontSize })),
    ),
  },
});

const fill = defineKind<string>({
  type: "RangeFill",
  scalars: {
    color: color(
      (style, workbook) => look(style, workbook).fillColor,
      (style, fillColor, workbook) =>
        change(style, workbook, (format) => ({ ...format, fillColor })),
    ),
  },
});

interface BorderTarget {
  readonly style: string;
  readonly side: BorderSide;
}

const noBorder: BorderModel = { style: "None", weight: "Thin", color: "#000000" };

const borderOf = ({ style, side }: BorderTarget, workbook: HostWorkbook): BorderModel =>
  look(style, workbook).borders[side] ?? noBorder;

const changeBorder = (
  target: BorderTarget,
  workbook: HostWorkbook,
  part: Partial<BorderModel>,
): void =>
  change(target.style, workbook, (format) => ({
    ...format,
    borders: { ...format.borders, [target.side]: { ...borderOf(target, workbook), ...part } },
  }));

const border = defineKind<BorderTarget>({
  type: "RangeBorder",
  scalars: {
    color: color(
      (target, workbook) => borderOf(target, workbook).color,
      (target, given, workbook) => changeBorder(target, workbook, { color: given }),
    ),
    style: choice(
      ["None", "Continuous"],
      (target, workbook) => borderOf(target, workbook).style,
      (target, style, workbook) => changeBorder(target, workbook, { style }),
    ),
    weight: choice(
      ["Hairline", "Thin", "Medium", "Thick"],
      (target, workbook) => borderOf(target, workbook).weight,
      (target, weight, workbook) => changeBorder(target, workbook, { weight }),
    ),
  },
});

const sides: readonly BorderSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

const borders = defineKind<string>({
  type: "RangeBorderCollection",
  methods: {
    getItem: (style, [key]) => {
      const side = sides.find((name) => name === key);
      if (!side) throw hostError("InvalidArgument", `${textArgument(key)} is no side of a cell.`);
      return object(border.of({ style, side }));
    },
  },
});

const styleKind = defineKind<string>({
  type: "Style",
  scalars: {
    horizontalAlignment: choice(
      ["General", "Left", "Center", "Right", "CenterAcrossSelection"],
      (style, workbook) => look(style, workbook).horizontal,
      (style, horizontal, workbook) =>
        change(style, workbook, (format) => ({ ...format, horizontal })),
    ),
    indentLevel: number(
      (style, workbook) => look(style, workbook).indent,
      (style, indent, workbook) => change(style, workbook, (format) => ({ ...format, indent })),
    ),
    name: text((style) => style),
    numberFormat: text(
      (style, workbook) => look(style, workbook).numberFormat,
      (style, numberFormat, workbook) =>
        change(style, workbook, (format) => ({ ...format, numberFormat })),
    ),
    verticalAlignment: choice(
      ["Top", "Center", "Bottom"],
      (style, workbook) => look(style, workbook).vertical,
      (style, vertical, workbook) => change(style, workbook, (format) => ({ ...format, vertical })),
    ),
    wrapText: flag(
      (style, workbook) => look(style, workbook).wrapText,
      (style, wrapText, workbook) => change(style, workbook, (format) => ({ ...format, wrapText })),
    ),
  },
  navigations: { borders: borders.of, fill: fill.of, font: font.of },
});

const collection = defineKind<null>({
  type: "StyleCollection",
  items: (_, { model }) => ["Normal", ...model.styles.keys()].map(styleKind.of),
  methods: {
    add: (_, [given], { model }) => {
      const name = textArgument(given);
      if (model.styles.has(name) || name === "Normal")
        throw hostError("ItemAlreadyExists", `There is a style ${name} already.`);
      model.styles.set(name, { ...normalFormat, styleName: name });
      return done;
    },
    getItem: (_, [name], { model }) => {
      const key = textArgument(name);
      if (!model.styles.has(key) && key !== "Normal")
        throw hostError("ItemNotFound", `There is no style ${key}.`);
      return object(styleKind.of(key));
    },
  },
});

/** `workbook.styles`. */
export const styleCollection: HostObject = collection.of(null);
