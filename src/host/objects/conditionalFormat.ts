import { hostError } from "../request/hostError";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import type { ConditionalFormatModel, WorksheetModel } from "../workbook/workbookModel";
import { defineKind, object, type HostObject } from "./hostObject";
import type { RangeTarget } from "./rangeTarget";
import { color, flag, text } from "./scalars";

interface RuleTarget {
  readonly worksheet: WorksheetModel;
  readonly rule: ConditionalFormatModel;
}

/** Tells the spreadsheet the rules and lists of a worksheet anew. */
export const rulesChanged = (worksheet: WorksheetModel, workbook: HostWorkbook): void =>
  workbook.changed({
    kind: "rules",
    id: worksheet.id,
    conditionalFormats: worksheet.conditionalFormats,
    validations: worksheet.validations,
  });

const fill = defineKind<RuleTarget>({
  type: "ConditionalRangeFill",
  scalars: {
    color: color(
      ({ rule }) => rule.fillColor ?? "",
      ({ rule, worksheet }, fillColor, workbook) => {
        rule.fillColor = fillColor;
        rulesChanged(worksheet, workbook);
      },
    ),
  },
});

const font = defineKind<RuleTarget>({
  type: "ConditionalRangeFont",
  scalars: {
    bold: flag(
      ({ rule }) => rule.bold,
      ({ rule, worksheet }, bold, workbook) => {
        rule.bold = bold;
        rulesChanged(worksheet, workbook);
      },
    ),
    color: color(
      ({ rule }) => rule.fontColor ?? "",
      ({ rule, worksheet }, fontColor, workbook) => {
        rule.fontColor = fontColor;
        rulesChanged(worksheet, workbook);
      },
    ),
  },
});

const format = defineKind<RuleTarget>({
  type: "ConditionalRangeFormat",
  navigations: { fill: fill.of, font: font.of },
});

const condition = defineKind<RuleTarget>({
  type: "ConditionalFormatRule",
  scalars: {
    formula: text(
      ({ rule }) => rule.formula,
      ({ rule, worksheet }, given, workbook) => {
        rule.formula = given;
        rulesChanged(worksheet, workbook);
      },
    ),
  },
});

const custom = defineKind<RuleTarget>({
  type: "CustomConditionalFormat",
  navigations: { format: format.of, rule: condition.of },
});

const formatKind = defineKind<RuleTarget>({
  type: "ConditionalFormat",
  id: ({ rule }) => rule.id,
  navigations: { custom: custom.of },
});

const collection = defineKind<RangeTarget>({
  type: "ConditionalFormatCollection",
  // office.js reaches an item again by its id or name.
  wireMethods: {
    getItem: ({ worksheet }, [id]) => {
      const rule = worksheet.conditionalFormats.find((item) => item.id === id);
      if (!rule) throw hostError("ItemNotFound", "There is no such conditional format.");
      return object(formatKind.of({ worksheet, rule }));
    },
  },
  methods: {
    add: ({ worksheet, area }, [type], workbook) => {
      if (type !== "Custom")
        throw hostError(
          "ApiNotFound",
          "Only conditional formats of type Custom are available here.",
        );
      const rule = {
        id: workbook.nextId(),
        area,
        formula: "",
        fillColor: null,
        fontColor: null,
        bold: false,
      };
      worksheet.conditionalFormats.push(rule);
      return object(formatKind.of({ worksheet, rule }));
    },
  },
});

/** `range.conditionalFormats`. */
export const conditionalFormatCollection = (target: RangeTarget): HostObject =>
  collection.of(target);
