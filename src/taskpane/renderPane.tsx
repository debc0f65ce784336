import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, type PaneDependencies } from "./App";

/** Draws the pane into an element of its page. */
export function renderPane(element: HTMLElement, dependencies: PaneDependencies): void {
  createRoot(element).render(
    <StrictMode>
      <App dependencies={dependencies} />
    </StrictMode>,
  );
}
