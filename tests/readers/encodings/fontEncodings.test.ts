import * as fc from "fast-check";
import { tcvn3Letters } from "../../../src/readers/encodings/tcvn3";
import { tones, vowels } from "../../../src/readers/encodings/vietnameseLetters";
import { isVietnameseSyllable } from "../../../src/readers/encodings/vietnameseSyllable";
import { vniLetters } from "../../../src/readers/encodings/vni";
import { vietnameseReport } from "../festivalReport";
import { seenWithFont, seenWithoutFont } from "./encodeText";

const small = [
  ...vowels.flatMap((vowel) => ["", ...tones].map((tone) => (vowel + tone).normalize("NFC"))),
  "đ",
];
const letters = [...small, ...small.map((letter) => letter.toUpperCase())];

test("Vietnamese has 73 small letters with marks or vowels, and as many capitals", () => {
  expect(new Set(letters).size).toBe(146);
});

test.each([
  ["tcvn3", "T\u00d8nh L\u00b5o Cai \u00ae\u00b7 t\u00e6 ch\u00f8c", "Tỉnh Lào Cai đã tổ chức"],
  ["tcvn3", "B\u00b6o hi\u00d3m x\u00b7 h\u00e9i", "Bảo hiểm xã hội"],
  ["tcvn3", "T\u00d8NH L\u00b5O CAI", "TỈNH LÀO CAI"],
  [
    "vni",
    "T\u00e6nh La\u00f8o Cai \u00f1a\u00f5 to\u00e5 ch\u00f6\u00f9c",
    "Tỉnh Lào Cai đã tổ chức",
  ],
  ["vni", "BA\u00dbO HIE\u00c5M XA\u00d5 HO\u00c4I", "BẢO HIỂM XÃ HỘI"],
] as const)("%s writes %s for %s", (encoding, latin, vietnamese) => {
  expect(seenWithFont(latin, encoding)).toBe(vietnamese);
});

test("VNI has every one of the letters, small and capital", () => {
  const plain = "aeiouy".split("");
  const there = new Set([...vniLetters.values(), ...plain, ...plain.map((l) => l.toUpperCase())]);
  expect(letters.filter((letter) => !there.has(letter))).toEqual([]);
});

test("TCVN3 has every small letter, and capitals only without a tone", () => {
  const plain = "aeiouy".split("");
  const there = new Set([...tcvn3Letters.values(), ...plain]);
  expect(small.filter((letter) => !there.has(letter))).toEqual([]);
  expect([...there].filter((letter) => letter !== letter.toLowerCase()).sort()).toEqual(
    ["Ă", "Â", "Đ", "Ê", "Ô", "Ơ", "Ư"].sort(),
  );
});

const words = fc
  .stringMatching(/^[bcdghklmnpqrstvx]{0,2}$/)
  .chain((onset) =>
    fc.tuple(fc.constant(onset), fc.constantFrom(...letters), fc.constantFrom("", "n", "ng", "c")),
  );
const text = fc
  .array(words, { maxLength: 12 })
  .map((parts) => parts.map((part) => part.join("")).join(" "));

test("whatever is written in VNI comes back as it was", () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(seenWithFont(seenWithoutFont(written, "vni"), "vni")).toBe(written);
    }),
    { numRuns: 2000 },
  );
});

test("whatever is written in TCVN3 comes back but for the case of letters with tones", () => {
  fc.assert(
    fc.property(text, (written) => {
      const back = seenWithFont(seenWithoutFont(written, "tcvn3"), "tcvn3");
      expect(back.toLowerCase()).toBe(written.toLowerCase());
    }),
    { numRuns: 2000 },
  );
});

test("small letters and words in capitals come back from TCVN3 exactly", () => {
  expect(seenWithFont(seenWithoutFont(vietnameseReport, "tcvn3"), "tcvn3")).toBe(vietnameseReport);
});

test("every word of a Vietnamese report is spelled as a syllable, and hardly one of other languages is", () => {
  const syllables = vietnameseReport.match(/\p{L}+/gu)?.filter((word) => /[^A-Z]/.test(word)) ?? [];
  expect(syllables.length).toBeGreaterThan(150);
  expect(syllables.filter((word) => !isVietnameseSyllable(word))).toEqual([]);
  const others = ["Café", "Paulo", "élève", "naïve", "Zürich", "Đàt", "thất̃", "được̀", "où"];
  expect(others.filter(isVietnameseSyllable)).toEqual([]);
});
