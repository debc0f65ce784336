import { Button, Checkbox, mergeClasses, Spinner } from "@fluentui/react-components";
import { DataBarVerticalRegular } from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import { chartKinds, type ChartKind } from "../../core/chart/chartKind";
import type { FiguresSurvey } from "../../core/compare/surveyFigures";
import { comparisonStands } from "../comparing";
import { offeredCharts, type OfferedChart } from "../offeredCharts";
import { usePaneContext } from "../paneContext";
import { ChartPreview } from "../parts/ChartPreview";
import { CompareResult } from "../parts/CompareResult";
import { Heading } from "../parts/Heading";
import type { CompareState } from "../paneState";
import { useStyles } from "../useStyles";

interface ChartsProps {
  readonly comparing: CompareState;
}

/** The charts beside a comparison: each with its real figures, its reason, and a tick to draw it. */
export function ChartsStep({ comparing }: ChartsProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  const [chosen, setChosen] = useState<readonly ChartKind[]>(chartKinds);
  const { survey } = comparing;
  const stands = survey !== null && comparisonStands(comparing, survey);
  const offered = survey !== null && stands ? offeredCharts(survey) : [];
  const kinds = offered
    .filter(({ kind, lacks }) => lacks === null && chosen.includes(kind))
    .map(({ kind }) => kind);
  return (
    <>
      <main className={styles.body} data-step="charts">
        <ChartsHeading comparing={comparing} stands={stands} />
        {survey === null && <Spinner size="small" label={text.say("compare.looking")} />}
        {survey !== null && !stands && <NoComparison />}
        <CompareResult comparing={comparing} />
        {survey !== null &&
          offered.map((chart) => (
            <ChartCard
              key={chart.kind}
              chart={chart}
              comparing={comparing}
              survey={survey}
              ticked={kinds.includes(chart.kind)}
              onTick={(ticked) =>
                setChosen(ticked ? [...chosen, chart.kind] : chosen.filter((k) => k !== chart.kind))
              }
            />
          ))}
      </main>
      {stands && <Footer comparing={comparing} kinds={kinds} />}
    </>
  );
}

interface HeadingProps extends ChartsProps {
  readonly stands: boolean;
}

function ChartsHeading({ comparing, stands }: HeadingProps): JSX.Element {
  const styles = useStyles();
  const { text, words } = usePaneContext();
  const [first, second] = [words.area(comparing.first), words.area(comparing.second)];
  return (
    <div>
      <Heading>{text.say("charts.title")}</Heading>
      {stands && <p className={styles.caption}>{text.say("charts.of", { first, second })}</p>}
    </div>
  );
}

function NoComparison(): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  return (
    <div className={styles.stack}>
      <p className={styles.plain}>{text.say("charts.needsComparison")}</p>
      <Button appearance="primary" onClick={() => actions.showTab("compare")}>
        {text.say("tab.compare")}
      </Button>
    </div>
  );
}

interface FooterProps extends ChartsProps {
  readonly kinds: readonly ChartKind[];
}

function Footer({ comparing, kinds }: FooterProps): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const { first, second, working } = comparing;
  const idle = working === "none";
  return (
    <footer className={styles.footer}>
      {kinds.length === 0 ? (
        <p role="status" className={styles.plain}>
          {text.say("charts.chooseOne")}
        </p>
      ) : (
        <Button
          appearance="primary"
          className={styles.primary}
          icon={idle ? <DataBarVerticalRegular /> : <Spinner size="tiny" aria-hidden />}
          disabledFocusable={!idle}
          onClick={() => actions.draw(first, second, kinds)}
        >
          {idle ? text.counted("charts.draw", kinds.length) : text.say("charts.working")}
        </Button>
      )}
    </footer>
  );
}

interface ChartCardProps extends ChartsProps {
  readonly survey: FiguresSurvey;
  readonly chart: OfferedChart;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function ChartCard({ chart, comparing, survey, ticked, onTick }: ChartCardProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  const { kind, why, lacks } = chart;
  return (
    <section className={mergeClasses(styles.card, ticked && styles.nextCard)}>
      {lacks === null ? (
        <>
          <Checkbox
            checked={ticked}
            label={text.say(`charts.${kind}`)}
            onChange={(_, { checked }) => onTick(checked === true)}
          />
          <ChartPreview kind={kind} comparing={comparing} survey={survey} />
          <p className={styles.caption}>{text.say(why)}</p>
        </>
      ) : (
        <>
          <h2 className={styles.h2}>{text.say(`charts.${kind}`)}</h2>
          <p className={styles.caption}>{text.say(lacks)}</p>
        </>
      )}
    </section>
  );
}
