import { createUseCases } from "../../src/app/createUseCases";
import type { FormRequest } from "../../src/core/form/officeForm";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readSource } from "../../src/readers/readSource";
import { sheetWordsByLanguage } from "../../src/text/sheetWords/sheetWordsByLanguage";
import { writeCsv } from "../../src/writers/writeCsv";
import { openWorkbook } from "../openWorkbook";

const request: FormRequest = {
  language: "vi",
  campaign: "Ngày hội",
  period: "2025-11",
  deadline: "2025-11-30",
  areas: ["Sa Pa"],
  indicators: ["participants.voluntary_si"],
};

test("where the parts that write files cannot be fetched this is said, and nothing is remembered of a form", async () => {
  const book = await openWorkbook();
  await book.importReport();
  const useCases = createUseCases({
    workbook: excelWorkbook,
    readSource,
    words: sheetWordsByLanguage,
    writeForm: () => Promise.resolve(null),
    writeCsv,
    writePackage: () => Promise.resolve(null),
  });
  const unreachable = { ok: false, problem: { kind: "WriterUnreachable" } };
  expect(await useCases.makeForm(request)).toEqual(unreachable);
  expect(await useCases.lookAtForms({ language: "vi", today: "2025-11-25" })).toEqual({
    ok: true,
    value: [],
  });
  expect(await useCases.exportFigures({ format: "dataPackage", language: "vi" })).toEqual(
    unreachable,
  );
  expect((await useCases.exportFigures({ format: "sdmxCsv", language: "vi" })).ok).toBe(true);
});
