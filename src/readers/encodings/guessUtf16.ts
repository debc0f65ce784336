/** Which UTF-16 a file is in: by its byte order mark, else by its zero bytes; null when it is not. */
export function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, sampleBytes);
  // Text in one byte a letter has no such bytes; in UTF-16 every space, line and Arabic letter has one.
  if (sample.length < 4 || !sample.some((byte) => byte < 9)) return null;
  if (plausibleShare(sample, "utf-16le") > surely) return "utf-16le";
  return plausibleShare(sample, "utf-16be") > surely ? "utf-16be" : null;
}

const sampleBytes = 4096;
const surely = 0.95;
const writtenHere =
  /[\t\n\r\x20-\x7e\u00a0-\u024f\u0300-\u036f\u0600-\u06ff\u1e00-\u1eff\u2000-\u20bf\ufb50-\ufeff]/g;

function plausibleShare(sample: Uint8Array, encoding: "utf-16le" | "utf-16be"): number {
  const text = new TextDecoder(encoding).decode(sample.subarray(0, sample.length & ~1));
  return (text.match(writtenHere)?.length ?? 0) / text.length;
}
