import type { EngineChange } from "../engine";
import { cellAddress } from "../workbook/address";
import type { Rectangle } from "../workbook/workbookModel";

/** A Univer command with its parameters. */
export interface UniverCommand {
  readonly id: string;
  readonly params: object;
}

const univerRange = (area: Rectangle): object => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

/** The commands that show a worksheet's conditional formats and lists; each rule is set anew by its id. */
export function rulesCommands(
  unitId: string,
  change: Extract<EngineChange, { kind: "rules" }>,
): readonly UniverCommand[] {
  const where = { unitId, subUnitId: change.id };
  const formats = change.conditionalFormats
    .filter(({ formula }) => formula !== "")
    .flatMap((rule) => [
      { id: "sheet.mutation.delete-conditional-rule", params: { ...where, cfId: rule.id } },
      {
        id: "sheet.mutation.add-conditional-rule",
        params: {
          ...where,
          rule: {
            cfId: rule.id,
            ranges: [univerRange(rule.area)],
            stopIfTrue: false,
            rule: {
              type: "highlightCell",
              subType: "formula",
              value: rule.formula,
              style: {
                ...(rule.fillColor && { bg: { rgb: rule.fillColor } }),
                ...(rule.fontColor && { cl: { rgb: rule.fontColor } }),
                ...(rule.bold && { bl: 1 }),
              },
            },
          },
        },
      },
    ]);
  const lists = change.validations.flatMap((rule) => {
    const ruleId = cellAddress(rule.area.row, rule.area.column);
    return [
      { id: "data-validation.mutation.removeRule", params: { ...where, ruleId } },
      {
        id: "data-validation.mutation.addRule",
        params: {
          ...where,
          rule: {
            uid: ruleId,
            type: "list",
            formula1: rule.list.join(","),
            ranges: [univerRange(rule.area)],
            errorStyle: rule.warns ? 2 : 1,
          },
        },
      },
    ];
  });
  return [...formats, ...lists];
}
