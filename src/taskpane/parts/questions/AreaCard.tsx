import { useId, useState, type JSX } from "react";
import { usePaneContext } from "../../paneContext";
import type { AnsweredArea, AreaQuestion, AreasQuestion } from "../../questions/question";
import { useStyles } from "../../useStyles";
import { useFocusAfter } from "../keptFocus";
import { NewPlaceForm } from "../NewPlaceForm";
import { AnswerButton } from "./AnswerButton";
import type { CardProps } from "./cardProps";
import { QuestionFrame } from "./QuestionFrame";
import { Quotes } from "./Quotes";
import { useAnswering } from "./useAnswering";

/** Asks which area some words mean, or which one figures without words for it are of. */
export function AreaCard({ review, question, place }: CardProps<AreaQuestion>): JSX.Element {
  const styles = useStyles();
  const { text, words } = usePaneContext();
  const { answer, remembers } = useAnswering(review);
  const { words: asked, figures, offered } = question;
  const say = (area: AnsweredArea | null): void =>
    answer(question, { kind: "area", words: asked, area });
  return (
    <QuestionFrame
      questionKey={question.key}
      asks={
        asked === null
          ? text.counted("question.unnamed", figures.length)
          : text.say("question.area", { words: asked })
      }
      place={place}
    >
      <Quotes review={review} figures={figures} />
      {offered.map((area) => (
        <AnswerButton key={area.name} onAnswer={() => say(area)}>
          {words.area(area.name)}
        </AnswerButton>
      ))}
      {asked !== null && <NewPlace name={asked} review={review} />}
      <AnswerButton onAnswer={() => say(null)}>
        {text.say(asked === null ? "question.leaveUnnamed" : "question.leave")}
      </AnswerButton>
      <p className={styles.caption}>
        {asked === null
          ? text.say("question.unnamedWhy")
          : `${text.say("question.areaWhy")} ${text.counted("question.areaFigures", figures.length)}`}{" "}
        {remembers && asked !== null && text.say("question.forSender")}
      </p>
    </QuestionFrame>
  );
}

/** The answer that some words name a place of their own, which is known from then on. */
function NewPlace({
  name,
  review,
}: Pick<CardProps<AreaQuestion>, "review"> & { readonly name: string }): JSX.Element {
  const { text, actions } = usePaneContext();
  const id = useId();
  const [naming, setNaming] = useState(false);
  useFocusAfter(naming, id);
  return naming ? (
    <NewPlaceForm
      name={name}
      review={review}
      onAdd={(place) => actions.addPlace(place)}
      onCancel={() => setNaming(false)}
    />
  ) : (
    <AnswerButton id={id} onAnswer={() => setNaming(true)}>
      {text.say("question.newPlace", { words: name })}
    </AnswerButton>
  );
}

// So many names show what they are; the list has them all.
const mostNames = 6;

/** Asks about many names at once that are near to no known area. */
export function AreasCard({ review, question, place }: CardProps<AreasQuestion>): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  const { answer, remembers } = useAnswering(review);
  const { names } = question;
  const shown = names.slice(0, mostNames).map((name) => `“${name}”`);
  return (
    <QuestionFrame
      questionKey={question.key}
      asks={text.counted("question.areas", names.length)}
      place={place}
    >
      <bdi className={styles.caption}>
        {shown.join(" · ")}
        {names.length > shown.length && " · …"}
      </bdi>
      <AnswerButton onAnswer={() => answer(question, { kind: "areas", answer: "leave" })}>
        {text.say("question.leaveAll")}
      </AnswerButton>
      <AnswerButton onAnswer={() => answer(question, { kind: "areas", answer: "oneByOne" })}>
        {text.say("question.oneByOne")}
      </AnswerButton>
      <p className={styles.caption}>
        {text.say("question.areasWhy")} {remembers && text.say("question.forSender")}
      </p>
    </QuestionFrame>
  );
}
