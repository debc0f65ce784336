/** How Arabic letters write the sounds of Vietnamese, the usual way first; a rare one comes after the usual one twice. */
export type Sounds = Readonly<Record<string, readonly string[]>>;

const spelt = (table: Readonly<Record<string, string>>): Sounds =>
  Object.fromEntries(
    Object.entries(table).flatMap(([letters, spellings]) =>
      letters.split(" ").map((letter) => [letter, spellings.split("|")]),
    ),
  );

/** What a syllable begins with. */
export const onsets: Sounds = spelt({
  b: "ب",
  "c k q": "ك|ك|ق",
  ch: "تش|ش",
  d: "د|ي|ز|دي",
  đ: "د",
  "g gh": "غ|ج|ق",
  gi: "جي|غي|ز|ج|ي",
  h: "ه|ح",
  j: "ج",
  kh: "خ|ك|كه",
  l: "ل",
  m: "م",
  n: "ن",
  "ng ngh": "نغ|نج|نق|نك",
  nh: "نه|ني|ن",
  p: "ب",
  ph: "ف",
  r: "ر",
  s: "س|ش",
  t: "ت|ط",
  th: "ث|ت|ته",
  tr: "تر|تش",
  v: "ف",
  x: "ش|س|كس|ز",
  y: "ي",
});

/** Its vowels before a consonant; short ones may be left out. */
export const closedVowels: Sounds = spelt({
  a: "ا",
  "ă â": "ا|",
  e: "ي|يا",
  ê: "ي||ا",
  "i y": "ي|",
  "o ô": "و",
  ơ: "و|و|ا",
  "u ư": "و",
  "ia iê ya yê": "ي|يا|يي",
  "ua uô": "و|وو|وا",
  "ưa ươ": "و|وو|يو",
});

/** Its vowels at its end. */
export const openVowels: Sounds = spelt({
  "a ă â": "ا",
  e: "ي|يه",
  ê: "ي|يه|ه",
  "i y": "ي",
  "o ô": "و",
  ơ: "و|و|ا",
  "u ư": "و",
  "ia iê ya yê": "يا",
  "ua uô": "وا|وه",
  "ưa ươ": "وا|و",
  // The highlands' own.
  ea: "ايا|يا|اي",
});

/** Its vowels with the half vowel behind them. */
export const glidingVowels: Sounds = spelt({
  "ai ay": "اي",
  ây: "اي|ي",
  "ao au âu": "او",
  eo: "ياو|يو",
  "êu iu": "يو",
  "iêu yêu": "يو|ياو|ييو",
  "oi ôi ui": "وي",
  ơi: "وي|اي",
  "uôi ươi ưi": "وي|ووي",
  "ưu ươu": "و|يو|وو",
  ei: "ي|اي|يي",
});

/** What a syllable ends with. */
export const finals: Sounds = spelt({
  "c k": "ك|ك|ق",
  ch: "تش|ش|ك",
  h: "ه|",
  l: "ل",
  m: "م",
  n: "ن",
  ng: "نغ|نج|نك|نق",
  nh: "نه|ن|ني|نغ",
  p: "ب",
  r: "ر",
  t: "ت",
});
