import { element, escapeXml } from "./xml";

/** The look of letters in a chart; size in points. */
export interface Letters {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

/** A plain fill of one #RRGGBB colour. */
export const solidFill = (color: string): string =>
  element("a:solidFill", `<a:srgbClr val="${escapeXml(color.replace("#", ""))}"/>`);

/** A line of a width in points. */
export const solidLine = (color: string, points: number): string =>
  `<a:ln w="${Math.round(points * 12_700)}">${solidFill(color)}</a:ln>`;

/** Letters read upwards, as beside a value axis. */
export const upwards = '<a:bodyPr rot="-5400000" vert="horz"/>';

const level = "<a:bodyPr/>";

/** How the letters of an automatic or linked text look. */
export const textProperties = (letters: Letters, body = level): string =>
  element("c:txPr", body + paragraph(letters, '<a:endParaRPr lang="en-US"/>'));

/** A text of the chart's own with its look. */
export function richText(letters: Letters & { readonly text: string }, body = level): string {
  const run = element("a:r", runLook("a:rPr", letters) + element("a:t", escapeXml(letters.text)));
  return element("c:rich", body + paragraph(letters, run));
}

const paragraph = (letters: Letters, content: string): string =>
  `<a:lstStyle/>${element("a:p", element("a:pPr", runLook("a:defRPr", letters)) + content)}`;

// Arial carries Vietnamese and Arabic wherever Excel runs; "cs" names the font of right-to-left scripts.
function runLook(name: "a:defRPr" | "a:rPr", { size, bold, color }: Letters): string {
  const language = name === "a:rPr" ? 'lang="en-US" ' : "";
  return (
    `<${name} ${language}sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solidFill(color)}` +
    `<a:latin typeface="Arial"/><a:cs typeface="Arial"/></${name}>`
  );
}
