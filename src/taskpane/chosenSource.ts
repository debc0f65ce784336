import type { SourceFile } from "../app/ports";
import { largestFileMb } from "../core/observation/sourceLimits";
import type { Problem } from "../core/problem";
import { fail, ok, type Result } from "../core/result";

/** A file that was chosen, dropped or pasted, with its bytes; one that is too large is not even fetched. */
export async function chosenSource(file: File): Promise<Result<SourceFile, Problem>> {
  const { name, size } = file;
  if (size > largestFileMb * 1024 * 1024)
    return fail({ kind: "FileTooLarge", name, limitMb: largestFileMb });
  try {
    return ok({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    // A folder can be dropped, and a file can vanish: neither gives its bytes.
    return fail({ kind: "FileUnreadable", name });
  }
}

/** A file among several, which is opened when its turn comes. */
export interface WaitingFile {
  readonly name: string;
  readonly open: () => Promise<Result<SourceFile, Problem>>;
}

/** A chosen or dropped file that waits for its turn. */
export const waitingFile = (file: File): WaitingFile => ({
  name: file.name,
  open: () => chosenSource(file),
});
