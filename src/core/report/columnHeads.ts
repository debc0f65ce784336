import { inOurLetters } from "../letters/patterns";
import type { Feature } from "./lexicon/feature";
import { featuresIn, type Mention } from "./mentions";
import type { Assigned } from "./respectively";
import { indexAt, type Span } from "./segments";

/** A number of a line below a head of columns, and what its column counts. */
export interface ColumnCell extends Span {
  readonly assigned: Assigned;
}

const head = inOurLetters(/\(([^()\n\p{Nd}]{3,120})\)\s?:?\s*$/u);
// A name, a colon, and as many numbers as there are columns.
const cells = inOurLetters(
  /^\s*(?:[-–•*+]\s*)?[^:\n\p{Nd}]{1,48}:\s*(\p{Nd}[\p{Nd}.,٫٬]*%?(?:\s?\/\s?\p{Nd}[\p{Nd}.,٫٬]*%?)+)\s*[.;,]?\s*$/u,
);
const number = inOurLetters(/\p{Nd}[\p{Nd}.,٫٬]*/gu);

/**
 * The numbers of lines such as "– Văn Yên: 39 / 21" below a line that ends with what its columns count, "(new
 * voluntary SI / moved to an account)", in reading order. Strokes part columns there, and no days.
 */
export function columnCellsIn(text: string, mentions: readonly Mention[]): readonly ColumnCell[] {
  const found: ColumnCell[] = [];
  let columns: readonly (readonly Feature[])[] | null = null;
  let start = 0;
  for (const line of text.split("\n")) {
    const row = cells.exec(line)?.[1];
    if (row !== undefined) {
      const from = start + line.lastIndexOf(row);
      if (columns) found.push(...cellsOf(row, from, columns));
    } else if (line.trim() !== "") columns = columnsOf(line, start, mentions);
    start += line.length + 1;
  }
  return found;
}

/** What each column counts, when every one of them says something; null where the line is no head of columns. */
function columnsOf(
  line: string,
  start: number,
  mentions: readonly Mention[],
): readonly (readonly Feature[])[] | null {
  const match = head.exec(line);
  const names = match?.[1]?.split("/") ?? [];
  if (!match || names.length < 2) return null;
  let from = start + match.index + 1;
  const columns = names.map((name) => {
    const span = { start: from, end: from + name.length };
    from = span.end + 1;
    return featuresIn(mentions, span);
  });
  return columns.every((said) => said.length > 0) ? columns : null;
}

/** The numbers of one line with what their columns count; none where there are more or fewer of them. */
function cellsOf(
  row: string,
  from: number,
  columns: readonly (readonly Feature[])[],
): readonly ColumnCell[] {
  const numbers = [...row.matchAll(number)];
  if (numbers.length !== columns.length) return [];
  return numbers.map((match, index) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    assigned: { area: null, features: columns[index] ?? [], twin: null },
  }));
}

/** The cell that a number stands in; null where it stands in none. */
export function cellAt(found: readonly ColumnCell[], { start }: Span): ColumnCell | null {
  const cell = found[indexAt(found, start)];
  return cell && start < cell.end ? cell : null;
}
