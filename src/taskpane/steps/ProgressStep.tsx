import { Button, ProgressBar } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Stage } from "../../app/ports";
import { usePaneContext } from "../paneContext";
import { Heading } from "../parts/Heading";
import { useStyles } from "../useStyles";

const stages: readonly Stage[] = ["reading", "deciding", "writing", "finishing"];

/** How far the writing is, by its four named stages, and the way to stop it. */
export function ProgressStep({ stage }: { readonly stage: Stage }): JSX.Element {
  const styles = useStyles();
  const { t, actions } = usePaneContext();
  const at = stages.indexOf(stage) + 1;
  return (
    <>
      <main className={styles.body} data-step="writing">
        <Heading>{t("progress.title")}</Heading>
        <ProgressBar value={at} max={stages.length} aria-label={t("progress.title")} />
        <p role="status" className={styles.caption}>
          {t(`progress.${stage}`)}
        </p>
      </main>
      <footer className={styles.footer}>
        <Button onClick={actions.stop}>{t("progress.stop")}</Button>
      </footer>
    </>
  );
}

/** While a file is being read. */
export function ReadingStep({ name }: { readonly name: string }): JSX.Element {
  const styles = useStyles();
  const { t } = usePaneContext();
  return (
    <main className={styles.body} data-step="reading">
      <Heading>{t("progress.file", { name })}</Heading>
      <ProgressBar aria-label={t("progress.file", { name })} />
    </main>
  );
}
