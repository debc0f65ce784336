import { sheetLanguage } from "../../src/taskpane/choices";

test.each([
  ["pane", "ar", "ar"],
  ["pane", "vi", "vi"],
  ["vi", "ar", "vi"],
  ["en", "vi", "en"],
] as const)(
  "worksheets asked for in %s begin, in a pane that speaks %s, in %s",
  (sheets, language, begun) => {
    expect(sheetLanguage({ sheets, language, digits: "western", remember: true })).toBe(begun);
  },
);
