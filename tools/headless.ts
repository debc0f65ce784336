import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { settledFigures } from "../src/core/check/settledFigures";
import type { UseCases } from "../src/app/useCases";
import { createUseCases } from "../src/app/createUseCases";
import { chartKinds, type ChartKind } from "../src/core/chart/chartKind";
import type { SheetLanguage } from "../src/core/plan/sheetWords";
import type { Problem } from "../src/core/problem";
import { ok, type Result } from "../src/core/result";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import { saveXlsx } from "../src/host/file/saveXlsx";
import { createUniverEngine } from "../src/host/univer/createUniverEngine";
import { writeCsv } from "../src/writers/writeCsv";
import { writePackage } from "../src/writers/writePackage";
import { writeFormBook } from "../src/writers/writeFormBook";
import { readSource } from "../src/readers/readSource";
import { sheetWordsByLanguage } from "../src/text/sheetWords/sheetWordsByLanguage";
import { openNodeHost } from "./openNodeHost";
import { parseArguments } from "./parseArguments";
import { printProblem, readBytes } from "./read";

const usage =
  'Usage: npm run -s headless -- --import FILE [--import FILE ...] [--compare "A,B"] [--chart KIND] [--lang vi|en|ar] --out FILE.xlsx';

interface Job {
  readonly files: readonly string[];
  readonly compare: readonly [string, string] | null;
  readonly charts: readonly ChartKind[];
  readonly language: SheetLanguage;
  readonly out: string;
}

/** Runs the add-in's own use cases on office.js in Node and saves the workbook; prints what was done. */
export async function headlessProgram(argv: readonly string[]): Promise<number> {
  const job = parseJob(argv);
  if (typeof job === "string") {
    process.stderr.write(`${job}\n`);
    return 1;
  }
  const host = await openNodeHost(createUniverEngine());
  const useCases = createUseCases({
    workbook: excelWorkbook,
    readSource,
    words: sheetWordsByLanguage,
    writeForm: writeFormBook,
    writeCsv,
    writePackage: (files) => Promise.resolve(writePackage(files)),
  });
  const done = await carryOut(useCases, job);
  if (!done.ok) return printProblem(done.problem);
  await host.workbook.settle();
  writeFileSync(job.out, await saveXlsx(host.workbook.model));
  process.stdout.write(
    `${JSON.stringify({ ...done.value, syncs: host.syncs(), out: job.out }, null, 2)}\n`,
  );
  host.close();
  return 0;
}

function parseJob(argv: readonly string[]): Job | string {
  const { options } = parseArguments(argv);
  const files = options.get("import") ?? [];
  const out = options.get("out")?.[0];
  if (files.length === 0 || out === undefined) return usage;
  const missing = files.find((file) => readBytes(file) === null);
  if (missing !== undefined) return `There is no file ${missing}.`;
  const compare = options
    .get("compare")?.[0]
    ?.split(",")
    .map((area) => area.trim());
  if (compare !== undefined && compare.length !== 2) return 'Name two areas: --compare "A,B"';
  const charts = options.get("chart") ?? (compare ? chartKinds : []);
  const unknown = charts.find((kind) => !isChartKind(kind));
  if (unknown !== undefined) return `Unknown chart ${unknown}: ${chartKinds.join(", ")}.`;
  const language = options.get("lang")?.[0] ?? "vi";
  if (!isSheetLanguage(language)) return `Unknown language ${language}: vi, en or ar.`;
  return {
    files,
    compare: compare ? [compare[0] ?? "", compare[1] ?? ""] : null,
    charts: charts.filter(isChartKind),
    language,
    out,
  };
}

const isSheetLanguage = (text: string): text is SheetLanguage => text in sheetWordsByLanguage;

const isChartKind = (kind: string): kind is ChartKind =>
  (chartKinds as readonly string[]).includes(kind);

async function carryOut(useCases: UseCases, job: Job): Promise<Result<object, Problem>> {
  const imports: object[] = [];
  for (const file of job.files) {
    const imported = await importOne(useCases, file, job.language);
    if (!imported.ok) return imported;
    imports.push(imported.value);
  }
  if (!job.compare) return ok({ imports });
  const [first, second] = job.compare;
  const request = { first, second, language: job.language };
  const comparison = await useCases.buildComparison(request);
  if (!comparison.ok) return comparison;
  const charts = await useCases.drawCharts({ ...request, kinds: job.charts });
  return charts.ok ? ok({ imports, comparison: comparison.value, charts: charts.value }) : charts;
}

async function importOne(
  useCases: UseCases,
  path: string,
  language: SheetLanguage,
): Promise<Result<object, Problem>> {
  const reading = await useCases.readFile(
    { name: basename(path), bytes: readBytes(path) ?? new Uint8Array() },
    null,
  );
  if (!reading.ok) return reading;
  const { campaign } = reading.value.source;
  // Nobody can be asked here: what is in doubt is not written.
  const { observations } = settledFigures(reading.value);
  const heldBack = reading.value.observations.length - observations.length;
  if (heldBack > 0) process.stderr.write(`${path}: ${heldBackSentence(heldBack)}\n`);
  const kept = observations.map((observation) => ({ observation, edited: false }));
  const silent = { entered: () => undefined, cancelled: () => false };
  return useCases.importFigures({ reading: reading.value, kept, campaign, language }, silent);
}

const heldBackSentence = (count: number): string =>
  count === 1
    ? "1 figure can be read in two ways and was left out."
    : `${count} figures can be read in two ways and were left out.`;
