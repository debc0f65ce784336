/** How a file's letters are read where they could be others, in English. */
export const enLetters = {
  "letters.question": "Which of these is spelled right?",
  "letters.why":
    "Old files do not say how their letters are written. The file itself stays as it is.",
  "letters.readAs": "Read as {encoding}",
  "letters.keep": "Keep {encoding}",
  "letters.settled": "Letters read as {encoding}",
  "letters.change": "Change letters",
  "letters.asSaid": "the letters of the file",
  "letters.utf-8": "Unicode (UTF-8)",
  "letters.utf-16le": "Unicode (UTF-16)",
  "letters.utf-16be": "Unicode (UTF-16 BE)",
  "letters.windows-1252": "Western (windows-1252)",
  "letters.windows-1256": "Arabic (windows-1256)",
  "letters.windows-1258": "Vietnamese (windows-1258)",
  "letters.tcvn3": "TCVN3 (ABC)",
  "letters.vni": "VNI",
} as const;
