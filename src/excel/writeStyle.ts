import type { EdgeLook, StyleLook, StyleName } from "../core/plan/cellStyle";

/** The font of every cell of ours: it carries Vietnamese and Arabic on Windows, macOS and the web. */
const fontName = "Arial";

/** Queues a new named cell style, so that an office can restyle all its sheets in one place. */
export function writeStyle(
  context: Excel.RequestContext,
  { name, look }: { readonly name: StyleName; readonly look: StyleLook },
): void {
  const { styles } = context.workbook;
  styles.add(name);
  const style = styles.getItem(name);
  style.font.name = fontName;
  style.font.size = look.size;
  style.font.color = look.color;
  style.font.bold = look.bold ?? false;
  if (look.fill) style.fill.color = look.fill;
  style.horizontalAlignment = look.horizontal ?? "General";
  style.verticalAlignment = look.vertical ?? "Center";
  style.indentLevel = look.indent ?? 0;
  style.wrapText = look.wrap ?? false;
  if (look.numberFormat) style.numberFormat = look.numberFormat;
  if (look.top) writeEdge(style.borders.getItem("EdgeTop"), look.top);
  if (look.bottom) writeEdge(style.borders.getItem("EdgeBottom"), look.bottom);
}

/** Queues one border of a style. */
function writeEdge(border: Excel.RangeBorder, edge: EdgeLook): void {
  border.style = "Continuous";
  border.weight = edge.weight;
  border.color = edge.color;
}
