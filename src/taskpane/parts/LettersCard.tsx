import { Button, mergeClasses } from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons";
import { useEffect, useRef, type JSX } from "react";
import type { Source } from "../../app/ports";
import type { SourceEncoding, TextEncoding } from "../../core/observation/reading";
import type { Text } from "../../text/text";
import { usePaneContext } from "../paneContext";
import type { ReviewStep } from "../review";
import { useReviewStyles } from "../useReviewStyles";
import { useStyles } from "../useStyles";

/** Asks how a file's letters are to be read where they could be others; what was answered can be changed. */
export function LettersCard({ review }: { readonly review: ReviewStep }): JSX.Element | null {
  const { encoding } = review.reading.source;
  const { file, lettersAsked } = review;
  useFocusOnChange(lettersAsked);
  if (file === null || encoding === undefined || encoding.alternatives.length === 0) return null;
  return lettersAsked ? (
    <LettersQuestion file={file} encoding={encoding} />
  ) : (
    <LettersAnswer used={encoding.used} />
  );
}

const questionId = "letters-question";

/** The card and its one-line answer take each other's place: the focus goes on where reading does. */
function useFocusOnChange(asked: boolean): void {
  const before = useRef(asked);
  useEffect(() => {
    if (before.current === asked) return;
    before.current = asked;
    if (document.activeElement !== document.body) return;
    const heading = asked
      ? document.getElementById(questionId)
      : document.querySelector<HTMLElement>("h1");
    heading?.focus();
  }, [asked]);
}

const nameOf = ({ say }: Text, encoding: TextEncoding | null): string =>
  encoding === null ? say("letters.asSaid") : say(`letters.${encoding}`);

/** The same source to be read in other letters; null reads them as its format says. */
function withLetters(file: Source, other: TextEncoding | null): Source {
  const { name } = file;
  const same =
    "selection" in file ? { name, selection: file.selection } : { name, bytes: file.bytes };
  return other === null ? same : { ...same, encoding: other };
}

interface LettersQuestionProps {
  readonly file: Source;
  readonly encoding: SourceEncoding;
}

function LettersQuestion({ file, encoding }: LettersQuestionProps): JSX.Element {
  const styles = useStyles();
  const look = useReviewStyles();
  const { text, actions } = usePaneContext();
  return (
    <section className={mergeClasses(styles.card, look.question)} aria-labelledby={questionId}>
      <div className={styles.line}>
        <QuestionCircleFilled fontSize={20} className={mergeClasses(styles.icon, look.asks)} />
        <h2 id={questionId} tabIndex={-1} className={styles.h2}>
          {text.say("letters.question")}
        </h2>
      </div>
      {encoding.alternatives.map(({ encoding: other, preview }) => (
        <div key={other ?? ""} className={styles.stack}>
          <Beginning words={preview} />
          <Button onClick={() => actions.read(withLetters(file, other))}>
            {text.say("letters.readAs", { encoding: nameOf(text, other) })}
          </Button>
        </div>
      ))}
      <div className={styles.stack}>
        <Beginning words={encoding.preview} />
        <Button onClick={() => actions.tell({ type: "lettersAnswered" })}>
          {text.say("letters.keep", { encoding: nameOf(text, encoding.used) })}
        </Button>
      </div>
      <p className={styles.caption}>{text.say("letters.why")}</p>
    </section>
  );
}

const shownLetters = 110;

/** The first words of a reading, in their own direction. */
function Beginning({ words }: { readonly words: string }): JSX.Element {
  const look = useReviewStyles();
  const line = words.replace(/\s+/g, " ");
  const shown =
    line.length > shownLetters ? `${line.slice(0, shownLetters).replace(/ [^ ]*$/, "")} …` : line;
  return (
    <blockquote className={look.beginning} dir="auto">
      {shown}
    </blockquote>
  );
}

function LettersAnswer({ used }: { readonly used: TextEncoding | null }): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  return (
    <div className={styles.row}>
      <span className={mergeClasses(styles.caption, styles.grow)}>
        {text.say("letters.settled", { encoding: nameOf(text, used) })}
      </span>
      <Button size="small" onClick={() => actions.tell({ type: "lettersDoubted" })}>
        {text.say("letters.change")}
      </Button>
    </div>
  );
}
