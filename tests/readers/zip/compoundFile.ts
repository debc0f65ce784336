/** A stream of a compound file by its name. Under 4,096 bytes it would need a second kind of sectors. */
export interface CompoundStream {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const sectorBytes = 512;
const [freeSector, endOfChain, tableSector] = [0xffffffff, 0xfffffffe, 0xfffffffd];

/** A compound file (OLE, version 3) with streams in its root, given in the order of their names' lengths. */
export function compoundFile(streams: readonly CompoundStream[]): Uint8Array {
  const sectors: Uint8Array[] = [];
  const next: number[] = [];
  const add = (bytes: Uint8Array): number => {
    const start = sectors.length;
    for (let at = 0; at < bytes.length; at += sectorBytes) {
      const sector = new Uint8Array(sectorBytes);
      sector.set(bytes.subarray(at, at + sectorBytes));
      sectors.push(sector);
      next.push(at + sectorBytes < bytes.length ? sectors.length : endOfChain);
    }
    return start;
  };
  const placed = streams.map(({ name, bytes }) => ({
    name,
    size: bytes.length,
    start: add(bytes),
  }));
  const directoryAt = add(directory(placed));
  const tablesAt = sectors.length;
  // The table also says which sectors it lies in itself.
  const tables = Math.ceil((tablesAt + 1) / (sectorBytes / 4 - 1));
  const table = new DataView(new ArrayBuffer(tables * sectorBytes));
  for (let at = 0; at < tables * (sectorBytes / 4); at++)
    table.setUint32(at * 4, next[at] ?? (at < tablesAt + tables ? tableSector : freeSector), true);
  return new Uint8Array(
    Buffer.concat([
      header(directoryAt, tablesAt, tables),
      ...sectors,
      new Uint8Array(table.buffer),
    ]),
  );
}

function header(directoryAt: number, tablesAt: number, tables: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(sectorBytes));
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, at) => view.setUint8(at, byte));
  const words = [0x3e, 3, 0xfffe, 9, 6];
  words.forEach((word, index) => view.setUint16(24 + index * 2, word, true));
  const numbers: readonly (readonly [number, number])[] = [
    [44, tables],
    [48, directoryAt],
    [56, 4096],
    [60, endOfChain],
    [68, endOfChain],
  ];
  for (const [at, value] of numbers) view.setUint32(at, value, true);
  for (let index = 0; index < 109; index++)
    view.setUint32(76 + index * 4, index < tables ? tablesAt + index : freeSector, true);
  return new Uint8Array(view.buffer);
}

interface PlacedStream {
  readonly name: string;
  readonly size: number;
  readonly start: number;
}

function directory(streams: readonly PlacedStream[]): Uint8Array {
  const none = freeSector;
  const entries = [
    directoryEntry({ name: "Root Entry", size: 0, start: endOfChain }, 5, [none, 1]),
    ...streams.map((stream, index) =>
      directoryEntry(stream, 2, [index + 1 < streams.length ? index + 2 : none, none]),
    ),
  ];
  return new Uint8Array(Buffer.concat(entries));
}

function directoryEntry(
  { name, size, start }: PlacedStream,
  kind: number,
  [right, child]: readonly [number, number],
): Uint8Array {
  const view = new DataView(new ArrayBuffer(128));
  Array.from(name).forEach((letter, index) =>
    view.setUint16(index * 2, letter.charCodeAt(0), true),
  );
  view.setUint16(64, (name.length + 1) * 2, true);
  view.setUint8(66, kind);
  view.setUint8(67, 1);
  [freeSector, right, child].forEach((value, index) => view.setUint32(68 + index * 4, value, true));
  view.setUint32(116, start, true);
  view.setUint32(120, size, true);
  return new Uint8Array(view.buffer);
}
