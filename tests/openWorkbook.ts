import { readFileSync } from "node:fs";
import { createUseCases } from "../src/app/createUseCases";
import type { ImportReceipt, UseCases } from "../src/app/useCases";
import type { SheetLanguage } from "../src/core/plan/sheetWords";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import { createUniverEngine } from "../src/host/univer/createUniverEngine";
import type { WorksheetModel } from "../src/host/workbook/workbookModel";
import { writeCsv } from "../src/writers/writeCsv";
import { writePackage } from "../src/writers/writePackage";
import { writeFormBook } from "../src/writers/writeFormBook";
import { readSource } from "../src/readers/readSource";
import { sheetWordsByLanguage } from "../src/text/sheetWords/sheetWordsByLanguage";
import { openNodeHost, type NodeHost } from "../tools/openNodeHost";

/** A new workbook behind Microsoft's office.js, with the add-in's own use cases. */
export interface OpenWorkbook {
  readonly host: NodeHost;
  /** The grid itself, to do in it what a person does. */
  readonly grid: ReturnType<typeof createUniverEngine>["workbook"];
  /** Runs a command of the grid, for what its objects have no method for. */
  readonly runCommand: (id: string, parameters: object) => void;
  readonly useCases: UseCases;
  readonly importReport: (
    change?: (text: string) => string,
    language?: SheetLanguage,
  ) => Promise<ImportReceipt>;
  readonly worksheet: (name: string) => WorksheetModel;
}

/** The user's own report. */
export const reportName = "lao-cai-festival-2025.ar.txt";

/** Opens it; `excelApi` is the newest set that this Excel has. */
export async function openWorkbook(excelApi?: string): Promise<OpenWorkbook> {
  const engine = createUniverEngine();
  const host = await openNodeHost(engine, excelApi);
  const useCases = createUseCases({
    workbook: excelWorkbook,
    readSource,
    words: sheetWordsByLanguage,
    writeForm: writeFormBook,
    writeCsv,
    writePackage: (files) => Promise.resolve(writePackage(files)),
  });
  return {
    host,
    grid: engine.workbook,
    runCommand: (id, parameters) => void engine.facade.syncExecuteCommand(id, parameters),
    useCases,
    importReport: (change, language) => importReport(useCases, change, language),
    worksheet: (name) => {
      const found = host.workbook.model.worksheets.find((worksheet) => worksheet.name === name);
      if (!found) throw new Error(`No worksheet ${name}`);
      return found;
    },
  };
}

const silent = { entered: () => undefined, cancelled: () => false };

async function importReport(
  useCases: UseCases,
  change: (text: string) => string = (text) => text,
  language: SheetLanguage = "vi",
): Promise<ImportReceipt> {
  const text = change(readFileSync(`tests/fixtures/${reportName}`, "utf8"));
  const reading = await useCases.readFile(
    { name: reportName, bytes: new TextEncoder().encode(text) },
    null,
  );
  if (!reading.ok) throw new Error(reading.problem.kind);
  const kept = reading.value.observations.map((observation) => ({ observation, edited: false }));
  const receipt = await useCases.importFigures(
    { reading: reading.value, kept, campaign: "Ngày hội", language },
    silent,
  );
  if (!receipt.ok) throw new Error(JSON.stringify(receipt.problem));
  return receipt.value;
}
