import { decodeFont } from "../../../src/readers/encodings/fontEncodings";
import { tcvn3Letters } from "../../../src/readers/encodings/tcvn3";
import { vniLetters } from "../../../src/readers/encodings/vni";

/** Writes a text in one of the encodings that old reports come in; throws where it has no such letter. */
export function encodeText(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-16le") return utf16(text, true);
  if (encoding === "utf-16be") return utf16(text, false);
  if (encoding === "tcvn3") return codePage(inFont(text, tcvn3Letters), "windows-1252");
  if (encoding === "vni") return codePage(inFont(text, vniLetters), "windows-1252");
  return codePage(encoding === "windows-1258" ? withToneMarks(text) : text, encoding);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** The byte of each letter, by asking the platform's own decoder for every byte. */
function codePage(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesByLetter = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++)
    bytesByLetter.set(decoder.decode(new Uint8Array([byte])), byte);
  return Uint8Array.from(Array.from(text), (letter) => {
    const byte = bytesByLetter.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}.`);
    return byte;
  });
}

/** windows-1258 has the vowels, and the tones as marks of their own. */
const withToneMarks = (text: string): string =>
  text.replace(/[\u00c0-\u1ef9]/g, (letter) => {
    const parts = letter.normalize("NFD");
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? "";
    return parts.replace(tone, "").normalize("NFC") + tone;
  });

function inFont(text: string, lettersByCode: ReadonlyMap<string, string>): string {
  const codes = new Map<string, string>();
  // A capital has several codes where typists differ; the last is the usual one.
  for (const [code, letter] of lettersByCode) codes.set(letter, code);
  return text.replace(/[^\x20-\x7e\n]/gu, (letter) => {
    const small = letter.toLowerCase();
    return codes.get(letter) ?? codes.get(small) ?? letter;
  });
}

/** What a text in a font encoding is without its font: Latin letters. */
export const seenWithoutFont = (text: string, encoding: "tcvn3" | "vni"): string =>
  new TextDecoder("windows-1252").decode(encodeText(text, encoding));

/** The way back, through the reader's own tables. */
export const seenWithFont = (latin: string, encoding: "tcvn3" | "vni"): string =>
  decodeFont(latin, encoding);
