/** The id of the first field below the report, to which Enter leads. */
export const firstFieldId = "first-field";

/** The id of a figure's mark in the page: in the text, or its row where figures are listed instead. */
export const markId = (id: number): string => `figure-${id}`;

/** The id of the button that writes the figures. */
export const writeButtonId = "write-figures";

/** Whether an element is a figure's mark. */
export const isMark = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && /^figure-\d+$/.test(target.id);
