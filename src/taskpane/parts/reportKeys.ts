import type { KeyboardEvent } from "react";
import { wordBeside } from "../missedFigure";
import type { PaneEvent } from "../paneState";
import { placeOf } from "../reportBlocks";
import type { ReviewedFigure, ReviewStep } from "../review";
import { topicLook, type TopicLook } from "../topicLook";
import { firstFieldId, isMark } from "./markId";

/** Where keys are pressed: a review, its text in its own direction, and the topic that alone is marked. */
export interface TextPlace {
  readonly review: ReviewStep;
  readonly report: string;
  readonly direction: "ltr" | "rtl";
  readonly only: TopicLook | null;
}

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey">;

// On a Mac the key named delete is Backspace.
const dropKeys: readonly string[] = ["Delete", "Backspace"];

/** What a key pressed in the report tells the pane; null when it tells nothing. */
export function keyToEvent(pressed: Key, place: TextPlace): PaneEvent | null {
  const { key, shiftKey, ctrlKey, metaKey } = pressed;
  const step = stepOf(key, place.direction);
  if (step !== 0) return shiftKey ? toWord(place, step) : toFigure(place, step);
  if (dropKeys.includes(key)) return dropSelected(place.review);
  if (key.toLowerCase() === "z" && (ctrlKey || metaKey)) return { type: "dropUndone" };
  const leaves = key === "Escape" && place.review.candidate !== null;
  return leaves ? { type: "wordPointedAt", candidate: null } : null;
}

/** Which way along the text an arrow leads; 0 for other keys. */
function stepOf(key: string, direction: "ltr" | "rtl"): -1 | 0 | 1 {
  if (key !== "ArrowLeft" && key !== "ArrowRight") return 0;
  return (key === "ArrowRight") === (direction === "ltr") ? 1 : -1;
}

function dropSelected({ figures, selected }: ReviewStep): PaneEvent | null {
  const figure = figures[selected];
  return figure ? { type: "figureDropped", id: figure.id, dropped: true } : null;
}

/** To the next figure that is marked, along the reading direction or against it. */
function toFigure({ review, only }: TextPlace, step: -1 | 1): PaneEvent | null {
  const { figures, selected } = review;
  const ahead = step === 1 ? figures.slice(selected + 1) : figures.slice(0, selected).reverse();
  const next = ahead.find((figure) => isMarked(figure, only));
  return next ? { type: "figureSelected", id: next.id } : null;
}

/** From word to word, over those that are figures already; a report without figures begins at its first. */
function toWord({ review, report }: TextPlace, step: -1 | 1): PaneEvent | null {
  const figure = review.figures[review.selected];
  const from = review.candidate ?? (figure ? placeOf(figure) : { start: 0, end: 0 });
  const candidate = wordBeside(report, from, { step, taken: review.figures.map(placeOf) });
  return candidate && { type: "wordPointedAt", candidate };
}

/** Whether a figure's topic is among those shown. */
export const isMarked = ({ observation }: ReviewedFigure, only: TopicLook | null): boolean =>
  only === null || topicLook(observation.indicator) === only;

/** Carries out a key: what it tells the pane, and Enter, which leads from a mark to the fields below. */
export function keyPressed(
  event: KeyboardEvent,
  place: TextPlace,
  tell: (event: PaneEvent) => void,
): void {
  const told = keyToEvent(event, place);
  // What is used here is neither the browser's nor Office's any more; arrows would scroll at the text's ends.
  if (told || stepOf(event.key, place.direction) !== 0) event.preventDefault();
  if (told) tell(told);
  const mark = event.target;
  if (event.key !== "Enter" || !isMark(mark)) return;
  event.preventDefault();
  document.getElementById(firstFieldId)?.focus();
  // In a low pane the fields open by this and leave less room for the text.
  mark.scrollIntoView({ block: "nearest" });
}
