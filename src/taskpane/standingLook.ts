import {
  CheckmarkCircleRegular,
  ClockAlarmRegular,
  ClockRegular,
  EditRegular,
  ErrorCircleRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { OfficeStanding } from "../core/form/officeStatuses";
import type { PlainKey } from "../text/text";

/** How the standing of an office is shown: a word and a sign, never a colour alone. */
export interface StandingLook {
  readonly name: PlainKey;
  readonly icon: FluentIcon;
}

/** The look of every standing. */
export const standingLooks: { readonly [S in OfficeStanding]: StandingLook } = {
  reported: { name: "form.reported", icon: CheckmarkCircleRegular },
  late: { name: "form.late", icon: ClockAlarmRegular },
  corrected: { name: "form.corrected", icon: EditRegular },
  waiting: { name: "form.waiting", icon: ClockRegular },
  overdue: { name: "form.overdue", icon: ErrorCircleRegular },
};
