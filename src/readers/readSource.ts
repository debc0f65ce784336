import { nameAddedPlaces } from "../core/area/nameAddedPlaces";
import { readGrids } from "../core/grid/readGrid";
import type { SourceGrid } from "../core/grid/sourceGrid";
import type { Language } from "../core/observation/observation";
import type { Reading, SourceEncoding } from "../core/observation/reading";
import type { Problem } from "../core/problem";
import { detectLanguage } from "../core/report/detectLanguage";
import { readReport } from "../core/report/readReport";
import { fail, ok, type Result } from "../core/result";
import type { DocumentText } from "./documents/documentText";
import { readDocument } from "./documents/readDocument";
import { looksLikeTable } from "./looksLikeTable";
import { openSource, type OpenedSource, type SourceBytes } from "./openSource";
import { readCsv } from "./readCsv";

const limitMb = 25;
/** Millions of letters of running text: ten times a report of a thousand pages. */
const textLimitMb = 10;

/** Reads a report or a table from a file's bytes; what it is, its content says before its name. */
export async function readSource(
  file: SourceBytes,
  language: Language | null,
): Promise<Result<Reading, Problem>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return fail({ kind: "FileEmpty", name });
  if (bytes.length > limitMb * 1024 * 1024) return fail({ kind: "FileTooLarge", name, limitMb });
  const opened = await openSource(file);
  return opened.ok ? readOpened(file, opened.value, language) : opened;
}

function readOpened(
  file: SourceBytes,
  source: OpenedSource,
  language: Language | null,
): Result<Reading, Problem> {
  const { name } = file;
  if (source.kind === "grids") return ok(readTables(file, source.grids, language));
  const text = source.kind === "text" ? source.text : source.document.text;
  if (source.kind === "text" && looksLikeTable(name, text))
    return ok(withEncoding(readTables(file, [readCsv(name, text)], language), source.encoding));
  // Packed text can be far longer than its file.
  if (text.length > textLimitMb * 1e6)
    return fail({ kind: "FileTooLarge", name, limitMb: textLimitMb });
  const reading =
    source.kind === "document"
      ? readWords(file, source.document, language)
      : readPlainText(file, text, language);
  return ok(withSender(withEncoding(reading, source.encoding), source));
}

const withSender = (reading: Reading, source: OpenedSource): Reading =>
  source.kind === "document" && source.from !== undefined
    ? { ...reading, source: { ...reading.source, from: source.from } }
    : reading;

/** Reads running text that did not come from a file, such as a paste. */
export const readText = (name: string, text: string, asked: Language | null): Reading =>
  readPlainText({ name }, text, asked);

function readPlainText(
  { name, places }: Pick<SourceBytes, "name" | "places">,
  text: string,
  asked: Language | null,
): Reading {
  const language = asked ?? detectLanguage(text);
  const { campaign, ...read } = readReport(text, language, places);
  return withMissing({ source: { name, kind: "report", language, campaign }, ...read, text });
}

function readWords(
  { name, places }: SourceBytes,
  document: DocumentText,
  asked: Language | null,
): Reading {
  const { text } = document;
  const language = asked ?? detectLanguage(text);
  const { campaign, ...read } = readDocument(document, language, places);
  return withMissing({ source: { name, kind: "report", language, campaign }, ...read, text });
}

function readTables(
  { name, places = [] }: SourceBytes,
  grids: readonly SourceGrid[],
  asked: Language | null,
): Reading {
  const words = grids.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "string");
  const language = asked ?? detectLanguage(words.join(" "));
  const { observations, findings, problems } = readGrids(grids, { language });
  return withMissing({
    source: { name, kind: "table", language, campaign: null },
    observations: nameAddedPlaces(observations, places),
    findings,
    problems,
    text: null,
  });
}

const withMissing = (reading: Reading): Reading =>
  reading.observations.length > 0
    ? reading
    : {
        ...reading,
        problems: [{ kind: "FiguresMissing", name: reading.source.name }, ...reading.problems],
      };

/** Says how the letters were read, and warns when they look like another encoding. */
function withEncoding(reading: Reading, encoding: SourceEncoding): Reading {
  const { source, problems } = reading;
  return {
    ...reading,
    source: { ...source, encoding },
    problems:
      encoding.alternatives.length === 0
        ? problems
        : [{ kind: "EncodingDoubtful", name: source.name }, ...problems],
  };
}
