import { eachWordRun } from "../../../src/core/letters/wordRuns";

const runsOf = (text: string): readonly (readonly [number, string])[] => {
  const runs: (readonly [number, string])[] = [];
  eachWordRun(text, (start, end) => runs.push([start, text.slice(start, end)]));
  return runs;
};

const byPattern = (text: string): readonly (readonly [number, string])[] =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => [match.index, match[0]]);

test.each([
  ["", "nothing"],
  ["7 – 8", "no word"],
  ["Tỉnh Lào Cai: 1.077 người", "Vietnamese"],
  ["xa\u0303 Trà", "marks of their own"],
  ["وبلغ 5 مُؤمَّن عليهم", "Arabic"],
  ["a😀b 𝐁𝐇XH \ud835", "characters of two units, and half of one"],
  ["end", "a word at the end"],
])("the words of %j are those that a pattern finds (%s)", (text) => {
  expect(runsOf(text)).toEqual(byPattern(text));
});
