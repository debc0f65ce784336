import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Contents by their cells' addresses; one that begins with "=" is a formula without a result yet. */
export type Contents = Readonly<Record<string, string>>;

/** Puts contents into empty cells of an .xlsx file's first worksheet, as a person types them. */
export function typedIntoFile(file: Uint8Array, contents: Contents): Uint8Array {
  const parts = unzipSync(file);
  const name = "xl/worksheets/sheet1.xml";
  let xml = strFromU8(parts[name] ?? new Uint8Array());
  for (const [cell, content] of Object.entries(contents)) {
    const empty = new RegExp(`<c r="${cell}"( s="\\d+")/>`);
    if (!empty.test(xml)) throw new Error(`${cell} is no empty cell of the form.`);
    xml = xml.replace(empty, (_, style: string) => filledCell(cell, style, content));
  }
  return zipSync({ ...parts, [name]: strToU8(xml) });
}

function filledCell(cell: string, style: string, content: string): string {
  if (content.startsWith("=")) return `<c r="${cell}"${style}><f>${content.slice(1)}</f></c>`;
  return Number.isNaN(Number(content))
    ? `<c r="${cell}"${style} t="inlineStr"><is><t>${content}</t></is></c>`
    : `<c r="${cell}"${style}><v>${content}</v></c>`;
}
