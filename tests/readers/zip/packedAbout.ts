/** Bytes that deflate packs about so many to one: a few that follow no rule, then many zeros. */
export function packedAbout(ratio: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at += 100 * ratio)
    for (let offset = at; offset < Math.min(at + 100, length); offset++) {
      state = (state * 48_271) % 2_147_483_647;
      bytes[offset] = state >> 8;
    }
  return bytes;
}
