import type * as Library from "pdfjs-dist/legacy/build/pdf.mjs";
import { isUnreachablePart } from "../unreachablePart";

/** The half of pdfjs-dist that is asked. */
export type PdfLibrary = typeof Library;

// Its drawing half makes a matrix as it loads. Browsers have these classes and reading text uses none of
// them, but Node lacks them.
const drawingClasses = ["DOMMatrix", "ImageData", "Path2D"];

/**
 * Loads pdfjs-dist when the first PDF comes: it is larger than the whole pane. Its reading half announces
 * itself, so that it runs in this thread, which is a worker already, and starts none of its own. Null when
 * the add-in's server cannot be reached.
 */
export async function loadPdfLibrary(): Promise<PdfLibrary | null> {
  for (const name of drawingClasses)
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: function Absent() {} });
  try {
    await loadReadingHalf();
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } catch (error) {
    if (isUnreachablePart(error)) return null;
    throw error;
  }
}

/** Where there is no window, it would take itself for the whole worker and answer the pane's messages. */
async function loadReadingHalf(): Promise<void> {
  const scope = globalThis as typeof globalThis & { window?: unknown };
  const isWorker = scope.window === undefined;
  if (isWorker) scope.window = globalThis;
  try {
    await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  } finally {
    if (isWorker) delete scope.window;
  }
}
