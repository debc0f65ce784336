/**
 * Gives the focus back to where it was in the pane: a browser forgets it when the worksheet beside the pane takes
 * the focus, and F6 or a click would lead back to nowhere.
 */
export function keepPaneFocus(pane: Window & typeof globalThis): void {
  const { document } = pane;
  let last: HTMLElement | null = null;
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof pane.HTMLElement) last = target;
  });
  pane.addEventListener("focus", () => {
    if (document.activeElement === document.body && last?.isConnected)
      last.focus({ preventScroll: true });
  });
}
