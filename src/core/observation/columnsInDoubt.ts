import type { Reading } from "./reading";

/**
 * The figures whose column can be read in two ways, by their index, each with its values: as thousands, then as
 * decimals. They are not written before a person has said how the column is read.
 */
export const columnsInDoubt = ({
  observations,
  tables,
}: Pick<Reading, "observations" | "tables">): ReadonlyMap<number, readonly number[]> =>
  new Map(
    tables
      .flatMap(({ open }) => open)
      .flatMap(({ figures }) => figures)
      .map((index) => {
        // A column in doubt is read with its sign before decimals, three of them.
        const value = observations[index]?.value ?? 0;
        return [index, [Math.round(value * 1000), value]] as const;
      }),
  );
