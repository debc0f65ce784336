import { Button, Field, ProgressBar, Select } from "@fluentui/react-components";
import type { JSX } from "react";
import type { FiguresSurvey } from "../../core/compare/surveyFigures";
import { formatCount } from "../../text/text";
import { usePaneContext } from "../paneContext";
import { Heading } from "../parts/Heading";
import type { CompareState } from "../state";
import { useStyles } from "../useStyles";

interface CompareProps {
  readonly comparing: CompareState;
}

/** Two areas, a preview of the rows as the sheet will have them, and one button. */
export function CompareStep({ comparing }: CompareProps): JSX.Element {
  const styles = useStyles();
  const { t, actions } = usePaneContext();
  const { survey, first, second, working } = comparing;
  const enough = survey !== null && survey.areas.length > 1;
  return (
    <>
      <main className={styles.body} data-step="compare">
        <Heading>{t("compare.title")}</Heading>
        {survey !== null && !enough && <p role="status">{t("compare.needsFigures")}</p>}
        {enough && <AreaChoice comparing={comparing} survey={survey} />}
        {enough && first === second && <p role="alert">{t("compare.same")}</p>}
        {enough && first !== second && <Preview comparing={comparing} survey={survey} />}
        {working !== "none" && <ProgressBar aria-label={t("compare.working")} />}
        <CompareResult comparing={comparing} />
      </main>
      <footer className={styles.footer}>
        {enough && first !== second ? (
          <Button
            appearance="primary"
            disabledFocusable={working !== "none"}
            onClick={() => actions.compare(first, second)}
          >
            {t("compare.make")}
          </Button>
        ) : (
          <Button appearance="primary" onClick={() => actions.tell({ type: "startedOver" })}>
            {t("tab.import")}
          </Button>
        )}
      </footer>
    </>
  );
}

interface SurveyedProps extends CompareProps {
  readonly survey: FiguresSurvey;
}

function AreaChoice({ comparing, survey }: SurveyedProps): JSX.Element {
  const { t, actions } = usePaneContext();
  const { first, second } = comparing;
  const options = survey.areas.map(({ area }) => (
    <option key={area} value={area}>
      {area}
    </option>
  ));
  return (
    <>
      <Field label={t("compare.first")}>
        <Select
          value={first}
          onChange={(_, { value }) => actions.tell({ type: "areasChosen", first: value, second })}
        >
          {options}
        </Select>
      </Field>
      <Field label={t("compare.second")}>
        <Select
          value={second}
          onChange={(_, { value }) => actions.tell({ type: "areasChosen", first, second: value })}
        >
          {options}
        </Select>
      </Field>
    </>
  );
}

function Preview({ comparing, survey }: SurveyedProps): JSX.Element {
  const styles = useStyles();
  const { t, language } = usePaneContext();
  const rows = previewRows(survey, comparing.first, comparing.second);
  const shown = (value: number | null): string =>
    value === null ? "…" : formatCount(value, language);
  return (
    <section className={styles.stack}>
      <h2 className={styles.h2}>{t("compare.preview")}</h2>
      <div
        className={styles.tableWrap}
        tabIndex={0}
        role="region"
        aria-label={t("compare.preview")}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("review.indicator")}</th>
              <th scope="col">{comparing.first}</th>
              <th scope="col">{comparing.second}</th>
              <th scope="col">{t("compare.difference")}</th>
              <th scope="col">{t("compare.other")}</th>
              <th scope="col">{survey.whole ?? t("compare.whole")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, values }) => (
              <tr key={indicator}>
                <th scope="row">{indicator}</th>
                {values.map((value, index) => (
                  <td key={index}>{shown(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface PreviewRow {
  readonly indicator: string;
  readonly values: readonly (number | null)[];
}

function previewRows(survey: FiguresSurvey, first: string, second: string): readonly PreviewRow[] {
  const figuresOf = (name: string): FiguresSurvey["areas"][number]["figures"] =>
    survey.areas.find(({ area }) => area === name)?.figures ?? [];
  const names = [
    ...new Set([...figuresOf(first), ...figuresOf(second)].map(({ indicator }) => indicator)),
  ];
  return names.map((indicator) => {
    const a = figuresOf(first).find((figure) => figure.indicator === indicator);
    const b = figuresOf(second).find((figure) => figure.indicator === indicator);
    const whole = a?.whole ?? b?.whole ?? null;
    const both = a !== undefined && b !== undefined;
    const rest = both && whole !== null ? whole - a.value - b.value : null;
    return {
      indicator,
      values: [a?.value ?? null, b?.value ?? null, both ? a.value - b.value : null, rest, whole],
    };
  });
}

function CompareResult({ comparing }: CompareProps): JSX.Element {
  const { t } = usePaneContext();
  const { comparison, charts } = comparing;
  return (
    <div role="status">
      {comparison && (
        <p>
          {t(comparison.refreshed ? "compare.refreshed" : "compare.done", {
            worksheet: comparison.worksheet,
          })}
        </p>
      )}
      {charts && (
        <p>
          {t("charts.done", {
            worksheet: charts.worksheet,
            drawn: String(charts.drawn),
            refreshed: String(charts.refreshed),
          })}
        </p>
      )}
    </div>
  );
}
