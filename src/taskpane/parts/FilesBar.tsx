import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneContext } from "../paneContext";
import type { FilesStep } from "../paneState";
import { asksNothing } from "../questions/asksNothing";
import { useStyles } from "../useStyles";

/** Which of several files is dealt with, and the ways past it. */
export function FilesBar({ files }: { readonly files: FilesStep }): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const { at, done, name, waiting } = files;
  const position = text.say("files.position", {
    index: text.number(done.length + 1),
    count: text.number(done.length + 1 + waiting.length),
    name,
  });
  return (
    <section className={styles.filesBar} aria-label={position}>
      <p role="status" className={styles.caption}>
        {position}
      </p>
      {at.step === "review" && (
        <div className={styles.row}>
          <Button size="small" onClick={() => actions.skipFile(files)}>
            {text.say("files.skip")}
          </Button>
          {waiting.length > 0 && asksNothing(at) && (
            <Button size="small" onClick={() => actions.writeFile(at, files, true)}>
              {text.say("files.rest")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
