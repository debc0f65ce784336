import { useEffect, useRef } from "react";
import type { ReviewStep } from "../review";
import { isMark, markId } from "./markId";

const isLost = (): boolean => document.activeElement === document.body;

/** Focuses an element once something has ended that took the focus away with it, such as a field. */
export function useFocusAfter(going: boolean, elementId: string): void {
  useEffect(() => {
    if (!going) return undefined;
    return () => {
      if (isLost()) document.getElementById(elementId)?.focus();
    };
  }, [going, elementId]);
}

/** Focuses an element when one of a list was removed, and its button with it. */
export function useFocusAfterRemoval(count: number, elementId: string): void {
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current && isLost()) document.getElementById(elementId)?.focus();
    before.current = count;
  }, [count, elementId]);
}

/**
 * Keeps the focus on the selected figure's mark: it goes along when another is selected from the text, and
 * comes back when the dock of a pointed word has closed. A selection made elsewhere only shows the mark.
 */
export function useFocusOnMark({ figures, selected, candidate, reading }: ReviewStep): void {
  const id = figures[selected]?.id;
  const before = useRef(id);
  const read = useRef(reading);
  const pointing = candidate !== null;
  useEffect(() => {
    if (read.current !== reading) {
      // Tables that were read again number their figures anew: nobody has selected another one.
      read.current = reading;
      before.current = id;
      return;
    }
    if (id === undefined || pointing) return;
    const isSame = before.current === id;
    before.current = id;
    goToMark(id, isSame);
  }, [id, pointing, reading]);
}

function goToMark(id: number, isSame: boolean): void {
  const mark = document.getElementById(markId(id));
  if (isSame) {
    if (isLost()) mark?.focus({ preventScroll: true });
  } else if (isLost() || isMark(document.activeElement)) mark?.focus();
  else mark?.scrollIntoView({ block: "nearest" });
}
