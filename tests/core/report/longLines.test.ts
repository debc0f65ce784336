import type { Language } from "../../../src/core/observation/observation";
import { readReport } from "../../../src/core/report/readReport";

// A table copied without its lines is one sentence to the reader. Anything looked through whole for every one of its
// numbers takes minutes here, where it takes well under a second otherwise.
const numbersOnALine = 20_000;

const leads: { readonly [L in Language]: string } = {
  vi: "Ngày hội vận động 500 người tham gia BHXH tự nguyện. ",
  en: "The campaign recruited 500 people to voluntary social insurance. ",
  ar: "انضم 500 شخص إلى التأمين الاجتماعي الطوعي خلال الحملة. ",
};

test.each(["vi", "en", "ar"] as const)("a line without an end is read to its end in %s", (lang) => {
  const patterns = [
    "12 ",
    "12% ",
    "Yên Bình 12 ",
    "12 người; ",
    "(12) ",
    "Yên Bình (12), ",
    "up 12 ",
  ];
  for (const repeated of [...patterns, "từ 12 lên 13 người, "]) {
    const text = leads[lang] + repeated.repeat(numbersOnALine);
    const { observations } = readReport(text, lang);
    expect(observations[0]?.value).toBe(500);
  }
});

test("a word without an end is no address that is sought for ever", () => {
  const { observations } = readReport(`${leads.vi}${"a@".repeat(200_000)}`, "vi");
  expect(observations.map(({ value }) => value)).toEqual([500]);
});
