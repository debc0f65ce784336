import { explainProblem } from "../../src/text/problemText";
import { createText, formatCount, messagesByLanguage, textFor } from "../../src/text/text";
import { sheetWordsByLanguage } from "../../src/text/sheetWords/sheetWordsByLanguage";
import { indicators } from "../../src/core/indicator/catalogue";

const placeholders = (message: string): readonly string[] =>
  [...message.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe.each(["vi", "en"] as const)("the words in %s", (language) => {
  test("are all there, with the same values to fill in", () => {
    const messages = messagesByLanguage[language];
    expect(Object.keys(messages)).toEqual(Object.keys(messagesByLanguage.en));
    for (const [key, english] of Object.entries(messagesByLanguage.en)) {
      const message = messages[key as keyof typeof messages];
      expect(message).not.toBe("");
      expect([key, placeholders(message)]).toEqual([key, placeholders(english)]);
    }
  });
});

describe.each(["vi", "en", "ar"] as const)("the worksheet words in %s", (language) => {
  test("name every indicator of the catalogue", () => {
    const unnamed = indicators.filter(
      ({ id }) => sheetWordsByLanguage[language].indicator(id) === id,
    );
    expect(unnamed).toEqual([]);
  });

  test("name no two indicators alike, because formulas find them by name", () => {
    const names = indicators.map(({ id }) => sheetWordsByLanguage[language].indicator(id));
    expect(new Set(names).size).toBe(names.length);
  });
});

test("a problem is said with its facts", () => {
  expect(
    explainProblem({ kind: "WorksheetProtected", worksheet: "Số liệu" }, textFor("vi")).what,
  ).toBe("Trang Số liệu đang được bảo vệ.");
});

test("a value that looks like a placeholder is not filled again", () => {
  const t = createText(messagesByLanguage.en);
  expect(t("progress.file", { name: "{name}.txt" })).toBe("Reading {name}.txt");
});

test.each([
  [1077, "vi", "1.077"],
  [1077, "en", "1,077"],
  [-12.5, "vi", "−12,5"],
  [380, "en", "380"],
] as const)("%d is written as people of %s do", (value, language, shown) => {
  expect(formatCount(value, language)).toBe(shown);
});
