/** The workbook as the embedded host keeps it: the one source of truth; the spreadsheet shows and calculates it. */
export interface WorkbookModel {
  readonly worksheets: WorksheetModel[];
  readonly names: DefinedName[];
  /** Named cell styles added by an add-in; `Normal` is always there. */
  readonly styles: Map<string, CellFormat>;
  activeWorksheetId: string;
  readOnly: boolean;
}

/** One worksheet. Cells are sparse, keyed by `cellKey(row, column)`, zero-based. */
export interface WorksheetModel {
  /** Braced upper-case GUID-like id, stable for the life of the worksheet. */
  readonly id: string;
  name: string;
  readonly cells: Map<number, CellModel>;
  readonly tables: TableModel[];
  readonly charts: ChartModel[];
  /** Widths in points, keyed by zero-based column. */
  readonly columnWidths: Map<number, number>;
  /** Heights in points, keyed by zero-based row. */
  readonly rowHeights: Map<number, number>;
  readonly conditionalFormats: ConditionalFormatModel[];
  readonly validations: ValidationModel[];
  frozenRows: number;
  frozenColumns: number;
  showGridlines: boolean;
  visibility: SheetVisibility;
  protected: boolean;
  readonly page: PageModel;
}

/** Whether a worksheet's tab is shown; only programs bring back one that is very hidden. */
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** What a cell holds. Errors are texts such as `#N/A` with `isError` set. Blank is "" as in Office.js. */
export type Scalar = string | number | boolean;

/** One cell. `formula` begins with "=" and is in en-US notation; `value` is then its last result. */
export interface CellModel {
  formula: string | null;
  value: Scalar;
  isError: boolean;
  format: CellFormat;
}

/** One border of a cell. */
export interface BorderModel {
  style: "None" | "Continuous";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color: string;
}

/** The sides that carry a border. */
export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** The look of a cell or of a named style. Colours are #RRGGBB, sizes points. */
export interface CellFormat {
  styleName: string;
  numberFormat: string;
  fontName: string;
  fontSize: number;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  /** "" is no fill. */
  fillColor: string;
  horizontal: "General" | "Left" | "Center" | "Right" | "CenterAcrossSelection";
  vertical: "Top" | "Center" | "Bottom";
  indent: number;
  wrapText: boolean;
  readingOrder: "Context" | "LeftToRight" | "RightToLeft";
  borders: { readonly [Side in BorderSide]?: BorderModel };
}

/** A rectangle of cells, zero-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table; its header texts live in the cells of its first row. */
export interface TableModel {
  readonly id: string;
  name: string;
  style: string;
  area: Rectangle;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

/** A workbook-scoped name; `refersTo` is a formula text beginning with "=". */
export interface DefinedName {
  name: string;
  refersTo: string;
  visible: boolean;
}

/** A rule that formats the cells of `area` while `formula` (relative to its first cell) is true. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly area: Rectangle;
  formula: string;
  fillColor: string | null;
  fontColor: string | null;
  bold: boolean;
}

/** A list to choose from; `warns` lets other entries pass after a warning. */
export interface ValidationModel {
  readonly area: Rectangle;
  readonly list: readonly string[];
  readonly warns: boolean;
}

/** Page setup. `fitWide`/`fitTall` are pages; null leaves the height free. */
export interface PageModel {
  orientation: "Portrait" | "Landscape";
  printArea: Rectangle | null;
  titleRows: { readonly first: number; readonly last: number } | null;
  fitWide: number | null;
  fitTall: number | null;
  /** Points: top, right, bottom, left. */
  margins: { top: number; right: number; bottom: number; left: number };
  centerHorizontally: boolean;
  paperSize: "A4" | "Letter";
  footerLeft: string;
  footerRight: string;
}

/** A text with a look, as titles and labels have. `formula` links it to a cell, e.g. `='Sheet'!A1`. */
export interface ChartText {
  visible: boolean;
  text: string;
  formula: string | null;
  size: number;
  bold: boolean;
  color: string;
}

/** A native chart anchored from one cell to another. */
export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  /** Source block with header row and category column, on `dataWorksheetId`. */
  dataWorksheetId: string;
  data: Rectangle;
  /** First and last cell covered, both inclusive, zero-based. */
  from: { readonly row: number; readonly column: number };
  to: { readonly row: number; readonly column: number };
  title: ChartText;
  categoryAxis: AxisModel;
  valueAxis: AxisModel;
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right" };
  series: SeriesModel[];
}

/** One axis of a chart. */
export interface AxisModel {
  visible: boolean;
  reversed: boolean;
  title: ChartText;
  numberFormat: string;
  gridlines: boolean;
  gridlineColor: string;
  /** The look of the axis's labels. */
  readonly lettering: { size: number; bold: boolean; color: string };
  minimum: number | null;
}

/** One series: its column within the data block (1 is the first after the categories) and its look. */
export interface SeriesModel {
  readonly id: string;
  /** Zero-based index of the series among the block's value columns. */
  readonly index: number;
  fill: string | null;
  line: string | null;
  gapWidth: number;
  overlap: number;
  hasDataLabels: boolean;
  labelPosition: "OutsideEnd" | "Center" | "InsideEnd" | "InsideBase";
  labelNumberFormat: string;
  labelColor: string;
  labelSize: number;
  /** Fill of single points by zero-based index. */
  readonly pointFills: Map<number, string>;
}
