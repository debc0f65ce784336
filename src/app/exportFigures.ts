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
  readonly writePackage: (files: readonly PackageFile[]) => Uint8Array;
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
  return ok(
    format === "sdmxCsv"
      ? { name: "figures.sdmx.csv", bytes: writeCsv(sdmxCsv(records)) }
      : { name: "figures.datapackage.zip", bytes: writePackage(dataPackage(records)) },
  );
}
