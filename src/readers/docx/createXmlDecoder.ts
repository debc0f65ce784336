import { guessUtf16 } from "../encodings/guessUtf16";

/** Turns the bytes of an XML part into text piece by piece. Office writes UTF-8, and XML allows UTF-16. */
export interface XmlDecoder {
  /** The letters of the next bytes; null at bytes that are none in the part's encoding. */
  readonly decode: (bytes: Uint8Array) => string | null;
  /** Whether there were such bytes. */
  readonly failed: () => boolean;
}

/** Makes a decoder that decides by the first bytes it is given. */
export function createXmlDecoder(): XmlDecoder {
  let decoder: TextDecoder | null = null;
  let failed = false;
  return {
    decode: (bytes) => {
      if (bytes.length === 0) return "";
      decoder ??= new TextDecoder(guessUtf16(bytes) ?? "utf-8", { fatal: true });
      try {
        return decoder.decode(bytes, { stream: true });
      } catch {
        // Bytes that are no letters: the part is damaged.
        failed = true;
        return null;
      }
    },
    failed: () => failed,
  };
}
