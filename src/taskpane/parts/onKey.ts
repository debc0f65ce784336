import type { KeyboardEvent } from "react";

/**
 * Does something on a key, which is then used up: neither may Enter press the button that gets the focus by
 * it, nor may Office take Escape for its own.
 */
export const onKey =
  (key: "Enter" | "Escape", act: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== key) return;
    event.preventDefault();
    act();
  };
