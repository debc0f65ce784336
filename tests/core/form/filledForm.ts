import type { FormBook } from "../../../src/core/form/formBook";
import { layoutForm } from "../../../src/core/form/layoutForm";
import { createOfficeForm, type FormRequest } from "../../../src/core/form/officeForm";
import type { SourceCell, SourceGrid } from "../../../src/core/grid/sourceGrid";
import { sheetWordsByLanguage } from "../../../src/text/sheetWords/sheetWordsByLanguage";

/** What the sender of these tests asks for. */
export const request: FormRequest = {
  language: "vi",
  campaign: "Ngày hội",
  period: "2025-11",
  deadline: "2025-11-30",
  areas: ["Yên Bình", "Văn Chấn", "Lục Yên"],
  indicators: [
    "participants.voluntary_si_new",
    "payments.noncash_rate",
    "collections.amount_voluntary",
  ],
};

/** The first row of offices, zero-based, and the columns of the six codes from C. */
export const firstOffice = 7;

/** The form as laid out. */
export const bookOf = (changes: Partial<FormRequest> = {}): FormBook => {
  const form = createOfficeForm({ ...request, ...changes });
  return layoutForm(form, sheetWordsByLanguage[form.language]);
};

/** Entries by "row,column", zero-based, as an office types them. */
export type Entries = Readonly<Record<string, SourceCell>>;

/** The worksheets of a form with entries typed into the first. */
export function filled(entries: Entries, book: FormBook = bookOf()): readonly SourceGrid[] {
  return book.sheets.map(({ name, hidden, rows, merged }, index) => {
    const cells: SourceCell[][] = rows.map((row) => row.map(({ value }) => value));
    if (index === 0)
      for (const [place, value] of Object.entries(entries)) {
        const [row = 0, column = 0] = place.split(",").map(Number);
        const line = (cells[row] ??= []);
        line[column] = value;
      }
    return { sheet: name, hidden, rows: cells, merged };
  });
}
