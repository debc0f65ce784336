/**
 * Keeps keys that belong to the pane from Office. Excel on the web's office.js takes every Tab for itself and
 * knows neither headings nor folds nor groups of tabs: from a heading it would throw a person out of the pane.
 * It also hands Escape and key combinations to Excel although a part of the pane has used them already.
 */
export function keepPaneKeys(page: Document): void {
  // Every part of the pane hears a key before the document does; office.js listens one step later, at the window.
  page.addEventListener("keydown", (event) => {
    if (event.key === "Tab" || event.defaultPrevented) event.stopPropagation();
  });
}
