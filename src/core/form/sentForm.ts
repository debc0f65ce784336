import type { OfficeForm } from "./officeForm";

/** What is remembered of a form that was sent: who is to answer, what, and until when. */
export interface SentForm {
  readonly campaign: string;
  readonly period: string | null;
  readonly deadline: string | null;
  readonly areas: readonly string[];
  /** Ids of what was asked for. */
  readonly indicators: readonly string[];
}

/** An office's form that came back on a day, `2025-11-28`. */
export interface KeptFormReturn {
  readonly campaign: string;
  readonly period: string | null;
  readonly area: string;
  readonly day: string;
}

/** A form as it is remembered. */
export const sentForm = ({ columns, ...form }: OfficeForm): SentForm => ({
  campaign: form.campaign,
  period: form.period,
  deadline: form.deadline,
  areas: form.areas,
  indicators: [...new Set(columns.map(({ indicator }) => indicator))],
});
