import type { EngineChange } from "../engine";
import { cellAddress } from "../workbook/address";
import { univerRange } from "./univerRange";
import type { ConditionalFormatModel, ValidationModel } from "../workbook/workbookModel";

/** A Univer command with its parameters. */
export interface UniverCommand {
  readonly id: string;
  readonly params: object;
}

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** The commands that show a worksheet's conditional formats and lists; each rule is set anew by its id. */
export function rulesCommands(
  unitId: string,
  change: Extract<EngineChange, { kind: "rules" }>,
): readonly UniverCommand[] {
  const place = { unitId, subUnitId: change.id };
  // A rule is added first and given its formula after; without one there is nothing to show.
  const formats = change.conditionalFormats.filter(({ formula }) => formula !== "");
  return [
    ...formats.flatMap((rule) => formatCommands(place, rule)),
    ...change.validations.flatMap((rule) => listCommands(place, rule)),
  ];
}

function formatCommands(place: Place, rule: ConditionalFormatModel): readonly UniverCommand[] {
  const style = {
    ...(rule.fillColor && { bg: { rgb: rule.fillColor } }),
    ...(rule.fontColor && { cl: { rgb: rule.fontColor } }),
    ...(rule.bold && { bl: 1 }),
  };
  const shown = {
    cfId: rule.id,
    ranges: [univerRange(rule.area)],
    stopIfTrue: false,
    rule: { type: "highlightCell", subType: "formula", value: rule.formula, style },
  };
  return [
    { id: "sheet.mutation.delete-conditional-rule", params: { ...place, cfId: rule.id } },
    { id: "sheet.mutation.add-conditional-rule", params: { ...place, rule: shown } },
  ];
}

const errorStyles = { stop: 1, warning: 2 };

function listCommands(place: Place, rule: ValidationModel): readonly UniverCommand[] {
  const ruleId = cellAddress(rule.area.row, rule.area.column);
  const shown = {
    uid: ruleId,
    type: "list",
    formula1: rule.list.join(","),
    ranges: [univerRange(rule.area)],
    errorStyle: rule.warns ? errorStyles.warning : errorStyles.stop,
  };
  return [
    { id: "data-validation.mutation.removeRule", params: { ...place, ruleId } },
    { id: "data-validation.mutation.addRule", params: { ...place, rule: shown } },
  ];
}
