import { hostError } from "../request/hostError";
import type { ValidationModel } from "../workbook/workbookModel";
import { recordArgument } from "./arguments";
import { rulesChanged } from "./conditionalFormat";
import { defineKind, type HostObject } from "./hostObject";
import type { RangeTarget } from "./rangeTarget";

const find = ({ worksheet, area }: RangeTarget): ValidationModel | undefined =>
  worksheet.validations.find((rule) => JSON.stringify(rule.area) === JSON.stringify(area));

function replace(target: RangeTarget, part: Partial<ValidationModel>): void {
  const { worksheet, area } = target;
  const before = find(target) ?? { area, list: [], warns: false };
  const rest = worksheet.validations.filter((rule) => rule !== before);
  worksheet.validations.splice(0, worksheet.validations.length, ...rest, { ...before, ...part });
}

const validationKind = defineKind<RangeTarget>({
  type: "DataValidation",
  scalars: {
    errorAlert: {
      get: (target) => ({ style: find(target)?.warns ? "Warning" : "Stop", showAlert: true }),
      set: (target, given, workbook) => {
        replace(target, { warns: recordArgument(given)["style"] === "Warning" });
        rulesChanged(target.worksheet, workbook);
      },
    },
    rule: {
      get: (target) => ({ list: { source: find(target)?.list.join(",") ?? "" } }),
      set: (target, given, workbook) => {
        const { source } = recordArgument(recordArgument(given)["list"]);
        if (typeof source !== "string")
          throw hostError("ApiNotFound", "Only lists given as text are available here.");
        // Excel limits such a list to 255 characters.
        if (source.length > 255)
          throw hostError("InvalidArgument", "The list is longer than 255 characters.");
        replace(target, { list: source.split(",") });
        rulesChanged(target.worksheet, workbook);
      },
    },
  },
});

/** `range.dataValidation`. */
export const dataValidation = (target: RangeTarget): HostObject => validationKind.of(target);
