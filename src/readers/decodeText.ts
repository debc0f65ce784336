import type {
  EncodingAlternative,
  SourceEncoding,
  TextEncoding,
} from "../core/observation/reading";
import { decodeFont, isFontEncoding } from "./encodings/fontEncodings";
import { guessUtf16 } from "./encodings/guessUtf16";
import { latinShare } from "./encodings/letterStatistics";
import { codePageShare, offerCodePages } from "./encodings/offerCodePages";
import { offerFontEncodings } from "./encodings/offerFontEncodings";
import { previewOf } from "./encodings/previewOf";

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
  if (chosen !== null) return decodeChosen(bytes, chosen);
  const unicode = guessUtf16(bytes) ?? "utf-8";
  const text = decodeAs(bytes, unicode);
  return text === null ? decodeCodePage(bytes) : withOffers(text, unicode, []);
}

/** The text in the encoding that a person chose, beside all that it could have been without the choice. */
function decodeChosen(bytes: Uint8Array, chosen: TextEncoding): DecodedText | null {
  const text = decodeAs(bytes, chosen);
  if (text === null) return null;
  const unasked = decodeText(bytes, null)?.encoding;
  const readings = unasked
    ? [{ encoding: unasked.used, preview: unasked.preview }, ...unasked.alternatives]
    : [];
  const alternatives = readings.filter(({ encoding }) => encoding !== chosen);
  return { text, encoding: { used: chosen, preview: previewOf(text), alternatives } };
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

const withOffers = (
  text: string,
  used: TextEncoding,
  codePages: readonly EncodingAlternative[],
): DecodedText => ({
  text,
  encoding: {
    used,
    preview: previewOf(text),
    alternatives: [...codePages, ...offerFontEncodings(text)],
  },
});

const surely = 0.8;

function decodeCodePage(bytes: Uint8Array): DecodedText | null {
  const pages = (["windows-1256", "windows-1258"] as const).map(
    (encoding) => [encoding, decodeLabelled(bytes, encoding)] as const,
  );
  for (const [encoding, text] of pages)
    if (text !== null && codePageShare(text, encoding) > surely)
      return withOffers(text, encoding, offerCodePages(encoding, pages));
  const latin = decodeLabelled(bytes, "windows-1252");
  if (latin === null) return null;
  const offers = offerCodePages("windows-1252", pages);
  return offers.length > 0 || latinShare(latin) > 0.5
    ? withOffers(latin, "windows-1252", offers)
    : null;
}
