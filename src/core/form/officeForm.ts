import { indicatorById } from "../indicator/catalogue";
import type { Role } from "../observation/observation";
import type { SheetLanguage } from "../plan/sheetWords";

/** The roles that a form asks for, in the order of its columns. */
export const askedRoles = ["target", "actual"] as const satisfies readonly Role[];

/** One column of numbers that an office fills in. */
export interface FormColumn {
  /** A catalogue id, or `other:<words>`. */
  readonly indicator: string;
  readonly role: (typeof askedRoles)[number];
  /** Unit id of the numbers, in base units; `percent` is typed 0-100. */
  readonly unit: string;
}

/** A form sent out to offices: what they are asked, about which stretch of time, until when. */
export interface OfficeForm {
  readonly language: SheetLanguage;
  readonly campaign: string;
  /** As in observations, e.g. `2025-11`; null when the sender does not say. */
  readonly period: string | null;
  /** The last day for sending it back, `2025-11-30`; null when there is none. */
  readonly deadline: string | null;
  /** The offices by the gazetteer's names, else by the words of the sender; one row each. */
  readonly areas: readonly string[];
  readonly columns: readonly FormColumn[];
}

/** What a sender chooses. */
export interface FormRequest extends Omit<OfficeForm, "columns"> {
  /** Ids of what is to be reported, as target and as actual. */
  readonly indicators: readonly string[];
}

/** Makes the form of a choice: a pair of columns for each indicator, in the order chosen. */
export const createOfficeForm = ({ indicators, ...form }: FormRequest): OfficeForm => ({
  ...form,
  columns: indicators.flatMap((indicator) =>
    askedRoles.map((role) => ({
      indicator,
      role,
      unit: indicatorById(indicator)?.unit ?? "item",
    })),
  ),
});
