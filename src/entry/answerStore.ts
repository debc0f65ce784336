import type { AnswerStore } from "../taskpane/questions/rememberedAnswer";
import { keepStored, readStored } from "./browserStorage";

const place = "campaign-figures.answers";

/** Keeps remembered answers beside the choices. */
export const answerStore: AnswerStore = {
  read: () => readStored(place),
  keep: (answers) => keepStored(place, answers),
};
