// Signs that XML 1.0 cannot carry at all, even escaped.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const halves =
  /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text that can stand in XML content or an attribute, whatever was imported. */
export const escapeXml = (text: string): string =>
  text
    .replace(controls, "")
    .replace(halves, "")
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/**
 * A text of a cell or formula. Spreadsheets read `_x000B_` there as the sign itself, so signs that XML lacks
 * are kept in that form, and texts that already look like it are kept from being read so.
 */
export const escapeCellText = (text: string): string =>
  escapeXml(
    text
      .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
      .replace(/\r/g, codeForm)
      .replace(controls, codeForm),
  );

const codeForm = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** An element around content that is XML already. */
export const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

/** An empty element, with the `val` attribute that DrawingML uses for single values. */
export const single = (name: string, value?: string | number): string =>
  value === undefined ? `<${name}/>` : `<${name} val="${escapeXml(String(value))}"/>`;
