import type { FormStatus } from "../core/form/officeStatuses";
import { shownDay, shownPeriod } from "../core/form/shownPeriod";
import type { SheetWords } from "../core/plan/sheetWords";
import type { Text } from "../text/text";

/** A sentence that reminds the offices of a form that have not answered it. */
export function reminderText({ form, offices }: FormStatus, text: Text, words: SheetWords): string {
  const areas = offices
    .filter(({ figures }) => figures === 0)
    .map(({ area }) => words.area(area))
    .join(text.say("form.between"));
  const period = form.period === null ? "" : ` (${shownPeriod(form.period)})`;
  const campaign = `${form.campaign}${period}`;
  return form.deadline === null
    ? text.say("form.reminder", { campaign, areas })
    : text.say("form.reminderUntil", { campaign, areas, day: shownDay(form.deadline) });
}
