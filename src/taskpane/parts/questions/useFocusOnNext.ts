import { useEffect, useRef } from "react";
import type { Question } from "../../questions/question";
import { writeButtonId } from "../markId";
import { questionId } from "./QuestionFrame";

/**
 * An answer takes its button away: the focus goes to a question that came back, else to the next one, else to
 * the button that writes, else to the screen's heading. `settled` counts what was answered and named.
 */
export function useFocusOnNext(questions: readonly Question[], settled: number): void {
  const before = useRef(questions.map(({ key }) => key));
  const given = useRef(settled);
  useEffect(() => {
    const keys = questions.map(({ key }) => key);
    const known = before.current;
    before.current = keys;
    // A question that another change brought leaves the focus where that change puts it.
    const isAnswer = settled !== given.current;
    given.current = settled;
    if (!isAnswer || document.activeElement !== document.body) return;
    const next = keys.find((key) => !known.includes(key)) ?? keys[0];
    const heading = next === undefined ? null : document.getElementById(questionId(next));
    (heading ?? document.getElementById(writeButtonId) ?? document.querySelector("h1"))?.focus();
  }, [questions, settled]);
}
