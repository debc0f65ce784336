import type { PackageFile } from "../core/exchange/dataPackage";
import type { FormBook } from "../core/form/formBook";
import { isUnreachablePart } from "../readers/unreachablePart";

// The libraries that write workbooks and zips are loaded with the first file that needs them: the pane opens without
// them. Null when the add-in's server cannot be reached then.

/** Makes the bytes of a form. */
export const writeFormLater = (book: FormBook): Promise<Uint8Array | null> =>
  unlessUnreachable(async () => (await import("../writers/writeFormBook")).writeFormBook(book));

/** Makes a zip of a package's files. */
export const writePackageLater = (files: readonly PackageFile[]): Promise<Uint8Array | null> =>
  unlessUnreachable(async () => (await import("../writers/writePackage")).writePackage(files));

async function unlessUnreachable(write: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return await write();
  } catch (error) {
    if (isUnreachablePart(error)) return null;
    throw error;
  }
}
