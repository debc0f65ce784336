import { formRecord, returnDay, returnRecord } from "../core/form/keptForm";
import { layoutForm } from "../core/form/layoutForm";
import { createOfficeForm, type FormRequest, type OfficeForm } from "../core/form/officeForm";
import { officeStatuses, type FormStatus } from "../core/form/officeStatuses";
import { sentForm } from "../core/form/sentForm";
import type { FormBook } from "../core/form/formBook";
import type { KeptRecord } from "../core/kept/keptRecord";
import { readKept } from "../core/kept/readKept";
import type { SheetLanguage } from "../core/plan/sheetWords";
import type { Problem } from "../core/problem";
import { fail, ok, type Result } from "../core/result";
import type { WorkbookPort } from "./ports";
import { remember } from "./remember";
import type { FormFile, KeptFigure, SheetWordsByLanguage } from "./useCases";

/** What forms need of the outside. */
export interface FormDependencies {
  readonly workbook: WorkbookPort;
  readonly words: SheetWordsByLanguage;
  /** Makes the bytes of an .xlsx file; null when the part that makes them cannot be fetched. */
  readonly writeForm: (book: FormBook) => Promise<Uint8Array | null>;
}

/** Makes the file of a form and remembers in the workbook who is to answer it. */
export async function makeForm(
  { workbook, words, writeForm }: FormDependencies,
  request: FormRequest,
): Promise<Result<FormFile, Problem>> {
  const form = createOfficeForm(request);
  const bytes = await writeForm(layoutForm(form, words[form.language]));
  if (bytes === null) return fail({ kind: "WriterUnreachable" });
  const remembered = await remember(workbook, { put: [formRecord(sentForm(form))] });
  return ok({
    name: fileName(form, words),
    bytes,
    notKept: remembered.ok ? null : remembered.problem,
  });
}

/** A name that every system takes: `Form - Festival - 2025-11.xlsx`. */
function fileName(form: OfficeForm, words: SheetWordsByLanguage): string {
  const parts = [words[form.language].form.worksheet, form.campaign, form.period ?? ""];
  const plain = parts.map((part) => part.replace(/[\\/:*?"<>|\s]+/g, " ").trim());
  return `${plain
    .filter((part) => part !== "")
    .join(" - ")
    .slice(0, 100)}.xlsx`;
}

/** How the offices of the workbook's forms stand on a day, `2025-12-01`. */
export async function lookAtForms(
  { workbook, words }: FormDependencies,
  { language, today }: { readonly language: SheetLanguage; readonly today: string },
): Promise<Result<readonly FormStatus[], Problem>> {
  const snapshot = await workbook.readSnapshot();
  if (!snapshot.ok) return snapshot;
  const { figures, kept, language: written } = snapshot.value;
  const sources = { rows: figures?.rows ?? [], records: readKept(kept).records, today };
  return ok(officeStatuses(sources, words[written ?? language]));
}

/** What is to be remembered of a form that is imported: the day on which each office first answered. */
export function returnRecords(
  form: OfficeForm | undefined,
  kept: readonly KeptFigure[],
  { records, today }: { readonly records: readonly KeptRecord[]; readonly today: string },
): readonly KeptRecord[] {
  if (!form) return [];
  const areas = new Set(kept.flatMap(({ observation }) => observation.area ?? []));
  const { campaign, period } = form;
  return [...areas]
    .filter((area) => returnDay(records, { campaign, period, area }) === null)
    .map((area) => returnRecord({ campaign, period, area, day: today }));
}
