import type { FormWords } from "../form/formWords";
import type { Modifier, Role } from "../observation/observation";

/** The languages that worksheets are made in. */
export type SheetLanguage = "vi" | "en" | "ar";

/** The eleven columns of Figures, in order. */
export const figuresColumns = [
  "campaign",
  "period",
  "area",
  "indicator",
  "role",
  "value",
  "unit",
  "status",
  "source",
  "quote",
  "note",
] as const;

/** One column of Figures by its key. */
export type FiguresColumn = (typeof figuresColumns)[number];

/** What is known of a figure's standing. */
export type FigureStatus = "reported" | "computed" | "edited" | "conflict";

/**
 * The words a worksheet needs, in one language. The core places them; `text/sheetWords.ts` writes them.
 * Where a word is part of a sentence built by a formula, the note says what follows or precedes it.
 */
export interface SheetWords {
  readonly language: SheetLanguage;
  readonly columns: { readonly [Column in FiguresColumn]: string };
  readonly roles: { readonly [R in Role]: string };
  readonly statuses: { readonly [S in FigureStatus]: string };
  /** Display name of a catalogue indicator; `other:words` gives the words. */
  readonly indicator: (id: string) => string;
  /** Display name of a unit id. */
  readonly unit: (id: string) => string;
  /** Display name of an area as the gazetteer has it. */
  readonly area: (name: string) => string;
  readonly worksheets: {
    readonly figures: string;
    readonly overview: string;
    /** Tab name of a comparison, cut to Excel's 31 characters by the planner. */
    readonly comparison: (first: string, second: string) => string;
  };
  readonly figures: { readonly title: string; readonly hint: string };
  readonly overview: {
    /** Before the campaign's name. */
    readonly title: string;
    readonly indicator: string;
    readonly result: string;
    readonly unit: string;
    readonly groups: {
      readonly activities: string;
      readonly reach: string;
      readonly participants: string;
      readonly payments: string;
      readonly other: string;
    };
    readonly checks: string;
    /** After the count of figures: " figures, of them conflicts: " / ", edited: ". */
    readonly countFigures: string;
    readonly countConflicts: string;
    readonly countEdited: string;
    readonly activitiesNotAdded: string;
    readonly reachNotAdded: string;
  };
  readonly comparison: {
    /** "So sánh " A " và " B ": " campaign. */
    readonly titleStart: string;
    readonly titleAnd: string;
    readonly unitLine: string;
    readonly indicator: string;
    readonly unit: string;
    readonly difference: string;
    readonly ratio: string;
    /** After an area's name: " (% toàn tỉnh)". */
    readonly shareOfWhole: string;
    readonly otherAreas: string;
    /** After the whole's name: " (toàn tỉnh)". */
    readonly wholeArea: string;
    readonly partialList: string;
    readonly columnCodes: readonly string[];
  };
  readonly checks: {
    readonly sumHolds: string;
    readonly sumDiffers: string;
    /** "Còn lại chưa nêu: " number " " unit " (" share ") – " indicator. */
    readonly remainder: string;
    readonly remainderNegative: string;
    readonly noDuplicates: string;
    /** "Số liệu trùng: " count. */
    readonly duplicates: string;
  };
  /** "Nguồn: " and "Chốt số liệu: … (nguồn không nêu ngày chốt)." */
  readonly source: string;
  readonly cutOffUnknown: string;
  readonly legend: string;
  readonly charts: {
    /** The formula (no "=") of the columns chart's title, from two area cells and a unit that may be "". */
    readonly columnsTitle: (first: string, second: string, unit: string) => string;
    readonly sharesTitle: string;
    readonly activitiesTitle: string;
    readonly indicatorAxis: string;
    readonly valueAxis: (unit: string) => string;
    readonly shareAxis: string;
    readonly activityAxis: string;
    readonly countAxis: string;
    /** "Mô tả: ". */
    readonly description: string;
    /** The grey series of the areas not named. */
    readonly otherAreas: string;
  };
  readonly unknownCampaign: string;
  /** Shown in the note column when a re-import brings another value. */
  readonly conflictNote: (value: string, source: string) => string;
  /** Shown in the note column of a sum that a person kept though its parts miss it by so much. */
  readonly keptSum: (difference: number) => string;
  /** How exact the source says a figure is. */
  readonly modifiers: { readonly [M in Modifier]: string };
  /** Shown in the note column of a figure that its source says is no exact one; the word is one of `modifiers`. */
  readonly statedAs: (modifier: string) => string;
  /** Shown in the note column of a figure of some only, in the source's words: women, farmers. */
  readonly ofWhom: (basis: string) => string;
  /** An indicator of which a part stands in a row of its own: its women, one end of its range. */
  readonly partOfIndicator: (indicator: string, part: string) => string;
  readonly form: FormWords;
}
