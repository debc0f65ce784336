import type { Problem } from "../core/problem";

const spelled = (name: string): string => Array.from(name).join("\0") + "\0";
const encrypted = spelled("EncryptedPackage");
const oldOffice = ["WordDocument", "Workbook", "PowerPoint Document"].map(spelled);

/**
 * Why a compound file cannot be read: new Office files are only wrapped in one to be encrypted, old ones are
 * one by themselves. Its directory names its parts in UTF-16.
 */
export function oleProblem(name: string, bytes: Uint8Array): Problem {
  const letters = new TextDecoder("windows-1252").decode(bytes);
  if (letters.includes(encrypted)) return { kind: "FileEncrypted", name };
  if (oldOffice.some((part) => letters.includes(part))) return { kind: "FileFormatOld", name };
  return { kind: "FileKindUnsupported", name, found: "ole" };
}
