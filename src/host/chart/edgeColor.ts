import type { SeriesModel } from "../workbook/workbookModel";

/** The line around a series' bars: its own, or a dark one where the fill hardly stands against white. */
export function edgeColor({ line, fill }: Pick<SeriesModel, "line" | "fill">): string | null {
  if (line !== null) return line;
  return fill !== null && luminance(fill) > paleFrom ? "#6B7280" : null;
}

// Above this a fill has a contrast under 1.6 to white.
const paleFrom = 0.6;

/** Relative luminance of #RRGGBB as WCAG defines it. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
