import type { Meaning } from "./wordPlace";

/** Word itself stops at 63 columns. */
const widestSpan = 63;

const openCell: Meaning = (place) => {
  const around = place.cell;
  place.cell = { columns: 1, continues: false };
  const close = place.flow.openCell();
  return () => {
    close({ ...place.cell, rows: 1 });
    place.cell = around;
  };
};

const elements: readonly (readonly [string, Meaning])[] = [
  ["tbl", ({ flow }) => flow.openTable()],
  ["tr", ({ flow }) => flow.openRow()],
  ["tc", openCell],
  [
    "gridSpan",
    (place, { attribute }) => {
      const columns = Number(attribute("val"));
      if (columns > 1) place.cell.columns = Math.min(Math.floor(columns), widestSpan);
      return undefined;
    },
  ],
  [
    "vMerge",
    (place, { attribute }) => {
      place.cell.continues = (attribute("val") ?? "continue") === "continue";
      return undefined;
    },
  ],
];

/** The elements of Word that make tables, by their names without prefix. */
export const tableElements: ReadonlyMap<string, Meaning> = new Map(elements);
