import { readGrids } from "../core/grid/readGrid";
import type { SourceGrid } from "../core/grid/sourceGrid";
import type { Language } from "../core/observation/observation";
import type { Reading, SourceEncoding } from "../core/observation/reading";
import type { TellReadingProgress } from "../core/observation/readingProgress";
import { largestFileMb, longestTextMb } from "../core/observation/sourceLimits";
import type { Problem } from "../core/problem";
import { detectLanguage } from "../core/report/detectLanguage";
import { readReport } from "../core/report/readReport";
import { fail, ok, type Result } from "../core/result";
import type { DocumentText } from "./documents/documentText";
import { readDocument } from "./documents/readDocument";
import { looksLikeTable } from "./looksLikeTable";
import { openSource, type OpenedSource, type SourceBytes } from "./openSource";
import { readCsv } from "./readCsv";

/** Reads a report or a table from a file's bytes; what it is, its content says before its name. */
export async function readSource(
  file: SourceBytes,
  language: Language | null,
  { progress = () => undefined }: { readonly progress?: TellReadingProgress } = {},
): Promise<Result<Reading, Problem>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return fail({ kind: "FileEmpty", name });
  if (bytes.length > largestFileMb * 1024 * 1024)
    return fail({ kind: "FileTooLarge", name, limitMb: largestFileMb });
  const opened = await openSource(file, progress);
  if (!opened.ok) return opened;
  progress({ stage: "figures" });
  const reading = readOpened(name, opened.value, language);
  return reading.ok
    ? ok(withEncoding(reading.value, opened.value.encoding, file.encoding !== undefined))
    : reading;
}

function readOpened(
  name: string,
  source: OpenedSource,
  language: Language | null,
): Result<Reading, Problem> {
  if (source.kind === "grids") return ok(readTables(name, source.grids, language));
  const text = source.kind === "text" ? source.text : source.document.text;
  if (source.kind === "text" && looksLikeTable(name, text))
    return ok(readTables(name, [readCsv(name, text)], language));
  // Packed text can be far longer than its file.
  if (text.length > longestTextMb * 1e6)
    return fail({ kind: "FileTooLarge", name, limitMb: longestTextMb });
  return ok(
    source.kind === "document"
      ? readWords(name, source.document, language)
      : readText(name, text, language),
  );
}

/** Reads running text that did not come from a file, such as a paste. */
export function readText(name: string, text: string, asked: Language | null): Reading {
  const language = asked ?? detectLanguage(text);
  const { campaign, ...read } = readReport(text, language);
  return withMissing({ source: { name, kind: "report", language, campaign }, ...read, text });
}

function readWords(name: string, document: DocumentText, asked: Language | null): Reading {
  const { text } = document;
  const language = asked ?? detectLanguage(text);
  const { campaign, ...read } = readDocument(document, language);
  return withMissing({ source: { name, kind: "report", language, campaign }, ...read, text });
}

function readTables(name: string, grids: readonly SourceGrid[], asked: Language | null): Reading {
  const words = grids.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "string");
  const language = asked ?? detectLanguage(words.join(" "));
  const { observations, findings, problems } = readGrids(grids, { language });
  return withMissing({
    source: { name, kind: "table", language, campaign: null },
    observations,
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
