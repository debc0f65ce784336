import type { KeptRecord } from "../kept/keptRecord";
import type { CellValue } from "../plan/cell";
import { columnIndex, notSaid, plainCell } from "../plan/figureCells";
import type { FiguresColumn, SheetWords } from "../plan/sheetWords";
import { returnDay, sentForms } from "./keptForm";
import type { SentForm } from "./sentForm";

/**
 * How an office stands with a form: `corrected` has a figure that was changed or that came in a second time
 * with another value; `late` first came back after the deadline; `overdue` has not come back and should have.
 */
export type OfficeStanding = "reported" | "late" | "corrected" | "waiting" | "overdue";

/** One office of a form. */
export interface OfficeStatus {
  readonly area: string;
  readonly standing: OfficeStanding;
  /** How many of the form's figures the workbook has of it. */
  readonly figures: number;
}

/** A sent form and its offices, in the form's order. */
export interface FormStatus {
  readonly form: SentForm;
  readonly offices: readonly OfficeStatus[];
}

/** What the statuses are derived from. */
export interface StatusSources {
  /** Rows of the Figures table. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly records: readonly KeptRecord[];
  /** The day for which they are asked, `2025-12-01`. */
  readonly today: string;
}

/** How the offices of every sent form stand, last sent first. */
export const officeStatuses = (sources: StatusSources, words: SheetWords): readonly FormStatus[] =>
  [...sentForms(sources.records)].reverse().map((form) => ({
    form,
    offices: form.areas.map((area) => statusOf(form, area, { sources, words })),
  }));

interface Asked {
  readonly sources: StatusSources;
  readonly words: SheetWords;
}

function statusOf(form: SentForm, area: string, { sources, words }: Asked): OfficeStatus {
  const { records, today, rows } = sources;
  const own = rows.filter((row) => isOf(row, form, { area, words }));
  const { campaign, period, deadline } = form;
  const after = (day: string): boolean => deadline !== null && day > deadline;
  if (own.length === 0) return { area, standing: after(today) ? "overdue" : "waiting", figures: 0 };
  const changed = own.some((row) =>
    [words.statuses.edited, words.statuses.conflict].includes(text(row, "status")),
  );
  const day = returnDay(records, { campaign, period, area });
  const came = day !== null && after(day) ? "late" : "reported";
  return { area, standing: changed ? "corrected" : came, figures: own.length };
}

/** Whether a row of Figures is one that the form asked this office for. */
function isOf(
  row: readonly CellValue[],
  { campaign, period, indicators }: SentForm,
  { area, words }: { readonly area: string; readonly words: SheetWords },
): boolean {
  const same = (column: FiguresColumn, wanted: string): boolean =>
    plainCell(row[columnIndex(column)]) === plainCell(wanted);
  return (
    same("campaign", campaign) &&
    same("period", period ?? notSaid) &&
    same("area", words.area(area)) &&
    (same("role", words.roles.target) || same("role", words.roles.actual)) &&
    indicators.some((indicator) => same("indicator", words.indicator(indicator)))
  );
}

const text = (row: readonly CellValue[], column: FiguresColumn): string =>
  String(row[columnIndex(column)] ?? "");
