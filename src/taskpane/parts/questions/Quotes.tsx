import type { JSX } from "react";
import type { Provenance } from "../../../core/observation/observation";
import { quoteAround } from "../../../core/report/quoteAround";
import type { ReviewedFigure, ReviewStep } from "../../review";
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
  const concerned = figures.filter(({ id }) => ids.includes(id));
  return (
    <>
      {quotesOf(concerned, reading.text ?? "").map(({ isSentence, words }) =>
        isSentence ? (
          <q key={words} className={styles.caption}>
            <bdi>{words}</bdi>
          </q>
        ) : (
          <bdi key={words} className={styles.caption}>
            {words}
          </bdi>
        ),
      )}
    </>
  );
}

interface Quote {
  readonly isSentence: boolean;
  readonly words: string;
}

/** The first quotes of figures; a sentence that has several of them is quoted once. */
function quotesOf(figures: readonly ReviewedFigure[], text: string): readonly Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { observation } of figures) {
    if (quotes.size === most) break;
    const quote = quoteOf(observation.provenance, text);
    quotes.set(quote.words, quote);
  }
  return [...quotes.values()];
}

const quoteOf = (provenance: Provenance, text: string): Quote =>
  provenance.kind === "text"
    ? { isSentence: true, words: quoteAround(text, provenance.start, provenance.end) }
    : {
        isSentence: false,
        words: `${provenance.sheet}!${provenance.cell}: ${[...provenance.headerPath, provenance.raw].join(" – ")}`,
      };
