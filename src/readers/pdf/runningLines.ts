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
  const repeats = countRepeats(pages);
  return pages.map(({ height, lines }, index) =>
    lines.filter((line) => {
      if (!isAtEdge(line.baseline, height)) return true;
      if (Number(pageNumber.exec(line.text)?.[1]) === index + 1) return false;
      const repeated = repeats(line);
      return repeated < 2 || repeated < pages.length / 2;
    }),
  );
}

/** Counts on how many pages a line stands at the same height of the edge, whatever numbers are in it. */
function countRepeats(pages: readonly PageLines[]): (line: Line) => number {
  const places = new Map<string, { readonly page: number; readonly baseline: number }[]>();
  for (const [page, { height, lines }] of pages.entries())
    for (const line of lines.filter(({ baseline }) => isAtEdge(baseline, height))) {
      const words = withoutNumbers(line);
      const alike = places.get(words);
      if (alike) alike.push({ page, baseline: line.baseline });
      else places.set(words, [{ page, baseline: line.baseline }]);
    }
  return (line) => {
    const alike = places.get(withoutNumbers(line)) ?? [];
    const near = alike.filter(({ baseline }) => Math.abs(baseline - line.baseline) < sameHeight);
    return new Set(near.map(({ page }) => page)).size;
  };
}

const isAtEdge = (baseline: number, height: number): boolean =>
  baseline < height * margin || baseline > height * (1 - margin);

const withoutNumbers = ({ text }: Line): string => text.replace(/\p{Nd}+/gu, "#").trim();
