import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { usePaneContext } from "../paneContext";
import { Heading } from "../parts/Heading";
import { useStyles } from "../useStyles";

/** A place to paste a report's text. */
export function PasteStep(): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const [pasted, setPasted] = useState("");
  const [asked, setAsked] = useState(false);
  const empty = pasted.trim() === "";
  const read = (): void => {
    setAsked(true);
    if (!empty)
      actions.read({ name: text.say("paste.name"), bytes: new TextEncoder().encode(pasted) });
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
            value={pasted}
            onChange={(_, { value }) => setPasted(value)}
            dir="auto"
          />
        </Field>
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
