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

/** A zip whose entries are unpacked when asked for. */
export interface OpenZip {
  readonly names: ReadonlySet<string>;
  /** The bytes of an entry; null when the zip has none of that name. */
  readonly read: (name: string) => Result<Uint8Array | null, Problem>;
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
  return ok({
    names: new Set(entriesByName.keys()),
    read: (wanted) => {
      const entry = entriesByName.get(wanted);
      if (!entry) return ok(null);
      const content = unpack({ name, bytes }, entry, left);
      if (content.ok) left -= content.value.length;
      return content;
    },
  });
}

/** Unpacks everything once and keeps nothing: for a library that would unpack without counting. */
export function checkZip(file: NamedBytes): Result<null, Problem> {
  const zip = openZip(file);
  if (!zip.ok) return zip;
  for (const name of zip.value.names) {
    const content = zip.value.read(name);
    if (!content.ok) return content;
  }
  return ok(null);
}

const unpacksTooFar = (name: string): Problem => ({
  kind: "FileUnpacksTooFar",
  name,
  limitMb: limits.totalMb,
});

function unpack(file: NamedBytes, entry: ZipEntry, left: number): Result<Uint8Array, Problem> {
  const { name } = file;
  const packed = packedBytes(file.bytes, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8))
    return fail({ kind: "FileUnreadable", name });
  const most = Math.min(left, Math.max(limits.ratioFrom, packed.length * limits.ratio));
  const content = entry.method === 0 ? packed : inflate(packed, most);
  if (content === null) return fail({ kind: "FileUnreadable", name });
  return content === "too far" || content.length > left ? fail(unpacksTooFar(name)) : ok(content);
}

/** Inflates in slices and stops at the limit; null when the bytes are damaged. */
function inflate(packed: Uint8Array, most: number): Uint8Array | "too far" | null {
  const chunks: Uint8Array[] = [];
  const done = { length: 0, finished: false };
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk);
    done.length += chunk.length;
    done.finished = final;
  });
  try {
    for (let at = 0; at < packed.length && done.length <= most; at += sliceBytes)
      stream.push(packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length);
  } catch {
    // The library throws on damaged bytes; which of them is wrong helps nobody here.
    return null;
  }
  if (done.length > most) return "too far";
  return done.finished ? joined(chunks, done.length) : null;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
