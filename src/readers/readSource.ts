import { readGrids } from "../core/grid/readGrid";
import type { SourceGrid } from "../core/grid/sourceGrid";
import type { Language } from "../core/observation/observation";
import type { Reading } from "../core/observation/reading";
import type { Problem } from "../core/problem";
import { detectLanguage } from "../core/report/detectLanguage";
import { readReport } from "../core/report/readReport";
import { fail, ok, type Result } from "../core/result";
import { decodeText } from "./decodeText";
import { looksLikeTable } from "./looksLikeTable";
import { readCsv } from "./readCsv";
import { readXlsxGrids } from "./readXlsxGrids";
import { sniffFile } from "./sniffFile";

/** A file as it arrived. */
export interface SourceBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const limitMb = 25;

/** Reads a report or a table from a file's bytes; what it is, its content says before its name. */
export async function readSource(
  file: SourceBytes,
  language: Language | null,
): Promise<Result<Reading, Problem>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return fail({ kind: "FileEmpty", name });
  if (bytes.length > limitMb * 1024 * 1024) return fail({ kind: "FileTooLarge", name, limitMb });
  const kind = sniffFile(bytes);
  if (kind === "zip") {
    const grids = await readXlsxGrids(file);
    return grids.ok ? ok(readTables(name, grids.value, language)) : grids;
  }
  if (kind !== "text") return fail({ kind: "FileKindUnsupported", name, found: kind });
  const text = decodeText(bytes);
  if (text === null) return fail({ kind: "FileUnreadable", name });
  if (text.trim() === "") return fail({ kind: "FileEmpty", name });
  return ok(
    looksLikeTable(name, text)
      ? readTables(name, [readCsv(name, text)], language)
      : readText(name, text, language),
  );
}

/** Reads running text that did not come from a file, such as a paste. */
export function readText(name: string, text: string, asked: Language | null): Reading {
  const language = asked ?? detectLanguage(text);
  const { observations, findings, problems, campaign } = readReport(text, language);
  return {
    source: { name, kind: "report", language, campaign },
    observations,
    findings,
    problems: withMissing(name, observations.length, problems),
    text,
  };
}

function readTables(name: string, grids: readonly SourceGrid[], asked: Language | null): Reading {
  const words = grids.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "string");
  const language = asked ?? detectLanguage(words.join(" "));
  const { observations, findings, problems } = readGrids(grids, { language });
  return {
    source: { name, kind: "table", language, campaign: null },
    observations,
    findings,
    problems: withMissing(name, observations.length, problems),
    text: null,
  };
}

const withMissing = (
  name: string,
  count: number,
  problems: readonly Problem[],
): readonly Problem[] => (count === 0 ? [{ kind: "FiguresMissing", name }, ...problems] : problems);
