import type { KeptData, KeptRecord } from "../kept/keptRecord";
import type { KeptFormReturn, SentForm } from "./sentForm";

const formKind = "form";
const returnKind = "formReturn";

/** One form a campaign and period: sent again, it takes its forerunner's place. */
const formKey = ({ campaign, period }: Pick<SentForm, "campaign" | "period">): string =>
  JSON.stringify([campaign, period]);

/** A sent form as the workbook remembers it. */
export const formRecord = (form: SentForm): KeptRecord => ({
  kind: formKind,
  key: formKey(form),
  data: {
    campaign: form.campaign,
    period: form.period,
    deadline: form.deadline,
    areas: form.areas,
    indicators: form.indicators,
  },
});

/** The sent forms that a workbook remembers, last sent last; spoilt ones are passed over. */
export const sentForms = (records: readonly KeptRecord[]): readonly SentForm[] =>
  records.flatMap(({ kind, data }) => {
    const form = kind === formKind ? formOf(data) : null;
    return form ? [form] : [];
  });

function formOf(data: KeptData): SentForm | null {
  const { campaign, period, deadline, areas, indicators } = fieldsOf(data);
  if (typeof campaign !== "string" || !isWords(areas) || !isWords(indicators)) return null;
  return {
    campaign,
    period: wordsOrNull(period),
    deadline: wordsOrNull(deadline),
    areas,
    indicators,
  };
}

/** The day on which an office's form first came back. */
export const returnRecord = ({ campaign, period, area, day }: KeptFormReturn): KeptRecord => ({
  kind: returnKind,
  key: JSON.stringify([campaign, period, area]),
  data: day,
});

/** The day on which an office's form first came back; null while it has not. */
export function returnDay(
  records: readonly KeptRecord[],
  { campaign, period, area }: Omit<KeptFormReturn, "day">,
): string | null {
  const key = JSON.stringify([campaign, period, area]);
  const found = records.find((record) => record.kind === returnKind && record.key === key);
  return typeof found?.data === "string" ? found.data : null;
}

const fieldsOf = (data: KeptData): { readonly [name: string]: KeptData | undefined } =>
  typeof data === "object" && data !== null && !Array.isArray(data)
    ? (data as { readonly [name: string]: KeptData })
    : {};

const isWords = (data: KeptData | undefined): data is readonly string[] =>
  Array.isArray(data) && data.every((entry) => typeof entry === "string");

const wordsOrNull = (data: KeptData | undefined): string | null =>
  typeof data === "string" ? data : null;
