import type { JSX } from "react";
import { usePaneContext } from "../paneContext";
import type { ReviewStep } from "../review";
import { useStyles } from "../useStyles";

/** What is reviewed, by its name; of cells in the workbook, which they are, and whether they were asked for. */
export function SourceLine({ review }: { readonly review: ReviewStep }): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  const { file, reading } = review;
  const cells = file !== null && "selection" in file ? file.selection : null;
  return (
    <p className={styles.caption}>
      <bdi>{reading.source.name}</bdi>
      {cells && " · "}
      {cells &&
        text.say(cells.widened ? "review.cellsAround" : "review.cells", { address: cells.address })}
    </p>
  );
}
