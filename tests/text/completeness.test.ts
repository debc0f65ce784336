import { readFileSync } from "node:fs";
import { indicators } from "../../src/core/indicator/catalogue";
import { ownIndicators } from "../../src/core/report/ownIndicators";
import { explainedCodes } from "../../src/text/excelErrors";
import { explainProblem } from "../../src/text/problemText";
import { createText, textFor } from "../../src/text/text";
import { paneLanguages, type Messages } from "../../src/text/messages/messages";
import { messagesByLanguage } from "../../src/text/messages/messagesByLanguage";
import { sheetWordsByLanguage } from "../../src/text/sheetWords/sheetWordsByLanguage";

const placeholders = (message: string): readonly string[] =>
  [...message.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

const keys = Object.keys(messagesByLanguage.en) as (keyof Messages)[];

describe.each(paneLanguages)("the words in %s", (language) => {
  const messages = messagesByLanguage[language];

  test("are all there, with the same values to fill in", () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      const [message, english] = [messages[key], messagesByLanguage.en[key]];
      expect([key, typeof message]).toEqual([key, typeof english]);
      if (typeof message !== "string" || typeof english !== "string") continue;
      expect([key, message.trim()]).not.toEqual([key, ""]);
      expect([key, placeholders(message)]).toEqual([key, placeholders(english)]);
    }
  });

  test("have every plural form of the language's grammar and no other", () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of keys) {
      const forms = messages[key];
      if (typeof forms === "string") continue;
      expect([key, Object.keys(forms).sort()]).toEqual([key, [...categories].sort()]);
      expect(forms.other).toContain("{count}");
    }
  });

  test("name what the reader counts beside the catalogue", () => {
    const words = sheetWordsByLanguage[language];
    for (const id of Object.values(ownIndicators))
      expect([id, words.indicator(id)]).not.toEqual([id, id.slice("other:".length)]);
  });

  test("are in the script of the language", () => {
    const foreign = { vi: /[\u0600-\u06ff]/, en: /[\u0600-\u06ffăâđêôơư]/i, ar: /[ăâđêôơư]/i }[
      language
    ];
    const own = keys.filter(
      (key) => !/^settings\.digits/.test(key) && !JSON.stringify(messages[key]).includes("Lào Cai"),
    );
    for (const key of own)
      expect([key, foreign.test(JSON.stringify(messages[key]))]).toEqual([key, false]);
  });

  test("say every problem and every error code of Excel in two sentences, never as a code alone", () => {
    const text = textFor(language);
    for (const code of [...documentedCodes(), "SomethingNew"]) {
      const said = explainProblem({ kind: "HostRefused", code, during: "import" }, text);
      expect(said.what).toMatch(/.{10,}[.؟]$/u);
      expect(said.next).toMatch(/.{10,}[.؟]$/u);
      expect(said.what + said.next).not.toContain(code);
      expect(said.code).toContain(code);
    }
  });
});

/** The error codes that Microsoft's own type declarations list for Excel and for office.js. */
function documentedCodes(): readonly string[] {
  const declarations = readFileSync("node_modules/@types/office-js/index.d.ts", "utf8");
  const excel = declarations.slice(
    declarations.indexOf("declare namespace Excel"),
    declarations.indexOf("declare namespace Word"),
  );
  const office = declarations.slice(declarations.indexOf("declare namespace OfficeExtension"));
  return [excel, office].flatMap((part) =>
    [...part.matchAll(/enum ErrorCodes \{([^}]*)\}|class ErrorCodes \{([^}]*)\}/g)].flatMap(
      ([body]) =>
        [...body.matchAll(/(\w+) ?(?:= "(\w+)"|: string)/g)].map(
          ([, name, value]) => value ?? upper(name ?? ""),
        ),
    ),
  );
}

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

test("every documented error code has a cause", () => {
  const documented = documentedCodes();
  expect(documented.length).toBeGreaterThan(30);
  expect(documented.filter((code) => !explainedCodes.includes(code))).toEqual([]);
});

describe.each(paneLanguages)("the worksheet words in %s", (language) => {
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
  const { say } = createText(messagesByLanguage.en, "en", "western");
  expect(say("progress.file", { name: "{name}.txt" })).toBe("Reading {name}.txt");
});

test.each([
  [1, "كُتب رقم واحد"],
  [2, "كُتب رقمان"],
  [5, "كُتبت 5 أرقام"],
  [15, "كُتب 15 رقماً"],
  [100, "كُتب 100 رقم"],
])("Arabic counts %d figures by its own grammar", (count, said) => {
  expect(textFor("ar").counted("done.title", count)).toBe(said);
});

test.each([
  [1077, "vi", "western", "1.077"],
  [1077, "en", "western", "1,077"],
  [1077, "ar", "western", "1,077"],
  [1077, "ar", "arabic", "١٬٠٧٧"],
  [1077, "vi", "arabic", "1.077"],
  [-12.5, "vi", "western", "-12,5"],
  [380, "en", "western", "380"],
] as const)("%d is written as people of %s do with %s digits", (value, language, digits, shown) => {
  expect(textFor(language, digits).number(value)).toBe(shown);
});
