import type { AddedArea } from "../core/area/addedArea";
import type { TableMapping } from "../core/grid/mapping/tableMapping";
import type { SelectedCells } from "../core/grid/selectedCells";
import type { SourceGrid } from "../core/grid/sourceGrid";
import type {
  EncodingAlternative,
  SourceEncoding,
  TextEncoding,
} from "../core/observation/reading";
import type { TellReadingProgress } from "../core/observation/readingProgress";
import type { Problem } from "../core/problem";
import { fail, ok, type Result } from "../core/result";
import { decodeText } from "./decodeText";
import type { Block } from "./documents/block";
import type { DocumentText } from "./documents/documentText";
import { layoutDocument } from "./documents/layoutDocument";
import { tableGrids } from "./documents/tableCells";
import { readDocx, wordPart } from "./docx/readDocx";
import { decodeFont, isFontEncoding } from "./encodings/fontEncodings";
import { formatEncoding } from "./encodings/formatEncoding";
import { previewOf } from "./encodings/previewOf";
import { gridLetters } from "./gridLetters";
import { decodeHtml } from "./html/decodeHtml";
import { readDataPackage, packageDescription } from "./readDataPackage";
import { readHtml } from "./html/readHtml";
import { readMail } from "./mail/readMail";
import { oleProblem } from "./oleProblem";
import { readPdf } from "./pdf/readPdf";
import { readXlsxGrids } from "./readXlsxGrids";
import { sniffFile } from "./sniffFile";
import { openZip } from "./zip/openZip";

/** What figures are read from: a file's bytes, or cells of the open workbook. */
export type AnySource = SourceBytes | SourceCells;

/** A file as it arrived. */
export interface SourceBytes extends SourceSettings {
  readonly bytes: Uint8Array;
}

/** Cells that were selected in the open workbook. */
export interface SourceCells extends SourceSettings {
  readonly selection: SelectedCells;
}

/** What is known of a source before it is read. */
export interface SourceSettings {
  readonly name: string;
  /** The encoding that a person chose for its letters; left out, the file itself says. */
  readonly encoding?: TextEncoding;
  /** Places that people named in the workbook, known beside the gazetteer's. */
  readonly places?: readonly AddedArea[];
  /** How tables are to be read that a person settled before. */
  readonly mappings?: readonly TableMapping[];
}

/** What a file holds once its format is out of the way. */
export type OpenedSource =
  | {
      readonly kind: "grids";
      readonly grids: readonly SourceGrid[];
      readonly encoding: SourceEncoding;
    }
  | {
      readonly kind: "document";
      readonly document: DocumentText;
      readonly encoding: SourceEncoding;
      /** The address that a mail was sent from. */
      readonly from?: string;
    }
  | { readonly kind: "text"; readonly text: string; readonly encoding: SourceEncoding };

/** Opens a file of any kind that is understood; its content says which it is before its name. */
export async function openSource(
  file: SourceBytes,
  progress: TellReadingProgress,
): Promise<Result<OpenedSource, Problem>> {
  const { name, bytes } = file;
  const kind = sniffFile(bytes, name);
  switch (kind) {
    case "zip":
      return openOffice(file);
    case "pdf":
      return asDocument(file, await readPdf(file, progress));
    case "mail":
      return openMail(file);
    case "html":
      return openHtml(file);
    case "text":
      return openText(file);
    case "ole":
      return fail(oleProblem(name, bytes));
    default:
      return fail({ kind: "FileKindUnsupported", name, found: kind });
  }
}

/** Selected cells are a grid already; only their letters may be in an old font encoding. */
export const openSelection = ({ selection, encoding }: SourceCells): OpenedSource => ({
  kind: "grids",
  ...gridLetters([selection.grid], encoding),
});

async function openOffice(file: SourceBytes): Promise<Result<OpenedSource, Problem>> {
  const { name } = file;
  const zip = openZip(file);
  if (!zip.ok) return zip;
  if (zip.value.names.has("xl/workbook.xml")) {
    const grids = await readXlsxGrids(file);
    return grids.ok ? ok({ kind: "grids", ...gridLetters(grids.value, file.encoding) }) : grids;
  }
  if (zip.value.names.has(packageDescription)) {
    const grids = readDataPackage(name, zip.value);
    return grids.ok ? ok({ kind: "grids", ...gridLetters(grids.value, file.encoding) }) : grids;
  }
  const main = wordPart(zip.value);
  if (main === null) return fail({ kind: "FileKindUnsupported", name, found: "zip" });
  return asDocument(file, readDocx(name, zip.value, main));
}

async function openMail(file: SourceBytes): Promise<Result<OpenedSource, Problem>> {
  const mail = await readMail(file.name, file.bytes);
  if (!mail.ok) return mail;
  const { blocks, from } = mail.value;
  const opened = asDocument(file, ok(blocks));
  return opened.ok && from !== null ? ok({ ...opened.value, from }) : opened;
}

function openHtml(file: SourceBytes): Result<OpenedSource, Problem> {
  const { name } = file;
  const html = decodeHtml(file.bytes, letterEncoding(file));
  if (html === null) return fail({ kind: "FileUnreadable", name });
  const blocks = readHtml(name, html.text);
  const opened = asDocument(file, blocks);
  if (!opened.ok || opened.value.kind !== "document") return opened;
  const { document } = opened.value;
  // Letters that stand as entities are seen only in the text.
  const { used, preview, alternatives } = opened.value.encoding;
  const codePages = html.encoding.alternatives.flatMap(({ encoding }) => otherPage(file, encoding));
  const encoding: SourceEncoding = {
    used: used ?? html.encoding.used,
    preview,
    alternatives: [...codePages, ...alternatives],
  };
  // A page of nothing but tables is a table, as programs for tables save and copy them.
  return blocks.ok && blocks.value.every(({ kind }) => kind === "table")
    ? ok({
        kind: "grids",
        grids: tableGrids(name.replace(/\.[^.]*$/, ""), document.tables),
        encoding,
      })
    : ok({ kind: "document", document, encoding });
}

/** A page in another code page, as its reader would see it: its markup is no preview. */
function otherPage(
  { name, bytes }: SourceBytes,
  encoding: TextEncoding | null,
): readonly EncodingAlternative[] {
  if (encoding === null || isFontEncoding(encoding)) return [];
  const blocks = readHtml(name, decodeText(bytes, encoding)?.text ?? "");
  return blocks.ok ? [{ encoding, preview: previewOf(layoutDocument(blocks.value).text) }] : [];
}

/** A font encoding changes words and not bytes: in a page it is undone after the markup is. */
const letterEncoding = ({ encoding }: SourceBytes): TextEncoding | null =>
  encoding === undefined || isFontEncoding(encoding) ? null : encoding;

function openText({ name, bytes, encoding }: SourceBytes): Result<OpenedSource, Problem> {
  const decoded = decodeText(bytes, encoding ?? null);
  if (decoded === null) return fail({ kind: "FileUnreadable", name });
  return decoded.text.trim() === ""
    ? fail({ kind: "FileEmpty", name })
    : ok({ kind: "text", ...decoded });
}

/** Puts the blocks of a document into text, in the font encoding that a person chose for it. */
function asDocument(
  { name, encoding }: SourceBytes,
  blocks: Result<readonly Block[], Problem>,
): Result<OpenedSource, Problem> {
  if (!blocks.ok) return blocks;
  const chosen = encoding !== undefined && isFontEncoding(encoding) ? encoding : null;
  const asSaid = layoutDocument(blocks.value);
  if (asSaid.text.trim() === "") return fail({ kind: "FileEmpty", name });
  const document =
    chosen === null
      ? asSaid
      : layoutDocument(
          blocks.value.map((block) => withWords(block, (words) => decodeFont(words, chosen))),
        );
  return ok({ kind: "document", document, encoding: formatEncoding(asSaid.text, chosen) });
}

const withWords = (block: Block, change: (words: string) => string): Block =>
  block.kind === "paragraph"
    ? { ...block, text: change(block.text) }
    : {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text) }))),
      };
