import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { JSX } from "react";
import { languageNames } from "../../text/languageNames";
import { paneLanguages, type PaneLanguage } from "../../text/messages/messages";
import type { Digits } from "../../text/text";
import type { Choices } from "../choices";
import { usePaneContext } from "../paneContext";
import type { PaneState } from "../paneState";
import { Heading } from "../parts/Heading";
import { NamedPlaces } from "../parts/NamedPlaces";
import { RememberedAnswers } from "../parts/RememberedAnswers";
import { RememberedTables } from "../parts/RememberedTables";
import { useStyles } from "../useStyles";

/** What a person can choose about the pane; every choice holds at once and is kept. */
export function SettingsScreen({
  places,
  keptTables,
}: Pick<PaneState, "places" | "keptTables">): JSX.Element {
  const styles = useStyles();
  const { text, actions, choices, choose, choicesKept } = usePaneContext();
  const languages = paneLanguages.map((language) => (
    <Radio key={language} value={language} label={languageNames[language]} lang={language} />
  ));
  return (
    <>
      <main className={styles.body} data-step="settings">
        <Heading>{text.say("settings.title")}</Heading>
        <Field label={text.say("settings.language")}>
          <RadioGroup
            value={choices.language}
            onChange={(_, { value }) => choose({ ...choices, language: value as PaneLanguage })}
          >
            {languages}
          </RadioGroup>
        </Field>
        <Field label={text.say("settings.sheets")} hint={text.say("settings.sheetsHint")}>
          <RadioGroup
            value={choices.sheets}
            onChange={(_, { value }) => choose({ ...choices, sheets: value as Choices["sheets"] })}
          >
            <Radio value="pane" label={text.say("settings.sheetsAsPane")} />
            {languages}
          </RadioGroup>
        </Field>
        {choices.language === "ar" && (
          <Field label={text.say("settings.digits")}>
            <RadioGroup
              value={choices.digits}
              onChange={(_, { value }) => choose({ ...choices, digits: value as Digits })}
            >
              <Radio value="western" label={text.say("settings.digitsWestern")} />
              <Radio value="arabic" label={text.say("settings.digitsArabic")} />
            </RadioGroup>
          </Field>
        )}
        <RememberedAnswers />
        <RememberedTables keptTables={keptTables} />
        <p className={styles.caption}>
          {text.say(choicesKept ? "settings.kept" : "settings.notKept")}
        </p>
        <NamedPlaces places={places} />
      </main>
      <footer className={styles.footer}>
        <Button onClick={() => actions.tell({ type: "settingsClosed" })}>
          {text.say("action.back")}
        </Button>
      </footer>
    </>
  );
}
