import { strToU8, zipSync } from "fflate";

/** A zip of texts by their names. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const contentTypes = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;

/** The names that WordprocessingML is written with. */
export const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';

/** A Word file of a body and, where given, its footnotes. */
export function docxOf(body: string, footnotes?: string): Uint8Array {
  return zipOf({
    "[Content_Types].xml": contentTypes,
    "word/document.xml": `<?xml version="1.0"?><w:document ${wordNames}><w:body>${body}</w:body></w:document>`,
    ...(footnotes === undefined
      ? {}
      : { "word/footnotes.xml": `<w:footnotes ${wordNames}>${footnotes}</w:footnotes>` }),
  });
}

/** A paragraph of one run. */
export const wordParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A table of cells. */
export const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map(
      (row) => `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`;
