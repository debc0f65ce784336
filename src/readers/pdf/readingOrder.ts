type Kind = "arabic" | "latin" | "digit" | "joint" | "other";

/** Turns the signs of a line, as they stand from left to right, into the order in which they are read. */
export function toReadingOrder(units: readonly string[], rightToLeft: boolean): string {
  const kinds = units.map(kindOf);
  const count = (kind: Kind): number => kinds.filter((other) => other === kind).length;
  if (count("arabic") === 0) return units.join("");
  // On a page of Arabic, a line with a long web address is still a line of Arabic.
  return rightToLeft || count("arabic") > count("latin")
    ? fromTheRight(units, kinds)
    : fromTheLeft(units, kinds);
}

function kindOf(unit: string): Kind {
  if (/\p{Nd}/u.test(unit)) return "digit";
  if (/[\p{scx=Arabic}\p{scx=Hebrew}]/u.test(unit)) return "arabic";
  if (/\p{L}/u.test(unit)) return "latin";
  return /^[.,:/٫٬]$/u.test(unit) ? "joint" : "other";
}

/** From the right; numbers and Latin words in it stay as they stand. */
function fromTheRight(units: readonly string[], kinds: readonly Kind[]): string {
  const runs: string[] = [];
  for (let at = 0; at < units.length;) {
    let end = isLeftToRight(kinds[at]) ? endOfLeftToRight(kinds, at) : at + 1;
    // The line's last word, cut at a dash that goes with it: a web address that goes on below.
    if (at === 0 && kinds[end - 1] === "latin" && /^[-/_]$/.test(units[end] ?? "")) end++;
    runs.unshift(units.slice(at, end).join(""));
    at = end;
  }
  return withEndAtEnd(withBrackets(runs.join("")));
}

/** From the left; stretches of Arabic in it are read from the right. */
function fromTheLeft(units: readonly string[], kinds: readonly Kind[]): string {
  const first = kinds.indexOf("arabic");
  if (first < 0) return units.join("");
  const next = kinds.indexOf("latin", first);
  const end = kinds.lastIndexOf("arabic", next < 0 ? kinds.length : next) + 1;
  return (
    units.slice(0, first).join("") +
    fromTheRight(units.slice(first, end), kinds.slice(first, end)) +
    fromTheLeft(units.slice(end), kinds.slice(end))
  );
}

const isLeftToRight = (kind: Kind | undefined): boolean => kind === "latin" || kind === "digit";

/**
 * Where a run that is written from the left ends: Latin words with what stands between them and the numbers
 * after them; a number with single signs inside it. A dash or blank after a number ends it.
 */
function endOfLeftToRight(kinds: readonly Kind[], start: number): number {
  const number = endOfNumber(kinds, start);
  // A number that Latin letters touch is a part of their word.
  if (kinds[start] !== "latin" && kinds[number] !== "latin") return number;
  const stop = kinds.indexOf("arabic", start);
  const rest = kinds.slice(start, stop < 0 ? kinds.length : stop);
  return start + Math.max(rest.lastIndexOf("latin"), rest.lastIndexOf("digit")) + 1;
}

function endOfNumber(kinds: readonly Kind[], start: number): number {
  let end = start;
  while (kinds[end] === "digit" || (kinds[end] === "joint" && kinds[end + 1] === "digit")) end++;
  return end;
}

/** Fonts draw a bracket as it looks; in Arabic one that looks closing opens. */
const withBrackets = (text: string): string =>
  text
    .replace(/(^|[\s«"])\)(?=[^\s.,؛،)])/gu, "$1(")
    .replace(/([^\s(])\((?=$|[\s.,:؛،؟!»"])/gu, "$1)");

/** A full stop that stands before its line, because nobody told the writing program the line's direction. */
const withEndAtEnd = (text: string): string => text.replace(/^(\s*[.:!?؟؛،]+)\s*(\S.*)$/su, "$2$1");
