import { normalFormat } from "../workbook/cells";
import type { BorderModel, CellFormat } from "../workbook/workbookModel";
import { element, escapeXml } from "./xml";

/** The looks of one file: cells refer to them by number. */
export interface StyleBook {
  /** The number of a look; `quoted` marks text that must not be taken for a formula when edited. */
  readonly numberOf: (format: CellFormat, quoted: boolean) => number;
  /** The styles part, around the looks of conditional formats (`dxfs`, XML). */
  readonly xml: (dxfs: string) => string;
}

/** Collects looks; named styles come first, so that an office can restyle its sheets by them. */
export function createStyleBook(named: ReadonlyMap<string, CellFormat>): StyleBook {
  const pools = createPools();
  const styles = [...named].filter(([name]) => name !== "Normal");
  const styleXfs = [plainXf, ...styles.map(([, format]) => xf(pools, format, ""))];
  const styleNumbers = new Map(styles.map(([name], index) => [name, index + 1]));
  const cellXfs = createPool([plainXf.replace("/>", ' xfId="0"/>')]);
  const known = new Map<CellFormat, number>();

  function numberOf(format: CellFormat, quoted: boolean): number {
    if (format === normalFormat && !quoted) return 0;
    const before = quoted ? undefined : known.get(format);
    if (before !== undefined) return before;
    const extra = ` xfId="${styleNumbers.get(format.styleName) ?? 0}"${quoted ? ' quotePrefix="1"' : ""}`;
    const number = cellXfs.numberOf(xf(pools, format, extra));
    if (!quoted) known.set(format, number);
    return number;
  }

  return {
    numberOf,
    xml: (dxfs) =>
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      numberFormatsXml(pools.numberFormats.all) +
      counted("fonts", pools.fonts.all) +
      counted("fills", pools.fills.all) +
      counted("borders", pools.borders.all) +
      counted("cellStyleXfs", styleXfs) +
      counted("cellXfs", cellXfs.all) +
      counted("cellStyles", cellStylesXml(styles.map(([name]) => name))) +
      dxfs +
      "</styleSheet>",
  };
}

interface Pool {
  readonly all: readonly string[];
  readonly numberOf: (xml: string) => number;
}

function createPool(first: readonly string[]): Pool {
  const all = [...first];
  const numbers = new Map(first.map((xml, index) => [xml, index]));
  return {
    all,
    numberOf: (xml) => {
      const number = numbers.get(xml) ?? all.length;
      if (number === all.length) all.push(xml);
      numbers.set(xml, number);
      return number;
    },
  };
}

interface Pools {
  readonly numberFormats: Pool;
  readonly fonts: Pool;
  readonly fills: Pool;
  readonly borders: Pool;
}

// Column widths count in digits of the first font, so it must be one that every reader has.
const createPools = (): Pools => ({
  numberFormats: createPool([]),
  fonts: createPool([fontXml({ ...normalFormat, fontName: "Arial", fontSize: 10 })]),
  fills: createPool([
    '<fill><patternFill patternType="none"/></fill>',
    // Excel keeps the second place for this pattern, whatever stands there.
    '<fill><patternFill patternType="gray125"/></fill>',
  ]),
  borders: createPool([borderXml({})]),
});

const plainXf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

const firstOwnNumberFormat = 164;
const textFormatNumber = 49;

function xf(pools: Pools, format: CellFormat, extra: string): string {
  const fill = format.fillColor === "" ? 0 : pools.fills.numberOf(fillXml(format.fillColor));
  return (
    `<xf numFmtId="${numberFormatNumber(pools, format.numberFormat)}"` +
    ` fontId="${pools.fonts.numberOf(fontXml(format))}" fillId="${fill}"` +
    ` borderId="${pools.borders.numberOf(borderXml(format.borders))}"${extra}` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `${alignmentXml(format)}</xf>`
  );
}

function numberFormatNumber(pools: Pools, code: string): number {
  if (code === "General") return 0;
  if (code === "@") return textFormatNumber;
  return firstOwnNumberFormat + pools.numberFormats.numberOf(code);
}

const colorXml = (name: string, color: string): string =>
  `<${name} rgb="FF${escapeXml(color.replace("#", ""))}"/>`;

const fontXml = (format: CellFormat): string =>
  element(
    "font",
    (format.bold ? "<b/>" : "") +
      (format.italic ? "<i/>" : "") +
      `<sz val="${format.fontSize}"/>${colorXml("color", format.fontColor)}` +
      `<name val="${escapeXml(format.fontName)}"/><family val="2"/>`,
  );

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid">${colorXml("fgColor", color)}<bgColor indexed="64"/></patternFill></fill>`;

const lineStyles = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

function borderXml(borders: CellFormat["borders"]): string {
  const side = (name: string, border: BorderModel | undefined): string =>
    border && border.style !== "None"
      ? `<${name} style="${lineStyles[border.weight]}">${colorXml("color", border.color)}</${name}>`
      : `<${name}/>`;
  return element(
    "border",
    side("left", borders.EdgeLeft) +
      side("right", borders.EdgeRight) +
      side("top", borders.EdgeTop) +
      side("bottom", borders.EdgeBottom) +
      "<diagonal/>",
  );
}

const horizontals = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "centerContinuous",
} as const;
const verticals = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const orders = { Context: 0, LeftToRight: 1, RightToLeft: 2 } as const;

const alignmentXml = (format: CellFormat): string =>
  `<alignment horizontal="${horizontals[format.horizontal]}" vertical="${verticals[format.vertical]}"` +
  `${format.wrapText ? ' wrapText="1"' : ""}${format.indent > 0 ? ` indent="${format.indent}"` : ""}` +
  ` readingOrder="${orders[format.readingOrder]}"/>`;

const counted = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join("")}</${name}>`;

const numberFormatsXml = (codes: readonly string[]): string =>
  codes.length === 0
    ? ""
    : counted(
        "numFmts",
        codes.map(
          (code, index) =>
            `<numFmt numFmtId="${firstOwnNumberFormat + index}" formatCode="${escapeXml(code)}"/>`,
        ),
      );

const cellStylesXml = (names: readonly string[]): readonly string[] => [
  '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
  ...names.map((name, index) => `<cellStyle name="${escapeXml(name)}" xfId="${index + 1}"/>`),
];
