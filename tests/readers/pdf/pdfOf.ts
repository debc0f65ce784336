/** Words drawn in one go; points from the left and from the top of the page. */
export interface DrawnWords {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly size?: number;
}

const width = 600;
const height = 800;

const arabicMarks = /[\u064b-\u0652]/g;

/** Every sign of the font is half as wide as it is high, but for the marks over Arabic letters. */
export const widthOf = (text: string, size = 10): number =>
  (text.replace(arabicMarks, "").length * size) / 2;

/** A sign that stands for two letters, as fonts have for lam with alef. */
export const lamAlef = "\ue000";

/**
 * A small PDF that draws words at places, in an unembedded font whose signs are said in Unicode. `more` goes
 * into its trailer.
 */
export function pdfOf(pages: readonly (readonly DrawnWords[])[], more = ""): Uint8Array {
  const signs = new Set(pages.flat().flatMap(({ text }) => text.split("")));
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /DW 500 /W [1611 1618 0] /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 500 1000] /ItalicAngle 0 /Ascent 800 /Descent 0 /CapHeight 700 /StemV 80 >> >>",
    stream(toUnicode([...signs])),
    ...pages.flatMap((words, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${7 + index * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      stream(words.map(drawn).join("\n")),
    ]),
  ];
  return assembled(objects, more);
}

const hex = (text: string): string =>
  text
    .split("")
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"))
    .join("");

const drawn = ({ text, left, top, size = 10 }: DrawnWords): string =>
  `BT /F ${size} Tf ${left} ${height - top} Td <${hex(text)}> Tj ET`;

const stream = (content: string): string =>
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const toUnicode = (signs: readonly string[]): string =>
  `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
${signs.length} beginbfchar
${signs.map((sign) => `<${hex(sign)}> <${hex(sign === lamAlef ? "لا" : sign)}>`).join("\n")}
endbfchar endcmap end end`;

function assembled(objects: readonly string[], more: string): Uint8Array {
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${more} >>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(text);
}
