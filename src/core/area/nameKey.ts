// Where the tone mark of a vowel pair stands is a matter of taste: Hoà or Hòa.
const tonePlaces: readonly (readonly [RegExp, string])[] = [
  [/oà/g, "òa"],
  [/oá/g, "óa"],
  [/oả/g, "ỏa"],
  [/oã/g, "õa"],
  [/oạ/g, "ọa"],
  [/uỳ/g, "ùy"],
  [/uý/g, "úy"],
  [/uỷ/g, "ủy"],
  // And so is the vowel of Đắk, Đăk, Đak.
  [/(?<!\p{L})đ[aă]k(?!\p{L})/gu, "đắk"],
];

// What any of these spellings has, so that most names are looked through once.
const respelled = /o[àáảãạ]|u[ỳýỷ]|đ[aă]k/;

// Most words of an Arabic text have nothing else to be respelt.
const bareArabic = /^[\u0621-\u063a\u0641-\u064a]+$/;

/** One key for the spellings of a name: case, spaces, hyphens, tone places, Arabic marks do not matter. */
export function lookupKey(words: string): string {
  if (bareArabic.test(words)) return words.replace(/[أإآ]/g, "ا");
  const plain = words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0640"“”«»'’]/g, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/[\s.-]+/g, " ")
    .trim();
  if (!respelled.test(plain)) return plain;
  return tonePlaces.reduce((text, [from, to]) => text.replace(from, to), plain);
}

/** A Vietnamese name in plain letters, as English texts write it. */
export const unmarked = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
