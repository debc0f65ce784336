/** One file in a zip, by the zip's own table of contents. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 is stored, 8 is deflated; no office program writes others. */
  readonly method: number;
  readonly packedBytes: number;
  /** Where the entry's own header stands. */
  readonly headerAt: number;
}

const entryMark = 0x02014b50;
const endMark = 0x06054b50;
const entryHeadBytes = 46;
const endBytes = 22;
const longestComment = 0xffff;

/** Reads a zip's table of contents without unpacking anything; null when none holds together. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + entryHeadBytes > view.byteLength || view.getUint32(at, true) !== entryMark)
      return null;
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    const nameAt = at + entryHeadBytes;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameBytes)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at = nameAt + nameBytes + extraBytes + commentBytes;
  }
  return isUnequivocal(entries) ? entries : null;
}

/** The packed bytes of an entry; null when its header is not where the table of contents says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const { headerAt } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerAt + 30 > view.byteLength || view.getUint32(headerAt, true) !== 0x04034b50) return null;
  const start =
    headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const end = start + entry.packedBytes;
  return end <= bytes.length ? bytes.subarray(start, end) : null;
}

/** Two files of one name would let two programs read two different documents. */
const isUnequivocal = (entries: readonly ZipEntry[]): boolean =>
  new Set(entries.map(({ name }) => name.toLowerCase())).size === entries.length;

function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= lowest; at--)
    if (view.getUint32(at, true) === endMark) return at;
  return -1;
}
