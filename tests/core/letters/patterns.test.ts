import { allInOurLetters, anyOf, inOurLetters } from "../../../src/core/letters/patterns";

// Latin with its marks, Arabic, the letters of Vietnamese, and the joined forms that PDF files have of Arabic letters.
const blocks = [
  [0x0000, 0x02af],
  [0x0300, 0x036f],
  [0x0600, 0x06ff],
  [0x1e00, 0x1eff],
  [0xfb50, 0xfeff],
] as const;
const letters = blocks
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
  .map((code) => String.fromCharCode(code));

describe("a pattern in our letters", () => {
  test.each([
    /\p{L}/u,
    /\p{M}/u,
    /\p{Nd}/u,
    /\p{Lu}/u,
    /\p{Ll}/u,
    /[^\p{L}\p{Nd}]/u,
    /[\p{L}\p{M}]/u,
  ])("finds what %s finds in Vietnamese, English and Arabic", (pattern) => {
    const ours = inOurLetters(pattern);
    const found = letters.filter((letter) => ours.test(letter));
    expect(found).toEqual(letters.filter((letter) => pattern.test(letter)));
    expect(ours.source).not.toContain("\\p{");
  });

  test("keeps words, groups, places and case as they were", () => {
    const [, counted, word] =
      inOurLetters(/(?<!\p{L})(\p{Nd}+) (hộ|người)(?!\p{L})/iu).exec("BHXH1 hộ, ٢٣ NGƯỜI") ?? [];
    expect([counted, word]).toEqual(["٢٣", "NGƯỜI"]);
  });

  test("does not take the bracket of a class for its end", () => {
    expect(inOurLetters(/^[\]\p{Nd}[]+$/u).test("]7[")).toBe(true);
  });

  test("keeps its flag where one of the world's classes is left", () => {
    const pattern = inOurLetters(/\p{Script=Latin}\p{Nd}/u);
    expect(pattern.flags).toBe("u");
    expect(pattern.test("A7")).toBe(true);
  });

  test("may be each of a record's", () => {
    const { first, second } = allInOurLetters({ first: /^\p{L}/u, second: /^\p{Nd}/u });
    expect([first.test("ừ"), first.test("7"), second.test("7"), second.test("ừ")]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe("one pattern of many", () => {
  const many = [/$(?<=tăng\s?)/iu, /$(?<=giảm\s?)/u];

  test("is found where any of them is, and nowhere else", () => {
    for (const text of ["TĂNG ", "giảm", "tăng lên", "giữ"])
      expect(anyOf(many).test(text)).toBe(many.some((pattern) => pattern.test(text)));
  });

  test("stands where they stand", () => {
    const begins = anyOf([/^a/, /^(?:c|d[|])/]);
    expect(["a", "c", "d|", "xa", "xc"].map((text) => begins.test(text))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(["xb", "xc"].map((text) => anyOf([/^a|b/, /^c/]).test(text))).toEqual([true, false]);
    const sticky = anyOf([/b/y, /c/y]);
    sticky.lastIndex = 1;
    expect(sticky.test("ab")).toBe(true);
  });

  test("is found nowhere where there are none", () => {
    expect(anyOf([]).test("anything")).toBe(false);
  });
});
