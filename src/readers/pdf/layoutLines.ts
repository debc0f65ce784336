import { findGutter } from "./findGutter";
import type { Glyph, Row, Stretch } from "./glyph";
import { layoutRows } from "./layoutRows";
import type { Column, Edges, Line } from "./line";
import { lineText } from "./lineText";

/** Puts a page's signs back into lines, column after column. */
export function layoutLines(glyphs: readonly Glyph[]): readonly Line[] {
  return linesOf(layoutRows(glyphs), mostlyRightToLeft(glyphs));
}

const mostlyRightToLeft = (glyphs: readonly Glyph[]): boolean => {
  const text = glyphs.map((glyph) => glyph.text).join("");
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/\p{Script=Arabic}/gu) * 2 > count(/\p{L}/gu);
};

/** The lines of rows in reading order: above and below columns across, between them each column down. */
function linesOf(rows: readonly Row[], rightToLeft: boolean): readonly Line[] {
  const gutter = findGutter(rows);
  const column = columnOf(rows, rightToLeft);
  if (gutter === null) return linesInColumn(rows, column, rightToLeft);
  const parts: (readonly Line[])[] = [];
  let block: Row[] = [];
  const endBlock = (): void => {
    const side = (inside: (stretch: Stretch) => boolean): readonly Line[] =>
      linesOf(
        block
          .map(({ stretches }) => ({ stretches: stretches.filter(inside) }))
          .filter(({ stretches }) => stretches.length > 0),
        rightToLeft,
      );
    const columns = [side(({ left }) => left < gutter), side(({ left }) => left >= gutter)];
    parts.push((rightToLeft ? columns.reverse() : columns).flat());
    block = [];
  };
  for (const row of rows) {
    if (row.stretches.some(({ left, right }) => left < gutter && right > gutter)) {
      endBlock();
      parts.push(linesInColumn([row], column, rightToLeft));
    } else block.push(row);
  }
  endBlock();
  return parts.flat();
}

function linesInColumn(
  rows: readonly Row[],
  column: Column,
  rightToLeft: boolean,
): readonly Line[] {
  return rows.map(({ stretches }) => {
    const glyphs = stretches.flatMap((stretch) => stretch.glyphs);
    return {
      text: lineText(stretches, rightToLeft),
      ...edgesOf(stretches),
      baseline: greatest(glyphs, "baseline"),
      size: greatest(glyphs, "size"),
      column,
    };
  });
}

const greatest = (glyphs: readonly Glyph[], measure: "baseline" | "size"): number =>
  glyphs.reduce((most, glyph) => Math.max(most, glyph[measure]), 0);

// Points by which the edge of a column may waver.
const straight = 8;

/** The edge at which most lines begin; where both are straight, the script says which. */
function columnOf(rows: readonly Row[], rightToLeft: boolean): Column {
  const edges = edgesOf(rows.flatMap(({ stretches }) => stretches));
  const touching = (edge: keyof Edges): number =>
    rows.filter(({ stretches }) => Math.abs(edgesOf(stretches)[edge] - edges[edge]) < straight)
      .length;
  return {
    ...edges,
    fromRight: rightToLeft && touching("right") * 2 > touching("left"),
    lineGap: lineGapOf(rows),
  };
}

/** The gap of the closest quarter of lines: between paragraphs it is wider. */
function lineGapOf(rows: readonly Row[]): number {
  const baselines = rows.map(({ stretches }) => stretches[0]?.glyphs[0]?.baseline ?? 0);
  const gaps = baselines.slice(1).map((baseline, index) => baseline - (baselines[index] ?? 0));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0;
}

const edgesOf = (pieces: readonly Edges[]): Edges => ({
  left: pieces.reduce((edge, { left }) => Math.min(edge, left), Infinity),
  right: pieces.reduce((edge, { right }) => Math.max(edge, right), -Infinity),
});
