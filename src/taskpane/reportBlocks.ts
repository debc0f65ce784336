import { sentencesOf } from "../core/report/segments";
import type { ReviewedFigure } from "./review";

/** A run of sentences: shown with its figures, or folded because it has none. */
export interface ReportBlock {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly ReviewedFigure[];
  readonly sentences: number;
}

/** A piece of a block: plain words by their place, or a figure. */
export type Piece =
  | { readonly kind: "words"; readonly start: number; readonly end: number }
  | { readonly kind: "figure"; readonly start: number; readonly figure: ReviewedFigure };

/**
 * Cuts a report into what is shown and what is folded: neighbouring sentences with figures stay together as
 * long as they share a line; sentences without figures fold across lines.
 */
export function reportBlocks(
  text: string,
  figures: readonly ReviewedFigure[],
): readonly ReportBlock[] {
  const blocks: ReportBlock[] = [];
  for (const sentence of sentencesWithFigures(text, figures)) {
    const last = blocks[blocks.length - 1];
    if (last && belongs(text, last, sentence)) blocks[blocks.length - 1] = joined(last, sentence);
    else if (sentence.sentences > 0) blocks.push(sentence);
  }
  return blocks;
}

/** Each sentence as a block of its own; what is only space counts as no sentence. */
function sentencesWithFigures(
  text: string,
  figures: readonly ReviewedFigure[],
): readonly ReportBlock[] {
  let next = 0;
  return sentencesOf(text).map(({ start, end }) => {
    const first = next;
    while (next < figures.length && placeOf(figures[next]).start < end) next += 1;
    const sentences = text.slice(start, end).trim() === "" ? 0 : 1;
    return { start, end, figures: figures.slice(first, next), sentences };
  });
}

function belongs(text: string, block: ReportBlock, sentence: ReportBlock): boolean {
  if (sentence.sentences === 0) return true;
  if (block.figures.length === 0) return sentence.figures.length === 0;
  const sameLine = !text.slice(block.start, block.end).trimStart().includes("\n");
  return sentence.figures.length > 0 && sameLine;
}

const joined = (first: ReportBlock, second: ReportBlock): ReportBlock => ({
  start: first.start,
  end: second.end,
  figures: [...first.figures, ...second.figures],
  sentences: first.sentences + second.sentences,
});

/** Where a figure stands in the text; figures of tables stand nowhere. */
export function placeOf(figure: ReviewedFigure | undefined): { start: number; end: number } {
  const provenance = figure?.observation.provenance;
  return provenance?.kind === "text"
    ? { start: provenance.start, end: provenance.end }
    : { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };
}

/** The pieces of a block, in reading order; line breaks at its ends are left out. */
export function piecesOf(block: ReportBlock, text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const shown = text.slice(block.start, block.end);
  let at = block.start + (shown.length - shown.trimStart().length);
  const end = block.start + shown.trimEnd().length;
  for (const figure of block.figures) {
    const place = placeOf(figure);
    if (place.start > at) pieces.push({ kind: "words", start: at, end: place.start });
    pieces.push({ kind: "figure", start: place.start, figure });
    at = place.end;
  }
  if (end > at) pieces.push({ kind: "words", start: at, end });
  return pieces;
}
