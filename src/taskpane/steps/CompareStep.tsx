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
  const { t } = usePaneContext();
  const { survey, working } = comparing;
  const enough = survey !== null && survey.areas.length > 1;
  return (
    <>
      <main className={styles.body} data-step="compare">
        <Heading>{t("compare.title")}</Heading>
        {survey !== null && !enough && <p role="status">{t("compare.needsFigures")}</p>}
        {enough && <Choice comparing={comparing} survey={survey} />}
        {working !== "none" && <ProgressBar aria-label={t("compare.working")} />}
        <CompareResult comparing={comparing} />
      </main>
      <CompareFooter comparing={comparing} enough={enough} />
    </>
  );
}

function Choice(props: SurveyedProps): JSX.Element {
  const { t } = usePaneContext();
  const { first, second } = props.comparing;
  return (
    <>
      <AreaChoice {...props} />
      {first === second ? <p role="alert">{t("compare.same")}</p> : <Preview {...props} />}
    </>
  );
}

function CompareFooter({
  comparing,
  enough,
}: CompareProps & { readonly enough: boolean }): JSX.Element {
  const styles = useStyles();
  const { t, actions } = usePaneContext();
  const { first, second, working } = comparing;
  return (
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
                  <td key={index}>
                    {index === differenceColumn && value !== null && value > 0 && "+"}
                    {shown(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const differenceColumn = 2;

interface PreviewRow {
  readonly indicator: string;
  readonly values: readonly (number | null)[];
}

type SurveyedFigures = FiguresSurvey["areas"][number]["figures"];

function previewRows(survey: FiguresSurvey, first: string, second: string): readonly PreviewRow[] {
  const figuresOf = (name: string): SurveyedFigures =>
    survey.areas.find(({ area }) => area === name)?.figures ?? [];
  const [a, b] = [figuresOf(first), figuresOf(second)];
  const names = [...new Set([...a, ...b].map(({ indicator }) => indicator))];
  return names.map((indicator) => ({ indicator, values: previewValues(indicator, a, b) }));
}

function previewValues(
  indicator: string,
  a: SurveyedFigures,
  b: SurveyedFigures,
): PreviewRow["values"] {
  const first = a.find((figure) => figure.indicator === indicator);
  const second = b.find((figure) => figure.indicator === indicator);
  if (!first || !second)
    return [valueOf(first), valueOf(second), null, null, wholeOf(first ?? second)];
  const { whole } = first;
  const rest = whole === null ? null : whole - first.value - second.value;
  return [first.value, second.value, first.value - second.value, rest, whole];
}

type MaybeFigure = SurveyedFigures[number] | undefined;

const valueOf = (figure: MaybeFigure): number | null => figure?.value ?? null;
const wholeOf = (figure: MaybeFigure): number | null => figure?.whole ?? null;

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
