import type { AreaKind } from "../../core/observation/observation";
import { areaKey, numberKey } from "./openQuestions";
import type {
  Answer,
  AnsweredArea,
  GivenAnswer,
  NumberSign,
  Question,
  SignMeaning,
} from "./question";

/** An answer that holds for every source of one sender. */
export type RememberedAnswer = { readonly sender: string } & (
  | { readonly kind: "number"; readonly sign: NumberSign; readonly means: SignMeaning }
  | { readonly kind: "area"; readonly words: string; readonly area: AnsweredArea | null }
);

/** Where remembered answers are kept between openings. */
export interface AnswerStore {
  readonly read: () => unknown;
  /** Whether they could be kept: some browsers refuse storage to embedded pages. */
  readonly keep: (answers: readonly RememberedAnswer[]) => boolean;
}

/** How many are kept; the oldest go first. */
export const mostRemembered = 300;

/** The key of the question that a remembered answer answers. */
export const keyOf = (answer: RememberedAnswer): string =>
  answer.kind === "number" ? numberKey(answer.sign) : areaKey(answer.words);

/** The answers with a new one in the place of its forerunner; the newest stands last. */
export const remembering = (
  answers: readonly RememberedAnswer[],
  added: RememberedAnswer,
): readonly RememberedAnswer[] =>
  [...forgetting(answers, added.sender, [keyOf(added)]), added].slice(-mostRemembered);

/** The answers without those of one sender to some questions. */
export const forgetting = (
  answers: readonly RememberedAnswer[],
  sender: string,
  keys: readonly string[],
): readonly RememberedAnswer[] =>
  answers.filter((answer) => answer.sender !== sender || !keys.includes(keyOf(answer)));

/** The keys under which a given answer was remembered: one to many names, under each of them. */
export const keysOf = ({ key, answer, before }: GivenAnswer): readonly string[] =>
  answer.kind === "areas" ? before.map(({ observation }) => areaKey(observation.area)) : [key];

/** What of an answer holds for the sender's later sources too. */
export function toRemember(
  sender: string,
  question: Question,
  answer: Answer,
): readonly RememberedAnswer[] {
  // Of a text that uses signs in both ways nothing is to be learnt about its sender.
  if (answer.kind === "number")
    return question.key === numberKey(answer.sign) ? [{ sender, ...answer }] : [];
  // Figures without words for their area have nothing to know them by again.
  if (answer.kind === "area" && answer.words !== null)
    return [{ sender, kind: "area", words: answer.words, area: answer.area }];
  return question.kind === "areas" && answer.kind === "areas" && answer.answer === "leave"
    ? question.names.map((words) => ({ sender, kind: "area", words, area: null }))
    : [];
}

/** A remembered answer as it is given in a review. */
export const asAnswer = (answer: RememberedAnswer): Answer =>
  answer.kind === "number"
    ? { kind: "number", sign: answer.sign, means: answer.means }
    : { kind: "area", words: answer.words, area: answer.area };

/** Remembered answers out of storage: what another version or hand left there is passed over. */
export function readRemembered(stored: unknown): readonly RememberedAnswer[] {
  if (!Array.isArray(stored)) return [];
  return (stored as readonly unknown[]).flatMap(readOne).slice(-mostRemembered);
}

// Longer words are no sender and no place.
const longest = 200;

const isText = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "" && value.length <= longest;

type Stored = Readonly<Record<string, unknown>>;

const asStored = (value: unknown): Stored =>
  typeof value === "object" && value !== null ? (value as Stored) : {};

function readOne(stored: unknown): readonly RememberedAnswer[] {
  const { sender, kind, ...rest } = asStored(stored);
  if (!isText(sender)) return [];
  if (kind === "number") return readNumber(sender, rest);
  return kind === "area" ? readPlace(sender, rest) : [];
}

function readNumber(sender: string, { sign, means }: Stored): readonly RememberedAnswer[] {
  if (sign !== "." && sign !== ",") return [];
  return means === "thousands" || means === "decimal"
    ? [{ sender, kind: "number", sign, means }]
    : [];
}

function readPlace(sender: string, { words, area }: Stored): readonly RememberedAnswer[] {
  if (!isText(words)) return [];
  if (area === null) return [{ sender, kind: "area", words, area }];
  const place = readArea(area);
  return place ? [{ sender, kind: "area", words, area: place }] : [];
}

const kinds: readonly unknown[] = ["country", "province", "office", "commune", "other", null];

function readArea(stored: unknown): AnsweredArea | null {
  const { name, kind } = asStored(stored);
  return isText(name) && kinds.includes(kind) ? { name, kind: kind as AreaKind | null } : null;
}
