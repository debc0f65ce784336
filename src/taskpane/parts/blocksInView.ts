import type { ReportBlock } from "../reportBlocks";
import type { Candidate, ReviewStep } from "../review";
import type { TopicLook } from "../topicLook";

/** All that one run of sentences is drawn from; words and actions come from the pane's context. */
export interface BlockProps {
  readonly block: ReportBlock;
  readonly report: string;
  readonly arabic: boolean;
  /** The topic whose figures alone are marked; null marks all. */
  readonly only: TopicLook | null;
  /** Id of the selected figure; null when it stands in another block. */
  readonly selectedId: number | null;
  /** The word pointed at; null when it stands in another block. */
  readonly candidate: Candidate | null;
  /** Shown although it has no figures, as nothing has. */
  readonly unfolded: boolean;
}

/** The blocks of a report as they stand now, each knowing of the review only what concerns it. */
export function blocksInView(
  { figures, selected, candidate, reading }: ReviewStep,
  blocks: readonly ReportBlock[],
  only: TopicLook | null,
): readonly BlockProps[] {
  const selectedId = figures[selected]?.id ?? null;
  return blocks.map((block) => ({
    block,
    report: reading.text ?? "",
    arabic: reading.source.language === "ar",
    only,
    selectedId: block.figures.some(({ id }) => id === selectedId) ? selectedId : null,
    candidate: candidate && holds(block, candidate) ? candidate : null,
    unfolded: figures.length === 0,
  }));
}

const holds = (block: ReportBlock, { start, end }: Candidate): boolean =>
  start >= block.start && end <= block.end;

/**
 * Whether a block would be drawn the same again. Every member of `BlockProps` counts, and blocks are the
 * same while their figures are the same objects: so one correction draws one block of three hundred.
 */
export const sameBlock = (a: BlockProps, b: BlockProps): boolean =>
  a.report === b.report &&
  a.arabic === b.arabic &&
  a.only === b.only &&
  a.selectedId === b.selectedId &&
  a.candidate === b.candidate &&
  a.unfolded === b.unfolded &&
  sameSentences(a.block, b.block);

const sameSentences = (a: ReportBlock, b: ReportBlock): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.sentences === b.sentences &&
  a.figures.length === b.figures.length &&
  a.figures.every((figure, index) => figure === b.figures[index]);
