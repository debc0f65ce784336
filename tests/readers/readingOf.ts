import type { Reading } from "../../src/core/observation/reading";
import type { SourceBytes } from "../../src/readers/openSource";
import { readSource } from "../../src/readers/readSource";

/** The reading of a file that can be read; the problem's kind fails the test otherwise. */
export async function readingOf(
  name: string,
  bytes: Uint8Array,
  encoding?: SourceBytes["encoding"],
): Promise<Reading> {
  const file = { name, bytes, ...(encoding === undefined ? {} : { encoding }) };
  const reading = await readSource(file, null);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.value;
}

/** The kind of problem that a file is refused with; null when it is read. */
export async function problemOf(name: string, bytes: Uint8Array): Promise<string | null> {
  const reading = await readSource({ name, bytes }, null);
  return reading.ok ? null : reading.problem.kind;
}

/** Each figure as `value indicator area`. */
export const figuresOf = ({ observations }: Reading): readonly string[] =>
  observations.map(({ value, indicator, area }) => `${value} ${indicator} ${String(area)}`);

/** Whether every figure's span holds the words that it says it was read from. */
export const hasTrueSpans = ({ text, observations }: Reading): boolean =>
  observations.every(
    ({ provenance }) =>
      provenance.kind === "text" &&
      text?.slice(provenance.start, provenance.end) === provenance.raw,
  );
