import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { ImportReceipt } from "../../app/useCases";
import type { FiguresSurvey } from "../../core/compare/surveyFigures";
import { countedText, formatCount } from "../../text/text";
import { usePaneContext } from "../paneContext";
import { Heading } from "../parts/Heading";
import { useStyles } from "../useStyles";

interface DoneProps {
  readonly receipt: ImportReceipt;
  readonly survey: FiguresSurvey;
}

/** What was written, where, and the next step with its two areas named. */
export function DoneStep({ receipt, survey }: DoneProps): JSX.Element {
  const styles = useStyles();
  const { t, language, actions, showWorksheet } = usePaneContext();
  const count = (value: number): string => formatCount(value, language);
  const title =
    receipt.added > 0
      ? countedText(t, "done.title", { value: receipt.added, shown: count(receipt.added) })
      : t("done.nothingNew");
  return (
    <>
      <main className={styles.body} data-step="done">
        <div className={styles.row} role="status">
          <CheckmarkCircleRegular fontSize={24} />
          <Heading>{title}</Heading>
        </div>
        {receipt.unchanged > 0 && (
          <p className={styles.caption}>
            {t("done.unchanged", { count: count(receipt.unchanged) })}
          </p>
        )}
        {receipt.conflicts > 0 && (
          <p className={styles.caption}>
            {t("done.conflicts", { count: count(receipt.conflicts) })}
          </p>
        )}
        <h2 className={styles.h2}>{t("done.sheets")}</h2>
        <div className={styles.row}>
          {[receipt.worksheet, receipt.overview].map((name) => (
            <Button key={name} onClick={() => showWorksheet(name)}>
              {name}
            </Button>
          ))}
        </div>
        <NextStep survey={survey} />
      </main>
      <footer className={styles.footer}>
        <Button onClick={() => actions.tell({ type: "startedOver" })}>{t("done.more")}</Button>
      </footer>
    </>
  );
}

function NextStep({ survey }: { readonly survey: FiguresSurvey }): JSX.Element | null {
  const styles = useStyles();
  const { t, actions } = usePaneContext();
  const [first, second] = survey.areas;
  if (!first || !second) return null;
  return (
    <section className={styles.card}>
      <h2 className={styles.h2}>{t("done.next")}</h2>
      <Button appearance="primary" onClick={() => actions.showTab("compare")}>
        {t("done.compareTwo", { first: first.area, second: second.area })}
      </Button>
    </section>
  );
}
