import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parsePassage } from "./parsePassage";
import type { CorpusLanguage, CorpusPart, Passage } from "./passage";

/** The languages and the parts, as the folders are named. */
export const corpusLanguages: readonly CorpusLanguage[] = ["vi", "en", "ar"];
export const corpusParts: readonly CorpusPart[] = [
  "dev",
  "held-out",
  "held-out-2",
  "held-out-3",
  "held-out-4",
  "held-out-5",
  "held-out-6",
  "held-out-7",
  "held-out-8",
  "held-out-9",
  "held-out-10",
  "held-out-11",
];

/**
 * The passages of one language and one part, in the order of their file names, none where the language has no such
 * part; run in the project's root.
 */
export function loadPassages(language: CorpusLanguage, part: CorpusPart): readonly Passage[] {
  const folder = `tests/corpus/${language}/${part}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const source = `${folder}/${file}`;
      const name = file.slice(0, -".txt".length);
      return parsePassage(readFileSync(source, "utf8"), { name, language, part, source });
    });
}

/** The whole corpus. */
export function loadCorpus(): readonly Passage[] {
  return corpusLanguages.flatMap((language) =>
    corpusParts.flatMap((part) => loadPassages(language, part)),
  );
}
