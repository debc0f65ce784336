import type { ComparedIndicator } from "./comparedIndicators";

/** Where everything of a comparison stands: one-based rows. Planner and charts share it. */
export interface ComparisonLayout {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly closingRow: number;
  readonly firstCheck: number;
  readonly lastCheck: number;
  readonly lastNote: number;
  readonly firstChartRow: number;
  readonly descriptionRow: number;
  readonly activitiesRow: number;
  readonly lastRowOfPage: number;
  /** Title row of each block of chart data; the block's header is the row below it. */
  readonly columnsData: number;
  readonly sharesData: number;
  readonly activitiesData: number;
  /** Header row of the sorted block below the unsorted one. */
  readonly sortedData: number;
  readonly lastDataRow: number;
}

/** Rows a chart covers. */
export const chartRows = 14;

const headerRow = 5;
const firstRow = 7;
const notes = 3;

/** Lays a comparison out for so many rows, check sentences and activities. */
export function layoutComparison(
  compared: readonly ComparedIndicator[],
  checks: number,
  activities: number,
): ComparisonLayout {
  const count = compared.length;
  const closingRow = firstRow + count;
  const firstCheck = closingRow + 1;
  const lastCheck = firstCheck + checks - 1;
  const lastNote = lastCheck + notes;
  const firstChartRow = lastNote + 2;
  const descriptionRow = firstChartRow + chartRows;
  const activitiesRow = descriptionRow + 2;
  const columnsData = 6;
  const sharesData = columnsData + count + 3;
  const activitiesData = sharesData + count + 3;
  const sortedData = activitiesData + activities + 3;
  return {
    headerRow,
    firstRow,
    lastRow: closingRow - 1,
    closingRow,
    firstCheck,
    lastCheck,
    lastNote,
    firstChartRow,
    descriptionRow,
    activitiesRow,
    lastRowOfPage: activities > 0 ? activitiesRow + chartRows : descriptionRow,
    columnsData,
    sharesData,
    activitiesData,
    sortedData,
    lastDataRow: sortedData + activities,
  };
}
