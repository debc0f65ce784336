import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { settledFigures } from "../src/core/check/settledFigures";
import type { Language, Observation } from "../src/core/observation/observation";
import { textEncodings, type Reading, type TextEncoding } from "../src/core/observation/reading";
import type { Problem } from "../src/core/problem";
import { readSource } from "../src/readers/readSource";
import { explainProblem } from "../src/text/problemText";
import { textFor } from "../src/text/text";
import { parseArguments } from "./parseArguments";

/** Prints what the add-in reads in one file as JSON; a file it cannot read prints its problem and gives 1. */
export async function readProgram(argv: readonly string[]): Promise<number> {
  const { values, options } = parseArguments(argv);
  const [path] = values;
  if (path === undefined)
    return refuse("Name a file: npm run -s read -- FILE [--lang vi|en|ar] [--encoding NAME]");
  const language = options.get("lang")?.[0];
  if (language !== undefined && !isLanguage(language))
    return refuse(`Unknown language ${language}: vi, en or ar.`);
  const encoding = options.get("encoding")?.[0];
  if (encoding !== undefined && !isEncoding(encoding))
    return refuse(`Unknown encoding ${encoding}: ${textEncodings.join(", ")}.`);
  const bytes = readBytes(path);
  if (bytes === null) return refuse(`There is no file ${path}.`);
  const file = { name: basename(path), bytes, ...(encoding === undefined ? {} : { encoding }) };
  const reading = await readSource(file, language ?? null);
  if (!reading.ok) return printProblem(reading.problem);
  process.stdout.write(`${JSON.stringify(printed(reading.value), null, 2)}\n`);
  return 0;
}

const isEncoding = (text: string): text is TextEncoding =>
  textEncodings.some((encoding) => encoding === text);
const isLanguage = (text: string): text is Language => ["vi", "en", "ar"].includes(text);

/** The bytes of a file; null when there is none to read at that path. */
export function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    // Whatever the system says, the person named a file that cannot be read.
    return null;
  }
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

/** Prints a problem as data on standard output and as a sentence on standard error. */
export function printProblem(problem: Problem): number {
  const { what, next } = explainProblem(problem, textFor("en"));
  process.stdout.write(`${JSON.stringify({ problems: [problem] }, null, 2)}\n`);
  return refuse(`${what} ${next}`);
}

function printed(reading: Reading): object {
  const { source, problems } = reading;
  const { name, kind, language, encoding } = source;
  // Nobody can be asked here: what is in doubt in a report is told as a problem and guessed by nobody.
  const { observations, findings } = kind === "report" ? settledFigures(reading) : reading;
  return {
    source: { name, kind, language, ...(encoding?.alternatives.length ? { encoding } : {}) },
    figures: observations.map(figure),
    findings,
    problems,
  };
}

function figure({ provenance, ...observation }: Observation): object {
  const { raw } = provenance;
  const place =
    provenance.kind === "text"
      ? { start: provenance.start, end: provenance.end, raw }
      : {
          sheet: provenance.sheet,
          cell: provenance.cell,
          raw,
          headerPath: provenance.headerPath,
        };
  return { ...observation, provenance: place };
}
