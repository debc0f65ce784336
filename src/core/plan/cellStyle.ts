/** Our named cell styles, the same in every language so that an office can restyle its sheets once. */
export type StyleName =
  | "CF Title"
  | "CF Subtitle"
  | "CF Unit"
  | "CF Note"
  | "CF Header"
  | "CF Header number"
  | "CF Header unit"
  | "CF Code"
  | "CF Code text"
  | "CF Stub"
  | "CF Stub line"
  | "CF Stub part"
  | "CF Group"
  | "CF Number"
  | "CF Difference"
  | "CF Percent"
  | "CF Ratio"
  | "CF Remainder"
  | "CF Whole"
  | "CF Unit cell"
  | "CF Closing"
  | "CF Check"
  | "CF Key figure"
  | "CF Key label"
  | "CF Table text"
  | "CF Table number"
  | "CF Table unit"
  | "CF Table quote"
  | "CF Parameter"
  | "CF Chart data";

/** One edge of a cell. */
export interface EdgeLook {
  readonly weight: "Hairline" | "Thin" | "Medium";
  readonly color: string;
}

/** How a named style looks. Colours are RRGGBB with #; sizes in points. */
export interface StyleLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly color: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Right" | "Center" | "General";
  readonly vertical?: "Top" | "Center";
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly top?: EdgeLook;
  readonly bottom?: EdgeLook;
  readonly numberFormat?: string;
}

const ink = "#1F2933";
const soft = "#404040";
const mute = "#595959";
const rule = "#12436D";
const hairline: EdgeLook = { weight: "Thin", color: "#D5DAE0" };
const thinRule: EdgeLook = { weight: "Thin", color: rule };
const mediumRule: EdgeLook = { weight: "Medium", color: rule };
const greyLine: EdgeLook = { weight: "Thin", color: "#8A949E" };

/** Number format codes in en-US; Excel shows the user's own separators. */
export const numberFormats = {
  count: '#,##0;"−"#,##0;"–"',
  difference: '+#,##0;"−"#,##0;0',
  percent: "0.0%",
  ratio: "0.00",
  figure: '#,##0.##########;"−"#,##0.##########;0',
  /** Whole figures: the format with optional decimals would leave a bare decimal sign behind them. */
  figureCount: '#,##0;"−"#,##0;0',
  text: "@",
} as const;

const header = {
  size: 10,
  bold: true,
  color: ink,
  fill: "#E8EEF4",
  top: mediumRule,
  bottom: thinRule,
  wrap: true,
} as const;
const number = {
  size: 10,
  color: ink,
  bottom: hairline,
  horizontal: "Right",
  numberFormat: numberFormats.count,
} as const;
const tableCell = { size: 9, color: ink, bottom: hairline, vertical: "Top", wrap: true } as const;

/** Every style by its name: Arial, centred vertically unless said. */
export const styleLooks: { readonly [Name in StyleName]: StyleLook } = {
  // Words begin at the sheet's start: lines of them run over the next cells, and Arabic would else be cut.
  "CF Title": { size: 14, bold: true, color: rule, horizontal: "Left" },
  "CF Subtitle": { size: 10.5, color: soft, horizontal: "Left" },
  "CF Unit": { size: 9, color: mute, horizontal: "Left" },
  "CF Note": { size: 9, color: mute, horizontal: "Left" },
  "CF Header": { ...header, horizontal: "Left" },
  "CF Header number": { ...header, horizontal: "Right" },
  "CF Header unit": { ...header, horizontal: "Left", indent: 1 },
  "CF Code": { size: 8, color: mute, bottom: greyLine, horizontal: "Right" },
  "CF Code text": { size: 8, color: mute, bottom: greyLine, horizontal: "Left" },
  "CF Stub": { size: 10, color: ink, bottom: hairline, horizontal: "Left", wrap: true },
  "CF Stub line": { size: 10, color: ink, bottom: hairline, horizontal: "Left" },
  "CF Stub part": { size: 10, color: ink, bottom: hairline, horizontal: "Left", indent: 2 },
  "CF Group": { size: 10, bold: true, color: rule, bottom: greyLine, horizontal: "Left" },
  "CF Number": number,
  "CF Difference": { ...number, numberFormat: numberFormats.difference },
  "CF Percent": { ...number, numberFormat: numberFormats.percent },
  "CF Ratio": { ...number, numberFormat: numberFormats.ratio },
  "CF Remainder": { ...number, color: mute },
  "CF Whole": { ...number, bold: true },
  "CF Unit cell": { size: 10, color: soft, bottom: hairline, horizontal: "Left", indent: 1 },
  "CF Closing": { size: 4, color: ink, top: mediumRule },
  "CF Check": { size: 9.5, bold: true, color: ink, horizontal: "Left" },
  "CF Key figure": {
    size: 22,
    bold: true,
    color: rule,
    horizontal: "Left",
    top: mediumRule,
    numberFormat: numberFormats.count,
  },
  "CF Key label": { size: 9, color: soft, horizontal: "Left", wrap: true, vertical: "Top" },
  "CF Table text": { ...tableCell, numberFormat: numberFormats.text },
  "CF Table number": { ...tableCell, horizontal: "Right", numberFormat: numberFormats.figureCount },
  "CF Table unit": {
    ...tableCell,
    horizontal: "Left",
    indent: 1,
    numberFormat: numberFormats.text,
  },
  "CF Table quote": { ...tableCell, numberFormat: numberFormats.text },
  "CF Parameter": { size: 9, color: soft, fill: "#F4F6F8", horizontal: "Left" },
  "CF Chart data": {
    size: 8,
    color: mute,
    horizontal: "Left",
    numberFormat: numberFormats.figure,
  },
};
