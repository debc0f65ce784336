import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { runExcel, succeeded } from "./runExcel";

/** Base64 is made in pieces: a function takes only so many arguments. */
const pieceBytes = 0x8000;

/** Opens an .xlsx file as a new workbook beside the open one, for places that let nothing be downloaded. */
export function openNewWorkbook(bytes: Uint8Array): Promise<Result<null, Problem>> {
  return runExcel("openNewWorkbook", async () => {
    await Excel.createWorkbook(base64(bytes));
    return succeeded(null);
  });
}

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += pieceBytes)
    letters += String.fromCharCode(...bytes.subarray(at, at + pieceBytes));
  return btoa(letters);
}
