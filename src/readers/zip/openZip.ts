import { Inflate } from "fflate";
import type { Problem } from "../../core/problem";
import { fail, ok, type Result } from "../../core/result";
import { packedBytes, zipDirectory, type ZipEntry } from "./zipDirectory";

/** How far a zip may go before it is refused; counted while unpacking, whatever the zip says of itself. */
const limits = {
  entries: 1000,
  totalMb: 200,
  /** Text packs about 10 : 1 and the emptiest worksheet 40 : 1; a bomb packs 1,000 : 1. */
  ratio: 100,
  /** Under this many bytes a high ratio harms nobody. */
  ratioFrom: 10 * 1024 * 1024,
};

const megabyte = 1024 * 1024;
// Small enough that a bomb is noticed long before it fills the memory.
const sliceBytes = 16 * 1024;

/** Takes a piece of an entry; false when it needs no more of them. */
export type TakePiece = (piece: Uint8Array) => boolean;

/** A zip whose entries are unpacked when asked for. */
export interface OpenZip {
  readonly names: ReadonlySet<string>;
  /** The bytes of an entry; null when the zip has none of that name. */
  readonly read: (name: string) => Result<Uint8Array | null, Problem>;
  /** Hands over an entry piece by piece, so that it never lies in memory whole; false when there is none. */
  readonly readInPieces: (name: string, take: TakePiece) => Result<boolean, Problem>;
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens a zip file, which is refused when it is broken, encrypted or unpacks too far. */
export function openZip({ name, bytes }: NamedBytes): Result<OpenZip, Problem> {
  const entries = zipDirectory(bytes);
  if (entries === null) return fail({ kind: "FileUnreadable", name });
  if (entries.some(({ encrypted }) => encrypted)) return fail({ kind: "FileEncrypted", name });
  if (entries.length > limits.entries) return fail(unpacksTooFar(name));
  const entriesByName = new Map(entries.map((entry) => [entry.name, entry]));
  let left = limits.totalMb * megabyte;
  const readInPieces = (wanted: string, take: TakePiece): Result<boolean, Problem> => {
    const entry = entriesByName.get(wanted);
    if (!entry) return ok(false);
    const problem = unpack({ name, bytes }, entry, {
      left,
      take: (piece) => {
        left -= piece.length;
        return take(piece);
      },
    });
    return problem === null ? ok(true) : fail(problem);
  };
  return ok({
    names: new Set(entriesByName.keys()),
    read: (wanted) => {
      const pieces: Uint8Array[] = [];
      const found = readInPieces(wanted, (piece) => pieces.push(piece) > 0);
      return found.ok ? ok(found.value ? joined(pieces) : null) : found;
    },
    readInPieces,
  });
}

/**
 * Unpacks everything once and keeps nothing: for a library that would unpack without counting. Each part is
 * handed over in pieces, until no more of it is needed.
 */
export function checkZip(file: NamedBytes, take: TakePiece): Result<null, Problem> {
  const zip = openZip(file);
  if (!zip.ok) return zip;
  for (const name of zip.value.names) {
    const content = zip.value.readInPieces(name, take);
    if (!content.ok) return content;
  }
  return ok(null);
}

const unpacksTooFar = (name: string): Problem => ({
  kind: "FileUnpacksTooFar",
  name,
  limitMb: limits.totalMb,
});

interface Unpacking {
  /** How many bytes the whole zip may still unpack to. */
  readonly left: number;
  readonly take: TakePiece;
}

/** Unpacks an entry; the problem that it has, if any. */
function unpack(file: NamedBytes, entry: ZipEntry, { left, take }: Unpacking): Problem | null {
  const { name } = file;
  const packed = packedBytes(file.bytes, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8))
    return { kind: "FileUnreadable", name };
  const most = Math.min(left, Math.max(limits.ratioFrom, packed.length * limits.ratio));
  if (entry.method === 0) {
    if (packed.length > most) return unpacksTooFar(name);
    take(packed);
    return null;
  }
  const end = inflate(packed, most, take);
  if (end === "damaged") return { kind: "FileUnreadable", name };
  return end === "too far" ? unpacksTooFar(name) : null;
}

/** Inflates in slices and stops at the limit. */
function inflate(
  packed: Uint8Array,
  most: number,
  take: TakePiece,
): "done" | "too far" | "damaged" {
  const done = { length: 0, finished: false, enough: false };
  const stream = new Inflate((piece, final) => {
    done.length += piece.length;
    done.finished = final;
    if (done.length <= most && !done.enough) done.enough = !take(piece);
  });
  const goesOn = (): boolean => done.length <= most && !done.enough;
  try {
    for (let at = 0; at < packed.length && goesOn(); at += sliceBytes)
      stream.push(packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length);
  } catch {
    // The library throws on damaged bytes; which of them is wrong helps nobody here.
    return "damaged";
  }
  if (done.length > most) return "too far";
  return done.finished || done.enough ? "done" : "damaged";
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
