import { Button, Field, mergeClasses, Textarea } from "@fluentui/react-components";
import { useState, type ClipboardEvent, type JSX } from "react";
import type { SourceFile } from "../../app/ports";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { usePaneContext } from "../paneContext";
import { Heading } from "../parts/Heading";
import { holdsTable, pastedSource, wordsOnClipboard, type PastedWords } from "../pastedSource";
import { useStyles } from "../useStyles";

const nothing: PastedWords = { html: "", text: "" };

/** A place to paste a report's text, a table or an e-mail. */
export function PasteStep(): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const [shown, setShown] = useState("");
  const [pasted, setPasted] = useState(nothing);
  const [asked, setAsked] = useState(false);
  const empty = shown.trim() === "";
  // The cells of a table stand only in the paste itself: words that were changed since are read as they stand.
  const words = isUnchanged(shown, pasted) ? pasted : { html: "", text: shown };
  const take = (source: Result<SourceFile, Problem> | null): void => {
    if (source?.ok) actions.read(source.value);
    else if (source) actions.tell({ type: "problemMet", problem: source.problem });
  };
  const paste = (event: ClipboardEvent): void => {
    const found = wordsOnClipboard(event.clipboardData);
    setPasted(found);
    const source = pastedSource(found, text.say("paste.name"));
    const fitsBelow = found.text.trim() !== "" && (source === null || source.ok);
    if (fitsBelow) return;
    // Without plain words there is nothing to show, and with too many the field would stall.
    event.preventDefault();
    take(source);
  };
  const read = (): void => {
    setAsked(true);
    take(pastedSource(words, text.say("paste.name")));
  };
  return (
    <>
      <main className={styles.body} data-step="paste">
        <Heading>{text.say("paste.title")}</Heading>
        <Field
          label={text.say("paste.label")}
          {...(asked && empty && { validationMessage: text.say("paste.empty") })}
        >
          <Textarea
            autoFocus
            rows={14}
            value={shown}
            onChange={(_, { value }) => setShown(value)}
            onPaste={paste}
            dir="auto"
          />
        </Field>
        <p role="status" className={mergeClasses(styles.caption, styles.result)}>
          {holdsTable(words) && text.say("paste.table")}
        </p>
      </main>
      <footer className={styles.footer}>
        <Button appearance="primary" className={styles.primary} onClick={read}>
          {text.say("paste.read")}
        </Button>
        <Button appearance="subtle" onClick={() => actions.tell({ type: "startedOver" })}>
          {text.say("action.cancel")}
        </Button>
      </footer>
    </>
  );
}

/** Whether a field shows a paste and nothing else; it ends its lines in its own way. */
const isUnchanged = (shown: string, { text }: PastedWords): boolean =>
  shown !== "" && shown === text.replace(/\r\n?/g, "\n");
