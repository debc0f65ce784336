import type { TellReadingProgress } from "../../core/observation/readingProgress";
import type { Problem } from "../../core/problem";
import { fail, ok, type Result } from "../../core/result";
import { paragraph, type Block } from "../documents/block";
import { joinLines } from "./joinLines";
import { layoutLines } from "./layoutLines";
import { readPdfPages } from "./readPdfPages";
import { withoutRunningLines } from "./runningLines";

// A scanned page has at most a stamp's few letters.
const fewestLetters = 4;

/** Reads the text layer of a PDF as paragraphs in reading order. */
export async function readPdf(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  progress: TellReadingProgress,
): Promise<Result<readonly Block[], Problem>> {
  const pages = await readPdfPages({ name, bytes }, (page, number, of) => {
    progress({ stage: "pages", done: number, of });
    return { height: page.height, lines: layoutLines(page.glyphs) };
  });
  if (!pages.ok) return pages;
  const letters = pages.value
    .flatMap(({ lines }) => lines)
    .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  if (letters < fewestLetters * pages.value.length) return fail({ kind: "PdfWithoutText", name });
  return ok(joinLines(withoutRunningLines(pages.value)).map(paragraph));
}
