import type { Line } from "./line";

/** A page's lines in reading order. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

// Headers and footers stand in the outer eighth of a page.
const margin = 1 / 8;
const sameHeight = 4;
const pageNumber =
  /^[-–\s]*(?:(?:trang|page|صفحة)\s*)?(\p{Nd}{1,4})(?:\s*[/|]\s*\p{Nd}{1,4})?[-–\s]*$/iu;

/**
 * The lines of all pages without what repeats at the edge of page after page, its number in it, and without
 * bare page numbers: they are no figures.
 */
export function withoutRunningLines(pages: readonly PageLines[]): readonly (readonly Line[])[] {
  const edges = pages.map(({ height, lines }) =>
    lines.filter(({ baseline }) => isAtEdge(baseline, height)),
  );
  return pages.map(({ height, lines }, index) =>
    lines.filter((line) => {
      if (!isAtEdge(line.baseline, height)) return true;
      if (Number(pageNumber.exec(line.text)?.[1]) === index + 1) return false;
      const repeated = edges.filter((others) => others.some((other) => isSame(other, line))).length;
      return repeated < 2 || repeated < pages.length / 2;
    }),
  );
}

const isAtEdge = (baseline: number, height: number): boolean =>
  baseline < height * margin || baseline > height * (1 - margin);

const isSame = (a: Line, b: Line): boolean =>
  Math.abs(a.baseline - b.baseline) < sameHeight && withoutNumbers(a) === withoutNumbers(b);

const withoutNumbers = ({ text }: Line): string => text.replace(/\p{Nd}+/gu, "#").trim();
