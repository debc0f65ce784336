/** A part of the page that can have the focus. */
export interface PagePart {
  readonly element: HTMLElement;
  /** Gives the focus to what is used first in it. */
  readonly focus: () => void;
}

/**
 * F6 leads from part to part of the page and around, as in Excel, and with Shift the other way: out of a grid
 * nothing else does, as Tab goes from cell to cell. Gives what leads on (1) or back (-1) from where the focus is.
 * What lies in no part, such as an editor that floats over the grid, counts to the first.
 */
export function createPartKeys(parts: readonly PagePart[]): (step: -1 | 1) => void {
  const go = (step: -1 | 1): void => {
    const shown = parts.filter(({ element }) => !element.hidden);
    const found = shown.findIndex(({ element }) => element.contains(document.activeElement));
    const at = Math.max(0, found);
    shown[(at + step + shown.length) % shown.length]?.focus();
  };
  // Caught on its way down: the grid keeps every key that reaches it.
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    go(event.shiftKey ? -1 : 1);
  };
  window.addEventListener("keydown", pressed, { capture: true });
  return go;
}
