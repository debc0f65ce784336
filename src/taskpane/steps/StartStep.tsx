import { Button } from "@fluentui/react-components";
import { ClipboardPasteRegular, DocumentRegular } from "@fluentui/react-icons";
import { useRef, type DragEvent, type JSX } from "react";
import { usePaneContext } from "../paneContext";
import { Heading } from "../parts/Heading";
import { useStyles } from "../useStyles";

/** The first screen: what to do, and the ways to begin. A file may be dropped anywhere on it. */
export function StartStep(): JSX.Element {
  const styles = useStyles();
  const { t, actions, sample } = usePaneContext();
  const readFirst = (files: FileList | null): void => {
    const file = files?.[0];
    if (file)
      void file
        .arrayBuffer()
        .then((buffer) => actions.read({ name: file.name, bytes: new Uint8Array(buffer) }));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    readFirst(event.dataTransfer.files);
  };
  return (
    <main
      className={styles.body}
      data-step="start"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      onPaste={(event) =>
        pasted(event.clipboardData.getData("text"), t("paste.name"), actions.read)
      }
    >
      <Heading>{t("start.title")}</Heading>
      <ol className={styles.steps}>
        <li>{t("start.step1")}</li>
        <li>{t("start.step2")}</li>
        <li>{t("start.step3")}</li>
      </ol>
      <ChooseFile onChosen={readFirst} />
      <Button
        icon={<ClipboardPasteRegular />}
        onClick={() => actions.tell({ type: "pasteOpened" })}
      >
        {t("start.paste")}
      </Button>
      <p className={styles.caption}>{t("start.types")}</p>
      <Button appearance="subtle" onClick={() => void sample().then(actions.read)}>
        {t("start.sample")}
      </Button>
      <p className={styles.caption}>{t("start.stays")}</p>
    </main>
  );
}

/** Gives pasted words on as a report, when there are any. */
function pasted(
  text: string,
  name: string,
  read: (file: { name: string; bytes: Uint8Array }) => void,
): void {
  if (text.trim() !== "") read({ name, bytes: new TextEncoder().encode(text) });
}

function ChooseFile({
  onChosen,
}: {
  readonly onChosen: (files: FileList | null) => void;
}): JSX.Element {
  const styles = useStyles();
  const { t } = usePaneContext();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        icon={<DocumentRegular />}
        onClick={() => input.current?.click()}
      >
        {t("start.choose")}
      </Button>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept=".txt,.csv,.tsv,.xlsx,text/plain,text/csv"
        aria-label={t("start.choose")}
        onChange={(event) => {
          onChosen(event.target.files);
          // The same file can be chosen again after a problem.
          event.target.value = "";
        }}
      />
    </>
  );
}
