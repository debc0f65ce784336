import type { JSX } from "react";
import { quoteAround } from "../../../core/report/quoteAround";
import type { ReviewStep } from "../../review";
import { useStyles } from "../../useStyles";

// Two quotes show what it is about; the text itself has them all.
const most = 2;

interface QuotesProps {
  readonly review: ReviewStep;
  readonly figures: readonly number[];
}

/** The words around the figures of a question, or their cells. */
export function Quotes({ review: { figures, reading }, figures: ids }: QuotesProps): JSX.Element {
  const styles = useStyles();
  const shown = figures.filter(({ id }) => ids.includes(id)).slice(0, most);
  return (
    <>
      {shown.map(({ id, observation: { provenance } }) =>
        provenance.kind === "text" ? (
          <q key={id} className={styles.caption}>
            <bdi>{quoteAround(reading.text ?? "", provenance.start, provenance.end)}</bdi>
          </q>
        ) : (
          <bdi key={id} className={styles.caption}>
            {`${provenance.sheet}!${provenance.cell}: ${[...provenance.headerPath, provenance.raw].join(" – ")}`}
          </bdi>
        ),
      )}
    </>
  );
}
