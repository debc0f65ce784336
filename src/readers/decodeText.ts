import type { SourceEncoding, TextEncoding } from "../core/observation/reading";
import { decodeFont, isFontEncoding } from "./encodings/fontEncodings";
import { guessUtf16 } from "./encodings/guessUtf16";
import {
  arabicShare,
  latinShare,
  markedWords,
  vietnameseShare,
} from "./encodings/letterStatistics";
import { offerFontEncodings } from "./encodings/offerFontEncodings";

/** A file's text in NFC, and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: SourceEncoding;
}

/**
 * The text of a file. `chosen` is what a person decided; without it the bytes say: a byte order mark, the
 * zero bytes of UTF-16, UTF-8 without a fault, else the code page whose words are words. Null when none is.
 */
export function decodeText(bytes: Uint8Array, chosen: TextEncoding | null): DecodedText | null {
  if (chosen !== null) {
    const text = decodeAs(bytes, chosen);
    return text === null ? null : { text, encoding: { used: chosen, alternatives: [] } };
  }
  const unicode = guessUtf16(bytes) ?? "utf-8";
  const text = decodeAs(bytes, unicode);
  return text === null ? decodeCodePage(bytes) : withOffers(text, unicode);
}

/** The text of bytes whose encoding a header names, by the label's standard meaning; null for a wrong one. */
export function decodeLabelled(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes).normalize("NFC");
  } catch {
    // An unknown label or bytes that are not what it says: the bytes themselves are asked then.
    return null;
  }
}

const decodeAs = (bytes: Uint8Array, encoding: TextEncoding): string | null => {
  if (!isFontEncoding(encoding)) return decodeLabelled(bytes, encoding);
  // A font encoding lies on top of whatever the bytes are: mostly Latin letters, at times already in UTF-8.
  const latin = decodeLabelled(bytes, "utf-8") ?? decodeLabelled(bytes, "windows-1252");
  return latin === null ? null : decodeFont(latin, encoding);
};

const withOffers = (text: string, used: TextEncoding): DecodedText => ({
  text,
  encoding: { used, alternatives: offerFontEncodings(text) },
});

const surely = 0.8;
const marked = /[^\x20-\x7e]/;

function decodeCodePage(bytes: Uint8Array): DecodedText | null {
  const arabic = decodeLabelled(bytes, "windows-1256");
  if (arabic !== null && arabicShare(arabic) > surely) return withOffers(arabic, "windows-1256");
  const vietnamese = decodeLabelled(bytes, "windows-1258");
  if (vietnamese !== null && vietnameseShare(markedWords(vietnamese, marked)) > surely)
    return withOffers(vietnamese, "windows-1258");
  const latin = decodeLabelled(bytes, "windows-1252");
  return latin !== null && latinShare(latin) > 0.5 ? withOffers(latin, "windows-1252") : null;
}
