import { exchangeColumns } from "./exchangeColumns";
import type { FigureRecord } from "./figureRecord";
import { csvText } from "./safeText";

/** The two forms of SDMX-CSV in use. */
export type SdmxVersion = "1.0" | "2.0";

/** The structure that our columns have; it is of no agency, so it says its own name. */
const structure = "CAMPAIGN_FIGURES:FIGURES(1.0)";

/** The figures as SDMX-CSV: the structure's own columns, the dimensions, the value, the attributes. */
export function sdmxCsv(records: readonly FigureRecord[], version: SdmxVersion = "2.0"): string {
  const own =
    version === "1.0"
      ? { heads: ["DATAFLOW"], cells: [structure] }
      : {
          heads: ["STRUCTURE", "STRUCTURE_ID", "ACTION"],
          cells: ["dataflow", structure, "I"],
        };
  return csvText([
    [...own.heads, ...exchangeColumns.map(({ sdmx }) => sdmx)],
    ...records.map((record) => [...own.cells, ...exchangeColumns.map(({ fact }) => record[fact])]),
  ]);
}
