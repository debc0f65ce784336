import type { FigureRecord } from "./figureRecord";

/** A fact of a figure, and its column in the two formats that other programs take. */
export interface ExchangeColumn {
  readonly fact: keyof FigureRecord;
  /** Name in SDMX-CSV, from the cross-domain concepts of SDMX where there is one. */
  readonly sdmx: string;
  /** Names that other senders give it. */
  readonly also: readonly string[];
}

/** The columns in the order in which they are written; those of SDMX's dimensions come before the value. */
export const exchangeColumns: readonly ExchangeColumn[] = [
  { fact: "campaign", sdmx: "CAMPAIGN", also: [] },
  { fact: "area", sdmx: "REF_AREA", also: ["AREA", "GEO", "LOCATION", "DISTRICT"] },
  { fact: "indicator", sdmx: "INDICATOR", also: ["SERIES", "MEASURE"] },
  { fact: "role", sdmx: "ROLE", also: ["SCENARIO"] },
  { fact: "period", sdmx: "TIME_PERIOD", also: ["PERIOD", "TIME"] },
  { fact: "value", sdmx: "OBS_VALUE", also: ["VALUE"] },
  { fact: "unit", sdmx: "UNIT_MEASURE", also: ["UNIT"] },
  { fact: "status", sdmx: "OBS_STATUS", also: ["STATUS"] },
  { fact: "source", sdmx: "SOURCE", also: ["DATA_SOURCE"] },
  { fact: "note", sdmx: "COMMENT_OBS", also: ["NOTE", "COMMENT"] },
];
