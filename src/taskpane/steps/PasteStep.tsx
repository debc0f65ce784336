import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { usePaneContext } from "../paneContext";
import { Heading } from "../parts/Heading";
import { useStyles } from "../useStyles";

/** A place to paste a report's text. */
export function PasteStep(): JSX.Element {
  const styles = useStyles();
  const { t, actions } = usePaneContext();
  const [text, setText] = useState("");
  const read = (): void =>
    actions.read({ name: t("paste.name"), bytes: new TextEncoder().encode(text) });
  return (
    <>
      <main className={styles.body} data-step="paste">
        <Heading>{t("paste.title")}</Heading>
        <Field label={t("paste.label")}>
          <Textarea rows={14} value={text} onChange={(_, { value }) => setText(value)} dir="auto" />
        </Field>
      </main>
      <footer className={styles.footer}>
        <Button appearance="primary" onClick={read}>
          {t("paste.read")}
        </Button>
        <Button appearance="subtle" onClick={() => actions.tell({ type: "startedOver" })}>
          {t("action.cancel")}
        </Button>
      </footer>
    </>
  );
}
