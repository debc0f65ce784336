// What the classes of Unicode hold of the letters that we meet: Latin with the marks of Vietnamese, and Arabic.
const latin =
  "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u1e00-\\u1eff";
const lastLatin = 0x1f00;
const arabic =
  "\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06e5\\u06e6\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff" +
  "\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufd8f\\ufd92-\\ufdc7\\ufdf0-\\ufdfb\\ufe70-\\ufe74\\ufe76-\\ufefc";
const classes: { readonly [name: string]: string } = {
  L: latin + arabic,
  M:
    "\\u0300-\\u036f\\u0610-\\u061a\\u064b-\\u065f\\u0670" +
    "\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\ufe00-\\ufe0f\\ufe20-\\ufe2f",
  Nd: "0-9\\u0660-\\u0669\\u06f0-\\u06f9",
  Lu: latinOf(/\p{Lu}/u),
  Ll: latinOf(/\p{Ll}/u),
};

/** Those Latin letters, one by one, that a pattern finds. */
function latinOf(pattern: RegExp): string {
  const isLatin = new RegExp(`[${latin}]`, "u");
  const letters = Array.from({ length: lastLatin }, (_, code) => String.fromCharCode(code));
  return letters.filter((letter) => isLatin.test(letter) && pattern.test(letter)).join("");
}

/**
 * The same pattern, written with the letters and digits that we meet in place of those of all the world. Asked at
 * every letter of a text, all the world's letters cost several times as much.
 */
export function inOurLetters({ source, flags }: RegExp): RegExp {
  let inside = false;
  const written = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gu, (piece, name: string | undefined) => {
    if (piece === "[" || piece === "]") inside = piece === "[";
    const members = classes[name ?? ""];
    if (members === undefined) return piece;
    return inside ? members : `[${members}]`;
  });
  // What is left of the world's classes needs its flag.
  const isOurs = !/\\p\{/iu.test(written);
  return new RegExp(written, isOurs ? flags.replace("u", "") : flags);
}

/** The same for every pattern of a record. */
export function allInOurLetters<Name extends string>(patterns: { readonly [N in Name]: RegExp }): {
  readonly [N in Name]: RegExp;
} {
  const names = Object.keys(patterns) as Name[];
  const ours = names.map((name) => [name, inOurLetters(patterns[name])] as const);
  return Object.fromEntries(ours) as { readonly [N in Name]: RegExp };
}

/**
 * One pattern that is found where any of some is. Asked first, it spares asking each of many that are seldom found.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  if (patterns.length === 0) return /(?!)/;
  const sources = patterns.map(({ source }) => source);
  const anchor = ["^", "$"].find((sign) =>
    sources.every((source) => source.startsWith(sign) && !hasChoice(source)),
  );
  // Tried once and not for every pattern: at each letter, that is most of the work.
  const rest = sources.map((source) => `(?:${anchor ? source.slice(1) : source})`).join("|");
  const flags = ["g", "i", "s", "u", "y"].filter((flag) =>
    patterns.some((pattern) => pattern.flags.includes(flag)),
  );
  return new RegExp(`${anchor ?? ""}(?:${rest})`, flags.join(""));
}

/** Whether a pattern is a choice of several outside all its groups, so that its anchor is that of the first alone. */
function hasChoice(source: string): boolean {
  let depth = 0;
  for (const [piece] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gsu)) {
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
    if (piece === "|" && depth === 0) return true;
  }
  return false;
}
