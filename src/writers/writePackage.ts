import { strToU8, zipSync } from "fflate";
import type { PackageFile } from "../core/exchange/dataPackage";

// A fixed time, so that the same figures are the same file.
const written = new Date("2000-01-01T00:00:00");

/** Makes a zip of a package's files. */
export const writePackage = (files: readonly PackageFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])), {
    mtime: written,
  });
