import { useMemo, type JSX } from "react";
import { usePaneContext } from "../../paneContext";
import { openQuestions } from "../../questions/openQuestions";
import type { Question } from "../../questions/question";
import type { EarlierReading, ReviewStep } from "../../review";
import { useStyles } from "../../useStyles";
import { AreaCard, AreasCard } from "./AreaCard";
import type { CardProps } from "./cardProps";
import { ColumnCard } from "./ColumnCard";
import { GivenAnswers } from "./GivenAnswers";
import { NumberCard } from "./NumberCard";
import { SumCard } from "./SumCard";
import { useFocusOnNext } from "./useFocusOnNext";

// More cards at once would push the report out of sight.
const mostShown = 4;

/** What only a person can say, before all else: a card a question, one click an answer. */
export function QuestionCards({ review }: { readonly review: ReviewStep }): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  const questions = useMemo(() => openQuestions(review), [review]);
  const { answers, named, earlier } = review;
  const answered =
    answers.filter(({ remembered }) => !remembered).length +
    named.length +
    earlier.filter(answersQuestion).length;
  useFocusOnNext(questions, answers.length + named.length + earlier.length);
  const left = questions.length;
  return (
    <>
      <div role="status" className={styles.unseen}>
        {answered > 0 &&
          (left > 0 ? text.counted("question.taken", left) : text.say("question.allTaken"))}
      </div>
      {left > 0 && (
        <div className={styles.stack}>
          {questions.slice(0, mostShown).map((question, index) => (
            <Card
              key={question.key}
              review={review}
              question={question}
              place={{ index: answered + index + 1, count: answered + left }}
            />
          ))}
          {left > mostShown && (
            <p className={styles.caption}>{text.counted("question.more", left - mostShown)}</p>
          )}
        </div>
      )}
      <GivenAnswers review={review} />
    </>
  );
}

/** Whether what was said of a table is the answer to a question. */
const answersQuestion = ({ said }: EarlierReading): boolean =>
  said.kind === "column" && said.change.decimal != null;

function Card({ question, ...rest }: CardProps<Question>): JSX.Element {
  switch (question.kind) {
    case "column":
      return <ColumnCard {...rest} question={question} />;
    case "number":
      return <NumberCard {...rest} question={question} />;
    case "area":
      return <AreaCard {...rest} question={question} />;
    case "areas":
      return <AreasCard {...rest} question={question} />;
    case "sum":
      return <SumCard {...rest} question={question} />;
  }
}
