/** Units of what comes whole: half a person or half a session is a misreading. */
export const wholeUnits: ReadonlySet<string> = new Set([
  "person",
  "attendance",
  "household",
  "event",
  "booth",
  "group",
  "item",
  "card",
  "case",
  "ward",
  "enterprise",
  "village",
  "form",
]);
