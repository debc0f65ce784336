import type { Problem, ProblemKind } from "../core/problem";
import { causeOfExcelError } from "./excelErrors";
import type { MessageKey } from "./messages/messages";
import type { Text } from "./text";

/** A problem in words: what happened, and what to do next. */
export interface ExplainedProblem {
  readonly what: string;
  readonly next: string;
  /** The name of an Excel refusal, for whoever gives support; null for problems of our own. */
  readonly code: string | null;
}

/** Problems of our own have both sentences; this does not compile while one is missing. */
type SentenceKey<K extends Exclude<ProblemKind, "HostRefused">> =
  `problem.${K}.what` | `problem.${K}.next`;

const sentenceKey = <K extends Exclude<ProblemKind, "HostRefused">>(
  kind: K,
  part: "what" | "next",
): SentenceKey<K> => `problem.${kind}.${part}` as SentenceKey<K>;

/** Says a problem in a language. The facts of a problem carry the names of the message's placeholders. */
export function explainProblem(problem: Problem, text: Text): ExplainedProblem {
  if (problem.kind === "HostRefused") {
    const cause = causeOfExcelError(problem.code);
    return {
      what: text.say(`excel.${cause}.what`),
      next: text.say(`excel.${cause}.next`),
      code: text.say("problem.code", { code: problem.code }),
    };
  }
  const values = Object.fromEntries(
    Object.entries(problem).flatMap(([name, fact]) =>
      typeof fact === "object" && !Array.isArray(fact)
        ? []
        : [[name === "limitMb" ? "limit" : name, wordsOfFact(fact, text)]],
    ),
  );
  const say = text.say as (key: MessageKey, values: Readonly<Record<string, string>>) => string;
  return {
    what: say(sentenceKey(problem.kind, "what"), values),
    next: say(sentenceKey(problem.kind, "next"), values),
    code: null,
  };
}

/** Facts are words, numbers, or the values that a number may have. */
function wordsOfFact(fact: unknown, text: Text): string {
  if (typeof fact === "number") return text.number(fact);
  return Array.isArray(fact)
    ? fact.map((part) => wordsOfFact(part, text)).join(" / ")
    : String(fact);
}
