import fc from "fast-check";
import type { Span } from "../../src/core/report/segments";
import { missedFigure, valueOfWord, wordAt, wordBeside } from "../../src/taskpane/missedFigure";

const words = (text: string, span: Span | null): string | null =>
  span && text.slice(span.start, span.end);

/** The word at the place of | in a text. */
function wordAtBar(marked: string): string | null {
  const text = marked.replace("|", "");
  return words(text, wordAt(text, marked.indexOf("|"), []));
}

test.each([
  ["Yên B|ình có tám buổi", "Bình"],
  ["|Yên Bình", "Yên"],
  ["Yên| Bình", "Yên"],
  ["có tám buổi|", "buổi"],
  // Decomposed, as some keyboards write: each mark is a letter of its own to the computer.
  ["co tám buo\u0302\u0309|i", "buo\u0302\u0309i"],
  ["seven bo|oths", "booths"],
  ["مشاركة 2745 شخص|ًا في", "شخصًا"],
  ["مُتنق|لة", "مُتنقلة"],
  ["đạt 1.0|77 người", "1.077"],
  ["đạt 62,4|% kế hoạch", "62,4%"],
  ["có ٣٨|٠ مستفيدًا", "٣٨٠"],
  ["نسبة ٦٢٫|٤٪ من", "٦٢٫٤٪"],
  ["ngày 15/1|1/2025.", "15/11/2025"],
  ["hết. |", null],
  ["một  |  hai", null],
  ["(|)", null],
  ["|", null],
])("the word at %s is %s", (marked, word) => {
  expect(wordAtBar(marked)).toBe(word);
});

const report = "Có 1.077 người, tám buổi; 711,2 tỷ đồng.";
const span = (raw: string): Span => {
  const start = report.indexOf(raw);
  return { start, end: start + raw.length };
};
const taken = [span("1.077"), span("711,2 tỷ")];

test("a word of a figure that stands already is not pointed at", () => {
  expect(wordAt(report, span("1.077").start + 2, taken)).toBeNull();
  expect(wordAt(report, span("tỷ").start, taken)).toBeNull();
  expect(words(report, wordAt(report, span("tám").start, taken))).toBe("tám");
});

/** Every word met by going on from a place, until the text ends. */
function walk(from: Span, step: -1 | 1): readonly (string | null)[] {
  const next = wordBeside(report, from, { step, taken });
  return next ? [words(report, next), ...walk(next, step)] : [];
}

test("going on from word to word meets each once, and steps over figures", () => {
  expect(walk({ start: 0, end: 0 }, 1)).toEqual(["Có", "người", "tám", "buổi", "đồng"]);
  expect(walk(span("đồng"), -1)).toEqual(["buổi", "tám", "người", "Có"]);
});

test("from a figure, the way leads to the words on either side of all its words", () => {
  const figure = span("711,2 tỷ");
  expect(words(report, wordBeside(report, figure, { step: 1, taken }))).toBe("đồng");
  expect(words(report, wordBeside(report, figure, { step: -1, taken }))).toBe("buổi");
});

const anyText = fc
  .array(fc.constantFrom("Có", "1.077", "شخصًا", "62,4%", "a", " ", "  ", ".", ", ", "\n", "%"), {
    maxLength: 30,
  })
  .map((parts) => parts.join(""));

test("forth and back again is where one was", () => {
  fc.assert(
    fc.property(anyText, fc.nat(80), (text, place) => {
      const here = wordAt(text, Math.min(place, text.length), []);
      fc.pre(here !== null);
      const next = wordBeside(text, here, { step: 1, taken: [] });
      fc.pre(next !== null);
      expect(wordBeside(text, next, { step: -1, taken: [] })).toEqual(here);
    }),
  );
});

test("no word that is offered shares a letter with a figure", () => {
  fc.assert(
    fc.property(anyText, fc.nat(80), fc.nat(20), fc.nat(80), (text, start, length, place) => {
      const figure = { start, end: start + length + 1 };
      const offered = [
        wordAt(text, place, [figure]),
        wordBeside(text, { start: place, end: place }, { step: 1, taken: [figure] }),
        wordBeside(text, { start: place, end: place }, { step: -1, taken: [figure] }),
      ];
      for (const word of offered)
        if (word) expect(word.end <= figure.start || word.start >= figure.end).toBe(true);
    }),
  );
});

test.each([
  ["1.077", "vi", null],
  ["711,2", "vi", 711.2],
  ["1,077", "en", 1077],
  ["62,4%", "vi", 62.4],
  ["62.4%", "en", 62.4],
  ["٣٨٠", "ar", 380],
  ["٦٢٫٤٪", "ar", 62.4],
  ["tám", "vi", 8],
  ["ثماني", "ar", 8],
  // Three digits behind a sign may be decimals when nothing else in the text tells.
  ["1,077", "vi", null],
  ["1.077", "en", null],
  // A word with digits in it is no numeral.
  ["15/11/2025", "vi", null],
  ["K12", "en", null],
] as const)("%s says in %s the value %s", (word, language, value) => {
  expect(valueOfWord(word, { start: 0, end: word.length }, language)).toBe(value);
});

test("the rest of the text tells what a separator means", () => {
  const report = "Thu 711,2 tỷ đồng; 1.077 người tham gia.";
  const start = report.indexOf("1.077");
  expect(valueOfWord(report, { start, end: start + 5 }, "vi")).toBe(1077);
});

test("a marked word becomes a figure of which nothing else is claimed", () => {
  expect(missedFigure(report, span("tám"), 8)).toEqual({
    indicator: "other:tám",
    area: null,
    areaKind: null,
    period: null,
    role: "actual",
    value: 8,
    unit: "",
    confidence: 1,
    provenance: { kind: "text", ...span("tám"), raw: "tám" },
  });
});

test.each(["62,4%", "٦٢٫٤٪"])("%s is a percentage", (raw) => {
  expect(missedFigure(raw, { start: 0, end: raw.length }, 62.4).unit).toBe("percent");
});
