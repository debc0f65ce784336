import { writeFileSync } from "node:fs";
import { passagesToJsonLines } from "../tests/corpus/exportGold";
import { corpusLanguages, corpusParts, loadCorpus } from "../tests/corpus/loadCorpus";
import { parseArguments } from "./parseArguments";

const usage = `npm run -s gold -- [--part ${corpusParts.join("|")}] [--lang ${corpusLanguages.join("|")}] [--out FILE.jsonl]`;

/** Writes the annotated corpus, or one part or language of it, as JSON lines to a file or to standard output. */
export function goldProgram(argv: readonly string[]): number {
  const { values, options } = parseArguments(argv);
  const [part, language, out] = ["part", "lang", "out"].map((name) => options.get(name)?.[0]);
  const passages = loadCorpus().filter(
    (passage) =>
      (part === undefined || passage.part === part) &&
      (language === undefined || passage.language === language),
  );
  if (values.length > 0 || passages.length === 0) {
    process.stderr.write(`${usage}\n`);
    return 1;
  }
  const lines = passagesToJsonLines(passages);
  if (out === undefined) process.stdout.write(lines);
  else writeFileSync(out, lines);
  return 0;
}
