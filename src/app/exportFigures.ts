import { dataPackage, type PackageFile } from "../core/exchange/dataPackage";
import type { ExchangeFormat } from "../core/exchange/exchangeFormat";
import { figureRecords } from "../core/exchange/figureRecord";
import { sdmxCsv } from "../core/exchange/sdmxCsv";
import type { SheetLanguage } from "../core/plan/sheetWords";
import type { Problem } from "../core/problem";
import { fail, ok, type Result } from "../core/result";
import type { SourceFile, WorkbookPort } from "./ports";
import type { SheetWordsByLanguage } from "./useCases";

/** What giving out figures needs of the outside. */
export interface ExportDependencies {
  readonly workbook: WorkbookPort;
  readonly words: SheetWordsByLanguage;
  readonly writeCsv: (text: string) => Uint8Array;
  /** Null when the part that makes it cannot be fetched. */
  readonly writePackage: (files: readonly PackageFile[]) => Promise<Uint8Array | null>;
}

/** Makes a file of the workbook's figures; the workbook stays as it is. */
export async function exportFigures(
  { workbook, words, writeCsv, writePackage }: ExportDependencies,
  { format, language }: { readonly format: ExchangeFormat; readonly language: SheetLanguage },
): Promise<Result<SourceFile, Problem>> {
  const snapshot = await workbook.readSnapshot();
  if (!snapshot.ok) return snapshot;
  const { figures, language: written } = snapshot.value;
  if (!figures) return fail({ kind: "FiguresTableMissing" });
  const records = figureRecords(figures.rows, words[written ?? language]);
  if (format === "sdmxCsv")
    return ok({ name: "figures.sdmx.csv", bytes: writeCsv(sdmxCsv(records)) });
  const bytes = await writePackage(dataPackage(records));
  return bytes === null
    ? fail({ kind: "WriterUnreachable" })
    : ok({ name: "figures.datapackage.zip", bytes });
}
