import { guessUtf16 } from "./encodings/guessUtf16";

/** What a file is by its bytes; `text` is anything that may be text. */
export type FileKind =
  "zip" | "pdf" | "ole" | "rtf" | "image" | "html" | "mail" | "binary" | "text";

interface Signature {
  readonly kind: FileKind;
  readonly bytes: readonly number[];
}

const signatures: readonly Signature[] = [
  { kind: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "zip", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: "ole", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: "rtf", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: "image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "image", bytes: [0xff, 0xd8, 0xff] },
  { kind: "image", bytes: [0x47, 0x49, 0x46, 0x38] },
];

const headBytes = 4096;
const html = /^(?:\s|<!--[^>]*-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|table)\b/i;
const mailHeaders = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/;
const copiedFromMail = [/^from:/im, /^subject:/im, /^(?:date|sent|to):/im];
const onlyInMail = /^(?:mime-version|received|message-id|return-path):/im;

/** Recognises a file by its content, because names lie; an e-mail saved without its headers by its name. */
export function sniffFile(bytes: Uint8Array, name: string): FileKind {
  const known = signatures.find((signature) =>
    signature.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (known) return known.kind;
  const utf16 = guessUtf16(bytes);
  const head = new TextDecoder(utf16 ?? "windows-1252").decode(bytes.subarray(0, headBytes));
  // Some programs put a line of their own before a PDF begins.
  if (/%PDF-\d/.test(head.slice(0, 1024))) return "pdf";
  if (utf16 === null && hasControlBytes(bytes)) return "binary";
  return kindOfText(utf16 === null ? head.replace(/^ï»¿/, "") : head, name);
}

function kindOfText(head: string, name: string): FileKind {
  if (html.test(head)) return "html";
  const headers = mailHeaders.exec(head.replaceAll("\r\n", "\n"))?.[0];
  if (headers === undefined) return "text";
  return isOfMail(headers) || /\.eml$/i.test(name) ? "mail" : "text";
}

/** By a header that nothing else has, or by the three that a person copies out of a mail program. */
const isOfMail = (headers: string): boolean =>
  onlyInMail.test(headers) || copiedFromMail.every((header) => header.test(headers));

const hasControlBytes = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, headBytes).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
