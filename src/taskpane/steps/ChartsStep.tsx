import { Button, Checkbox, ProgressBar } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { chartKinds, type ChartKind } from "../../core/chart/chartKind";
import { usePaneContext } from "../paneContext";
import { Heading } from "../parts/Heading";
import type { CompareState } from "../state";
import { useStyles } from "../useStyles";

/** The charts beside a comparison: which ones, why, and one button that draws or updates them. */
export function ChartsStep({ comparing }: { readonly comparing: CompareState }): JSX.Element {
  const styles = useStyles();
  const { t, actions } = usePaneContext();
  const [kinds, setKinds] = useState<readonly ChartKind[]>(chartKinds);
  const standing = comparing.survey?.comparisons[0];
  const [first = "", second = ""] = standing ?? [];
  const toggle = (kind: ChartKind, on: boolean): void =>
    setKinds(chartKinds.filter((item) => (item === kind ? on : kinds.includes(item))));
  return (
    <>
      <main className={styles.body} data-step="charts">
        <Heading>{t("charts.title")}</Heading>
        {standing ? (
          <>
            <p className={styles.caption}>{t("charts.of", { first, second })}</p>
            {chartKinds.map((kind) => (
              <div key={kind} className={styles.card}>
                <Checkbox
                  label={t(`charts.${kind}`)}
                  checked={kinds.includes(kind)}
                  onChange={(_, { checked }) => toggle(kind, checked === true)}
                />
                <p className={styles.caption}>{t(`charts.${kind}Why`)}</p>
              </div>
            ))}
          </>
        ) : (
          comparing.survey !== null && <p role="status">{t("charts.needsComparison")}</p>
        )}
        {comparing.working !== "none" && <ProgressBar aria-label={t("charts.working")} />}
        <ChartsResult comparing={comparing} />
      </main>
      <footer className={styles.footer}>
        {standing ? (
          <Button
            appearance="primary"
            disabledFocusable={comparing.working !== "none" || kinds.length === 0}
            onClick={() => actions.draw(first, second, kinds)}
          >
            {t("charts.draw")}
          </Button>
        ) : (
          <Button appearance="primary" onClick={() => actions.showTab("compare")}>
            {t("tab.compare")}
          </Button>
        )}
      </footer>
    </>
  );
}

function ChartsResult({
  comparing: { charts },
}: {
  readonly comparing: CompareState;
}): JSX.Element {
  const { t } = usePaneContext();
  return (
    <div role="status">
      {charts &&
        t("charts.done", {
          worksheet: charts.worksheet,
          drawn: String(charts.drawn),
          refreshed: String(charts.refreshed),
        })}
    </div>
  );
}
