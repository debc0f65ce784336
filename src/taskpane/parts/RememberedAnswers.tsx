import { Button, Switch } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneContext, type PaneContext } from "../paneContext";
import { explainAnswer, meaningKey } from "../questions/explainAnswer";
import { keyOf, type RememberedAnswer } from "../questions/rememberedAnswer";
import { useStyles } from "../useStyles";
import { ForgettableLine } from "./ForgettableLine";
import { useFocusAfterRemoval } from "./keptFocus";

const headingId = "remembered-answers";

/** Whether answers are remembered, and those that are: each can be removed, or all. */
export function RememberedAnswers(): JSX.Element {
  const styles = useStyles();
  const { text, choices, choose, memory } = usePaneContext();
  const { remembered } = memory;
  useFocusAfterRemoval(remembered.length, headingId);
  return (
    <section className={styles.stack} aria-labelledby={headingId}>
      <Switch
        label={text.say("settings.remember")}
        checked={choices.remember}
        onChange={(_, { checked }) => choose({ ...choices, remember: checked })}
      />
      <h2 id={headingId} tabIndex={-1} className={styles.h2}>
        {text.say("settings.answers")}
      </h2>
      {remembered.length === 0 ? (
        <p className={styles.caption}>{text.say("settings.noAnswers")}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {[...remembered].reverse().map((answer) => (
              <Remembered key={`${answer.sender} ${keyOf(answer)}`} answer={answer} />
            ))}
          </ul>
          <Button className={styles.link} size="small" onClick={memory.forgetAll}>
            {text.say("settings.forgetAll")}
          </Button>
        </>
      )}
    </section>
  );
}

function Remembered({ answer }: { readonly answer: RememberedAnswer }): JSX.Element {
  const context = usePaneContext();
  return (
    <ForgettableLine
      said={explainRemembered(answer, context)}
      caption={answer.sender}
      onForget={() => context.memory.forget(answer.sender, [keyOf(answer)])}
    />
  );
}

const explainRemembered = (
  answer: RememberedAnswer,
  { text, words }: Pick<PaneContext, "text" | "words">,
): string =>
  answer.kind === "number"
    ? text.say(meaningKey(answer.sign, answer.means))
    : explainAnswer(answer, { text, words });
