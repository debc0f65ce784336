import { Button, Field, Select, Spinner } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { FiguresSurvey } from "../../core/compare/surveyFigures";
import { comparisonStands } from "../comparing";
import { drawableKinds } from "../offeredCharts";
import { usePaneContext } from "../paneContext";
import { CompareResult } from "../parts/CompareResult";
import { Heading } from "../parts/Heading";
import { PreviewTable } from "../parts/PreviewTable";
import type { CompareState } from "../paneState";
import { useStyles } from "../useStyles";

interface CompareProps {
  readonly comparing: CompareState;
}

/** Chooses two areas, shows what the comparison will say, and makes it with its charts. */
export function CompareStep({ comparing }: CompareProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  const { survey } = comparing;
  const enough = survey !== null && survey.areas.length > 1;
  return (
    <>
      <main className={styles.body} data-step="compare">
        <Heading>{text.say("compare.title")}</Heading>
        {survey === null && <Spinner size="small" label={text.say("compare.looking")} />}
        {survey !== null && !enough && <NothingToCompare />}
        <CompareResult comparing={comparing} />
        {enough && <Areas comparing={comparing} survey={survey} />}
        {enough && (
          <PreviewTable survey={survey} first={comparing.first} second={comparing.second} />
        )}
      </main>
      {enough && <Footer comparing={comparing} survey={survey} />}
    </>
  );
}

function NothingToCompare(): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  return (
    <div className={styles.stack}>
      <p className={styles.plain}>{text.say("compare.needsFigures")}</p>
      <Button appearance="primary" onClick={() => actions.showTab("import")}>
        {text.say("tab.import")}
      </Button>
    </div>
  );
}

interface SurveyedProps extends CompareProps {
  readonly survey: FiguresSurvey;
}

function Areas({ comparing, survey }: SurveyedProps): JSX.Element {
  const styles = useStyles();
  const { text, words, actions } = usePaneContext();
  const { first, second } = comparing;
  const options = survey.areas.map(({ area }) => (
    <option key={area} value={area}>
      {words.area(area)}
    </option>
  ));
  return (
    <div className={styles.pair}>
      <Field label={text.say("compare.first")}>
        <Select
          value={first}
          onChange={(_, { value }) => actions.tell({ type: "areasChosen", first: value, second })}
        >
          {options}
        </Select>
      </Field>
      <Field label={text.say("compare.second")}>
        <Select
          value={second}
          onChange={(_, { value }) => actions.tell({ type: "areasChosen", first, second: value })}
        >
          {options}
        </Select>
      </Field>
    </div>
  );
}

function Footer({ comparing, survey }: SurveyedProps): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const { first, second, working } = comparing;
  if (first === second)
    return (
      <footer className={styles.footer}>
        <p role="status" className={styles.plain}>
          {text.say("compare.same")}
        </p>
      </footer>
    );
  const kinds = drawableKinds(survey);
  const stands = comparisonStands(comparing, survey);
  return (
    <footer className={styles.footer}>
      <Button
        appearance="primary"
        className={styles.primary}
        icon={working === "none" ? <TableAddRegular /> : <Spinner size="tiny" aria-hidden />}
        disabledFocusable={working !== "none"}
        onClick={() => actions.compare(first, second, kinds)}
      >
        {working !== "none" && text.say("compare.working")}
        {working === "none" && stands && text.say("compare.again")}
        {working === "none" && !stands && text.counted("compare.make", kinds.length)}
      </Button>
    </footer>
  );
}
