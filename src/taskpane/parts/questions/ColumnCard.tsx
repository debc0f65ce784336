import type { JSX } from "react";
import type { Decimal } from "../../../core/grid/figures/decimalSigns";
import { usePaneContext } from "../../paneContext";
import type { ColumnQuestion } from "../../questions/question";
import { explainUnit } from "../../tables/explainColumn";
import { useStyles } from "../../useStyles";
import { AnswerButton } from "./AnswerButton";
import type { CardProps } from "./cardProps";
import { QuestionFrame } from "./QuestionFrame";
import { Quotes } from "./Quotes";

/** Asks what the sign in a column's numbers is, with what the column comes to either way. */
export function ColumnCard({ review, question, place }: CardProps<ColumnQuestion>): JSX.Element {
  const styles = useStyles();
  const { text, words, actions } = usePaneContext();
  const { sign, asThousands, asDecimals, table, column, letters, unit } = question;
  const sum = (value: number): string => {
    const counted = unit ? explainUnit(unit, { text, words }) : "";
    return text.say("columns.sum", { sum: `${text.number(value)} ${counted}`.trim() });
  };
  const say = (decimal: Decimal): void =>
    actions.reread(review, { kind: "column", table, column, letters, change: { decimal }, sign });
  return (
    <QuestionFrame
      questionKey={question.key}
      asks={text.say(sign === "." ? "columns.questionDot" : "columns.questionComma", { letters })}
      place={place}
    >
      <Quotes review={review} figures={question.figures} />
      <AnswerButton outcome={sum(asThousands)} onAnswer={() => say(sign === "." ? "," : ".")}>
        {text.say("columns.asThousands")}
      </AnswerButton>
      <AnswerButton outcome={sum(asDecimals)} onAnswer={() => say(sign)}>
        {text.say("columns.asDecimals")}
      </AnswerButton>
      <p className={styles.caption}>
        {text.say("columns.questionWhy")} {text.say("columns.kept")}
      </p>
    </QuestionFrame>
  );
}
