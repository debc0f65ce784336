import type { TextEncoding } from "../../core/observation/reading";
import { decodeLabelled, decodeText, type DecodedText } from "../decodeText";

const headBytes = 4096;
const label = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i;

/** The text of a web page: as its bytes say beyond doubt, else as the page says of itself, else by its letters. */
export function decodeHtml(bytes: Uint8Array, chosen: TextEncoding | null): DecodedText | null {
  const decoded = decodeText(bytes, chosen);
  if (chosen !== null || decoded?.encoding.used?.startsWith("utf") === true) return decoded;
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, headBytes));
  const said = label.exec(head)?.[1];
  // Pages in Vietnamese font encodings call themselves Latin, so that says nothing against the letters.
  if (said === undefined || /^(?:windows-1252|iso-8859-1|us-ascii|x-user-defined)$/i.test(said))
    return decoded;
  const text = decodeLabelled(bytes, said);
  return text === null
    ? decoded
    : { text, encoding: { used: null, preview: "", alternatives: [] } };
}
