// Signs that XML 1.0 cannot carry at all, even escaped.
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text that can stand in XML content or an attribute, whatever was imported. */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, "").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** An element around content that is XML already. */
export const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

/** An empty element, with the `val` attribute that DrawingML uses for single values. */
export const single = (name: string, value?: string | number): string =>
  value === undefined ? `<${name}/>` : `<${name} val="${escapeXml(String(value))}"/>`;
