import type { Problem } from "../../core/problem";
import { fail, ok, type Result } from "../../core/result";
import type { PdfPage } from "./glyph";
import { loadPdfLibrary, type PdfLibrary } from "./loadPdfLibrary";
import { toMatrix } from "./matrix";
import { placeGlyphs } from "./placeGlyphs";

type LoadingTask = ReturnType<PdfLibrary["getDocument"]>;
type LibraryDocument = Awaited<LoadingTask["promise"]>;
type LibraryPage = Awaited<ReturnType<LibraryDocument["getPage"]>>;

const limitPages = 2000;

/** Nothing is run, drawn or fetched: no scripts, no eval, no pictures, no fonts or tables from elsewhere. */
const onlyText = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 1,
  verbosity: 0,
};

/** Reads a PDF page by page; `keep` makes of each what is kept, so that no page's signs outlive it. */
export async function readPdfPages<Kept>(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  keep: (page: PdfPage, number: number, of: number) => Kept,
): Promise<Result<readonly Kept[], Problem>> {
  const library = await loadPdfLibrary();
  if (library === null) return fail({ kind: "PdfReaderUnreachable", name });
  // The library takes the bytes it is given for its own.
  const task = library.getDocument({ data: new Uint8Array(bytes), ...onlyText });
  const document = await tried(task.promise);
  try {
    if (document.failed) return fail({ kind: document.problem, name });
    if (document.value.numPages > limitPages) return fail({ kind: "PdfTooLong", name, limitPages });
    const kept: Kept[] = [];
    for (let number = 1; number <= document.value.numPages; number++) {
      const page = await tried(readPage(library, document.value, number));
      if (page.failed) return fail({ kind: page.problem, name });
      kept.push(keep(page.value, number, document.value.numPages));
    }
    return ok(kept);
  } finally {
    await task.destroy();
  }
}

type Tried<Value> =
  | { readonly failed: false; readonly value: Value }
  | { readonly failed: true; readonly problem: "FileEncrypted" | "FileUnreadable" };

/** The library throws on damaged and hostile files in ways that it does not list. */
async function tried<Value>(work: Promise<Value>): Promise<Tried<Value>> {
  try {
    return { failed: false, value: await work };
  } catch (error) {
    const encrypted = error instanceof Error && error.name === "PasswordException";
    return { failed: true, problem: encrypted ? "FileEncrypted" : "FileUnreadable" };
  }
}

async function readPage(
  library: PdfLibrary,
  document: LibraryDocument,
  number: number,
): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({
    annotationMode: library.AnnotationMode.DISABLE,
  });
  const glyphs = placeGlyphs({ operators: fnArray, operands: argsArray }, library.OPS, {
    shown: toMatrix(transform),
    fontUnit: (font) => fontUnit(page, font),
  });
  page.cleanup();
  return { width, height, glyphs };
}

const usualUnit = 0.001;

/** Only fonts that are drawings themselves measure in other units than thousandths. */
function fontUnit({ commonObjs }: LibraryPage, font: string): number {
  if (!commonObjs.has(font)) return usualUnit;
  const { fontMatrix } = commonObjs.get(font) as { readonly fontMatrix?: readonly number[] };
  return fontMatrix?.[0] ?? usualUnit;
}
