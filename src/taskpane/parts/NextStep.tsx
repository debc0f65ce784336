import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { DataBarVerticalRegular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { FiguresSurvey } from "../../core/compare/surveyFigures";
import { drawableKinds } from "../offeredCharts";
import { usePaneContext } from "../paneContext";
import type { CompareState } from "../paneState";
import { useStyles } from "../useStyles";

interface SurveyedProps {
  readonly comparing: CompareState;
  readonly survey: FiguresSurvey;
}

/** The comparison that the figures allow, with its two areas named. */
export function NextStep({ comparing, survey }: SurveyedProps): JSX.Element {
  const styles = useStyles();
  const { text, words, actions } = usePaneContext();
  const { first, second } = comparing;
  if (survey.areas.length < 2)
    return <p className={mergeClasses(styles.plain, styles.card)}>{text.say("done.needTwo")}</p>;
  const kinds = drawableKinds(survey);
  return (
    <section className={mergeClasses(styles.card, styles.nextCard)}>
      <h2 className={styles.h2}>{text.say("done.next")}</h2>
      <p className={styles.plain}>
        {text.say("charts.of", { first: words.area(first), second: words.area(second) })}
      </p>
      <Button
        appearance="primary"
        icon={<DataBarVerticalRegular />}
        onClick={() => actions.compare(first, second, kinds)}
      >
        {text.counted("compare.make", kinds.length)}
      </Button>
      <Link as="button" className={styles.link} onClick={() => actions.showTab("compare")}>
        {text.say("done.choose")}
      </Link>
    </section>
  );
}
