import type * as Library from "pdfjs-dist/legacy/build/pdf.mjs";

/** The half of pdfjs-dist that is asked. */
export type PdfLibrary = typeof Library;

// Its drawing half makes a matrix as it loads. Browsers have these classes and reading text uses none of
// them, but Node lacks them.
const drawingClasses = ["DOMMatrix", "ImageData", "Path2D"];

/**
 * Loads pdfjs-dist when the first PDF comes: it is larger than the whole pane. Its reading half announces
 * itself, so that it runs in this thread, which is a worker already, and starts none of its own.
 */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  for (const name of drawingClasses)
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: function Absent() {} });
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}
