import { choiceStore, firstChoices } from "../../src/entry/choiceStore";
import type { Choices } from "../../src/taskpane/choices";

const chosen: Choices = { language: "ar", sheets: "vi", digits: "arabic", remember: false };

/** Puts a browser's storage in place that holds a text, or refuses. */
function useStorage(held: string | null, refuses = false): Map<string, string> {
  const items = new Map(held === null ? [] : [["campaign-figures.choices", held]]);
  const refuse = (): never => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  const storage = {
    getItem: (name: string) => (refuses ? refuse() : (items.get(name) ?? null)),
    setItem: (name: string, value: string) => (refuses ? refuse() : void items.set(name, value)),
  };
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
  return items;
}

test("what was kept is read at the next opening", () => {
  useStorage(null);
  expect(choiceStore.keep(chosen)).toBe(true);
  expect(firstChoices(choiceStore.read(), "en-US")).toEqual(chosen);
});

test("where storage is refused, choices hold for this pane and it is said that they are not kept", () => {
  useStorage(null, true);
  expect(choiceStore.keep(chosen)).toBe(false);
  expect(choiceStore.read()).toEqual({});
});

test.each(["", "null", "7", '"vi"', "[]", "{", "{}", '{"language":"fr","sheets":3,"digits":[]}'])(
  "spoilt storage %p gives Excel's own language and the first choices",
  (held) => {
    useStorage(held);
    expect(firstChoices(choiceStore.read(), "vi-VN")).toEqual({
      language: "vi",
      sheets: "pane",
      digits: "western",
      remember: true,
    });
  },
);

test("what is sound of what was kept holds, the rest begins anew", () => {
  useStorage('{"language":"ar","sheets":"klingon","digits":"arabic"}');
  expect(firstChoices(choiceStore.read(), "vi-VN")).toEqual({
    language: "ar",
    sheets: "pane",
    digits: "arabic",
    remember: true,
  });
});

test.each([
  ["vi-VN", "vi"],
  ["VI", "vi"],
  ["en-GB", "en"],
  ["ar-SA", "ar"],
  ["ar", "ar"],
  ["fr-FR", "en"],
  ["", "en"],
])("in an Excel that speaks %p the pane begins in %s", (displayLanguage, language) => {
  expect(firstChoices({}, displayLanguage).language).toBe(language);
});
