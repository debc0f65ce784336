import { Button, mergeClasses, ProgressBar } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ReadingProgress } from "../../core/observation/readingProgress";
import { usePaneContext } from "../paneContext";
import { Heading } from "../parts/Heading";
import type { ReadingStep } from "../paneState";
import { useStyles } from "../useStyles";

/** While a file is being read: how far that is, and the way to give it up. */
export function ReadingScreen({ reading }: { readonly reading: ReadingStep }): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const { name, progress } = reading;
  const title =
    name === null ? text.say("progress.selection") : text.say("progress.file", { name });
  const pages = progress?.stage === "pages" ? progress : null;
  return (
    <>
      <main className={styles.body} data-step="reading">
        <Heading>{title}</Heading>
        <ProgressBar aria-label={title} {...(pages && { value: pages.done, max: pages.of })} />
        {pages && <Pages pages={pages} />}
        <p role="status" className={mergeClasses(styles.caption, styles.result)}>
          {progress?.stage === "figures" && text.say("progress.figures")}
        </p>
      </main>
      <footer className={styles.footer}>
        <Button onClick={actions.stopReading}>{text.say("action.cancel")}</Button>
      </footer>
    </>
  );
}

interface PagesProps {
  readonly pages: Extract<ReadingProgress, { readonly stage: "pages" }>;
}

/** Every page is shown; whoever listens hears of each quarter. */
function Pages({ pages: { done, of } }: PagesProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  const page = (number: number): string =>
    text.say("progress.page", { done: text.number(number), of: text.number(of) });
  const quarters = Math.floor((4 * done) / of);
  return (
    <>
      <p aria-hidden className={styles.caption}>
        {page(done)}
      </p>
      <p role="status" className={styles.unseen}>
        {quarters > 0 && page(Math.ceil((of * quarters) / 4))}
      </p>
    </>
  );
}
