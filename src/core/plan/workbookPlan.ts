import type { CellContent } from "./cell";
import type { StyleName } from "./cellStyle";

/**
 * Everything that is to be done to a workbook, as data: it can be shown before it happens, compared with a
 * golden file, and applied twice without harm. Addresses are A1 without the worksheet.
 */
export interface WorkbookPlan {
  /** Names the work for progress and problems, e.g. `import`. */
  readonly purpose: "import" | "comparison" | "chart" | "memory";
  readonly worksheets: readonly WorksheetPlan[];
  /** Workbook-scoped hidden names by which we find our own again; `refersTo` is an en-US formula. */
  readonly names: readonly NamePlan[];
  /** The worksheet to show at the end; null leaves the user where she is. */
  readonly activate: string | null;
  /** What the workbook is to remember for us, written with the rest; null leaves that as it stands. */
  readonly kept: KeptPlan | null;
}

/** The rows of our small records, on a worksheet that only we can show. */
export interface KeptPlan {
  readonly worksheet: string;
  /** Whether the worksheet is to be made, very hidden. */
  readonly create: boolean;
  readonly address: string;
  readonly cells: readonly (readonly CellContent[])[];
  readonly mark: NamePlan;
}

/** What is to be done on one worksheet. */
export interface WorksheetPlan {
  /** The worksheet's name; created when `create` is true. The planner picked it free of clashes. */
  readonly worksheet: string;
  readonly create: boolean;
  readonly blocks: readonly BlockPlan[];
  readonly table: TablePlan | null;
  readonly styles: readonly StylePlan[];
  readonly columnWidths: readonly { readonly columns: string; readonly characters: number }[];
  readonly rowHeights: readonly { readonly rows: string; readonly points: number }[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly page: PagePlan | null;
  readonly charts: readonly ChartPlan[];
}

/** One rectangle of cells, written as a block. */
export interface BlockPlan {
  readonly address: string;
  readonly cells: readonly (readonly CellContent[])[];
}

/** An Excel table: created over `address`, or grown to it when it stands already. */
export interface TablePlan {
  readonly name: string;
  readonly address: string;
  readonly style: string;
  readonly exists: boolean;
  /** Rows to append under an existing table, for hosts that cannot resize (before ExcelApi 1.13). */
  readonly appended: readonly (readonly CellContent[])[];
}

/** A named look on a range; `numberFormat` is an en-US code that overrides the style's. */
export interface StylePlan {
  readonly address: string;
  readonly style: StyleName;
  readonly numberFormat?: string;
  readonly readingOrder?: "LeftToRight" | "RightToLeft";
}

/** A rule that colours cells while a formula is true. */
export interface ConditionalFormatPlan {
  readonly address: string;
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
}

/** A list to choose from; typing something else warns and is allowed. */
export interface ValidationPlan {
  readonly address: string;
  readonly list: readonly string[];
}

/** How a worksheet prints and scrolls. */
export interface PagePlan {
  readonly orientation: "Portrait" | "Landscape";
  readonly printArea: string;
  readonly fitToOnePage: boolean;
  readonly freezeRows: number;
  readonly freezeColumns: number;
}

/** A hidden workbook name. */
export interface NamePlan {
  readonly name: string;
  readonly refersTo: string;
}

/** The chart types we draw, by their Office.js names. */
export type ChartType = "ColumnClustered" | "BarClustered" | "BarStacked" | "BarStacked100";

/** A native chart on its own block of chart data; found again by `name`. */
export interface ChartPlan {
  readonly name: string;
  readonly exists: boolean;
  readonly type: ChartType;
  /** Data block with its header row and category column, e.g. `L6:N8`. */
  readonly data: string;
  /** Title text, decided by the planner from the workbook's words. */
  readonly title: string;
  /** Cell whose text the title follows, where the host can link titles (ExcelApi 1.7); null for a fixed title. */
  readonly titleCell: string | null;
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  readonly valueFormat: string;
  readonly labelFormat: string;
  readonly series: readonly SeriesPlan[];
  /** One fill a point of the first series, for charts where one bar stands out; null keeps the series' fill. */
  readonly pointFills: readonly (string | null)[];
  readonly gapWidth: number;
  readonly overlap: number;
  readonly legend: boolean;
  /** Categories run from top to bottom as the block does; needed by bars, and by columns read right to left. */
  readonly reverseCategories: boolean;
  /** Values grow from the right; needed by bars read right to left. */
  readonly reverseValues: boolean;
  readonly from: string;
  readonly to: string;
}

/** The look of one series, in the order of the data block's columns. */
export interface SeriesPlan {
  readonly fill: string;
  readonly labelColor: string;
  readonly labelPosition: "OutsideEnd" | "Center";
}

/** What was done, for the closing screen. */
export interface ApplyReceipt {
  readonly worksheets: readonly string[];
  readonly cells: number;
}
