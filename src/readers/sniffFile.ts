/** What a file is by its first bytes; `text` is anything that may be text. */
export type FileKind = "zip" | "pdf" | "ole" | "image" | "binary" | "text";

interface Signature {
  readonly kind: FileKind;
  readonly bytes: readonly number[];
}

const signatures: readonly Signature[] = [
  { kind: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "pdf", bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: "ole", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: "image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "image", bytes: [0xff, 0xd8, 0xff] },
  { kind: "image", bytes: [0x47, 0x49, 0x46, 0x38] },
];

/** Recognises a file by its content, because names lie. */
export function sniffFile(bytes: Uint8Array): FileKind {
  const known = signatures.find((signature) =>
    signature.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (known) return known.kind;
  return isUtf16(bytes) || !hasControlBytes(bytes) ? "text" : "binary";
}

/** Whether a byte order mark says UTF-16, which is full of zero bytes. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

const hasControlBytes = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
