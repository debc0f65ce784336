import type { Problem, ProblemKind } from "../core/problem";
import type { MessageKey } from "./messages";
import { messagesByLanguage, type Text } from "./text";

/** A problem in words: what happened, and what to do next. */
export interface ExplainedProblem {
  readonly what: string;
  readonly next: string;
}

/** Every problem has both sentences; this does not compile while one is missing. */
type SentenceKey<K extends ProblemKind> = `problem.${K}.what` | `problem.${K}.next`;

const sentenceKey = <K extends ProblemKind>(kind: K, part: "what" | "next"): SentenceKey<K> =>
  `problem.${kind}.${part}` as SentenceKey<K>;

/** Says a problem in a language. The facts of a problem carry the names of the message's placeholders. */
export function explainProblem(problem: Problem, t: Text): ExplainedProblem {
  const values = Object.fromEntries(
    Object.entries(problem).map(([name, fact]) => [
      name === "limitMb" ? "limit" : name,
      String(fact),
    ]),
  );
  const say = t as (key: MessageKey, values: Readonly<Record<string, string>>) => string;
  return {
    what: say(sentenceKey(problem.kind, "what"), values),
    next: say(sentenceKey(problem.kind, "next"), values),
  };
}

/** The kinds of problem that have sentences, for tests of completeness. */
export const explainedKinds = (): readonly string[] =>
  Object.keys(messagesByLanguage.en)
    .filter((key) => key.startsWith("problem.") && key.endsWith(".what"))
    .map((key) => key.split(".")[1] ?? "");
