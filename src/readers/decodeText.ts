import { isUtf16 } from "./sniffFile";

/**
 * The text of a file: by its byte order mark, else UTF-8 if it is that without a fault, else the Arabic or
 * Vietnamese code page of Windows that gives letters of one script. Null when nothing fits.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (isUtf16(bytes)) return decode(bytes, bytes[0] === 0xff ? "utf-16le" : "utf-16be");
  return decode(bytes, "utf-8") ?? decodeCodePage(bytes);
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not this encoding: the caller has others to try.
    return null;
  }
}

function decodeCodePage(bytes: Uint8Array): string | null {
  const arabic = decode(bytes, "windows-1256");
  if (arabic !== null && share(arabic, /\p{Script=Arabic}/gu) > 0.4) return arabic;
  const vietnamese = decode(bytes, "windows-1258");
  if (vietnamese !== null && share(vietnamese, /\p{Script=Latin}/gu) > 0.5)
    return vietnamese.normalize("NFC");
  return null;
}

const share = (text: string, pattern: RegExp): number =>
  (text.match(pattern)?.length ?? 0) / Math.max(1, text.match(/\S/gu)?.length ?? 0);
