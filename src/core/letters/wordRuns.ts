// Of every UTF-16 unit that was met: what it is of a word.
const unknown = 0;
const inWord = 1;
const outside = 2;
const kinds = new Uint8Array(0x10000);
const ofWord = /[\p{L}\p{M}]/u;

/** How many UTF-16 units at a place are a letter or the mark of one: 0, 1 or 2. */
function lengthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // Halves of a pair are no character of their own.
  if (unit >= 0xd800 && unit < 0xdc00) {
    const pair = String.fromCodePoint(text.codePointAt(at) ?? unit);
    return pair.length === 2 && ofWord.test(pair) ? 2 : 0;
  }
  const known = kinds[unit];
  if (known !== unknown) return known === inWord ? 1 : 0;
  kinds[unit] = ofWord.test(String.fromCharCode(unit)) ? inWord : outside;
  return lengthAt(text, at);
}

/** Calls for every run of letters and their marks, in reading order; UTF-16 offsets, end exclusive. */
export function eachWordRun(text: string, call: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length;) {
    const length = lengthAt(text, at);
    if (length > 0 && start < 0) start = at;
    if (length === 0 && start >= 0) {
      call(start, at);
      start = -1;
    }
    at += length || 1;
  }
  if (start >= 0) call(start, text.length);
}
