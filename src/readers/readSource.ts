import { nameAddedPlaces } from "../core/area/nameAddedPlaces";
import { readExchange, type ExchangeReading } from "../core/exchange/readExchange";
import { readForm, type FormReading } from "../core/form/readForm";
import { readGrids } from "../core/grid/readGrid";
import type { SourceGrid } from "../core/grid/sourceGrid";
import type { Language } from "../core/observation/observation";
import type { Reading, SourceDescription, SourceEncoding } from "../core/observation/reading";
import type { TellReadingProgress } from "../core/observation/readingProgress";
import { largestFileMb, longestTextMb } from "../core/observation/sourceLimits";
import type { Problem } from "../core/problem";
import { detectLanguage } from "../core/report/detectLanguage";
import { readReport } from "../core/report/readReport";
import { fail, ok, type Result } from "../core/result";
import type { DocumentText } from "./documents/documentText";
import { readDocument } from "./documents/readDocument";
import { looksLikeTable } from "./looksLikeTable";
import {
  openSelection,
  openSource,
  type AnySource,
  type OpenedSource,
  type SourceBytes,
  type SourceSettings,
} from "./openSource";
import { readCsv } from "./readCsv";

/**
 * Reads a report or a table from a file's bytes, or from cells of the workbook; what a file is, its content says
 * before its name.
 */
export async function readSource(
  source: AnySource,
  language: Language | null,
  { progress = () => undefined }: { readonly progress?: TellReadingProgress } = {},
): Promise<Result<Reading, Problem>> {
  const opened =
    "selection" in source ? ok(openSelection(source)) : await openFile(source, progress);
  if (!opened.ok) return opened;
  progress({ stage: "figures" });
  const reading = readOpened(source, opened.value, language);
  if (!reading.ok) return reading;
  const told = withEncoding(reading.value, opened.value.encoding, source.encoding !== undefined);
  return ok(withSender(told, opened.value));
}

async function openFile(
  file: SourceBytes,
  progress: TellReadingProgress,
): Promise<Result<OpenedSource, Problem>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return fail({ kind: "FileEmpty", name });
  if (bytes.length > largestFileMb * 1024 * 1024)
    return fail({ kind: "FileTooLarge", name, limitMb: largestFileMb });
  return openSource(file, progress);
}

function readOpened(
  file: SourceSettings,
  source: OpenedSource,
  language: Language | null,
): Result<Reading, Problem> {
  const { name } = file;
  if (source.kind === "grids") return ok(readTables(file, source.grids, language));
  const text = source.kind === "text" ? source.text : source.document.text;
  if (source.kind === "text" && looksLikeTable(name, text))
    return ok(readTables(file, [readCsv(name, text)], language));
  // Packed text can be far longer than its file.
  if (text.length > longestTextMb * 1e6)
    return fail({ kind: "FileTooLarge", name, limitMb: longestTextMb });
  return ok(
    source.kind === "document"
      ? readWords(file, source.document, language)
      : readPlainText(file, text, language),
  );
}

const withSender = (reading: Reading, source: OpenedSource): Reading =>
  source.kind === "document" && source.from !== undefined
    ? { ...reading, source: { ...reading.source, from: source.from } }
    : reading;

/** Reads running text that did not come from a file, such as a paste. */
export const readText = (name: string, text: string, asked: Language | null): Reading =>
  readPlainText({ name }, text, asked);

function readPlainText(
  { name, places }: SourceSettings,
  text: string,
  asked: Language | null,
): Reading {
  const language = asked ?? detectLanguage(text);
  const { campaign, ...read } = readReport(text, language, places);
  return withMissing({
    source: { name, kind: "report", language, campaign },
    ...read,
    text,
    tables: [],
  });
}

function readWords(
  { name, places, mappings }: SourceSettings,
  document: DocumentText,
  asked: Language | null,
): Reading {
  const { text } = document;
  const language = asked ?? detectLanguage(text);
  const { campaign, ...read } = readDocument(document, { language, places, mappings });
  const source = { name, kind: "report", language, campaign } as const;
  return withMissing({ source, ...read, text });
}

function readTables(
  { name, mappings = [], places = [] }: SourceSettings,
  grids: readonly SourceGrid[],
  asked: Language | null,
): Reading {
  const form = readForm(grids);
  if (form) return formReading(name, form);
  const words = grids.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "string");
  const language = asked ?? detectLanguage(words.join(" "));
  const [only] = grids;
  const exchanged = only && grids.length === 1 ? readExchange(only, language) : null;
  if (exchanged) return exchangeReading({ name, kind: "table", language }, exchanged);
  const { observations, findings, problems, tables } = readGrids(grids, { language, mappings });
  return withMissing({
    source: { name, kind: "table", language, campaign: null },
    observations: nameAddedPlaces(observations, places),
    findings,
    problems,
    text: null,
    tables,
  });
}

function exchangeReading(
  source: Omit<SourceDescription, "campaign">,
  { campaign, ...read }: ExchangeReading,
): Reading {
  return withMissing({ source: { ...source, campaign }, ...read, text: null, tables: [] });
}

function formReading(name: string, { form, ...read }: FormReading): Reading {
  const { language, campaign } = form;
  return withMissing({
    source: { name, kind: "table", language, campaign },
    ...read,
    text: null,
    tables: [],
    form,
  });
}

const withMissing = (reading: Reading): Reading =>
  reading.observations.length > 0
    ? reading
    : {
        ...reading,
        problems: [{ kind: "FiguresMissing", name: reading.source.name }, ...reading.problems],
      };

/** Says how the letters were read, and warns when they look like another encoding and nobody chose. */
function withEncoding(reading: Reading, encoding: SourceEncoding, chosen: boolean): Reading {
  const { source, problems } = reading;
  const isDoubtful = !chosen && encoding.alternatives.length > 0;
  return {
    ...reading,
    source: { ...source, encoding },
    problems: isDoubtful
      ? [{ kind: "EncodingDoubtful", name: source.name }, ...problems]
      : problems,
  };
}
