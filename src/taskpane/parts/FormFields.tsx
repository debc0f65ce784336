import { Checkbox, Field, Input, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { SheetLanguage } from "../../core/plan/sheetWords";
import { indicators } from "../../core/indicator/catalogue";
import { languageNames } from "../../text/languageNames";
import { paneLanguages } from "../../text/messages/messages";
import type { FormChoices } from "../formChoices";
import { usePaneContext } from "../paneContext";
import { useStyles } from "../useStyles";

interface FieldsProps {
  readonly chosen: FormChoices;
  readonly onChange: (chosen: FormChoices) => void;
  /** Whether the form was asked for: only then is what is missing called missing. */
  readonly asked: boolean;
}

/** What a form asks whom, until when, in which language. */
export function FormFields({ chosen, onChange, asked }: FieldsProps): JSX.Element {
  const { text } = usePaneContext();
  const missing = (isMissing: boolean) =>
    asked && isMissing ? { validationMessage: text.say("form.missing") } : {};
  return (
    <>
      <Field label={text.say("review.campaign")} {...missing(chosen.campaign.trim() === "")}>
        <Input
          dir="auto"
          value={chosen.campaign}
          onChange={(_, { value }) => onChange({ ...chosen, campaign: value })}
        />
      </Field>
      <Times chosen={chosen} onChange={onChange} />
      <Field
        label={text.say("form.areas")}
        hint={text.say("form.areasHint")}
        {...missing(chosen.areas.trim() === "")}
      >
        <Textarea
          dir="auto"
          rows={5}
          value={chosen.areas}
          onChange={(_, { value }) => onChange({ ...chosen, areas: value })}
        />
      </Field>
      <Indicators chosen={chosen} onChange={onChange} asked={asked} />
      <Field label={text.say("form.language")}>
        <RadioGroup
          value={chosen.language}
          onChange={(_, { value }) => onChange({ ...chosen, language: value as SheetLanguage })}
        >
          {paneLanguages.map((language) => (
            <Radio
              key={language}
              value={language}
              label={languageNames[language]}
              lang={language}
            />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}

function Times({ chosen, onChange }: Omit<FieldsProps, "asked">): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  return (
    <div className={styles.pair}>
      <Field label={text.say("form.period")}>
        <Input
          dir="ltr"
          value={chosen.period}
          onChange={(_, { value }) => onChange({ ...chosen, period: value })}
        />
      </Field>
      <Field label={text.say("form.deadline")}>
        <Input
          type="date"
          value={chosen.deadline}
          onChange={(_, { value }) => onChange({ ...chosen, deadline: value })}
        />
      </Field>
    </div>
  );
}

/** The indicators that were chosen at first; all the others are behind one more box. */
function Indicators({ chosen, onChange, asked }: FieldsProps): JSX.Element {
  const { text, words } = usePaneContext();
  const [first] = useState(chosen.indicators);
  const [all, setAll] = useState(false);
  const offered = all ? indicators.map(({ id }) => id) : first;
  const tick = (id: string, ticked: boolean): void => {
    const next = new Set(chosen.indicators);
    if (ticked) next.add(id);
    else next.delete(id);
    const known = indicators.flatMap((indicator) => (next.has(indicator.id) ? [indicator.id] : []));
    const others = [...next].filter((one) => !known.includes(one));
    onChange({ ...chosen, indicators: [...known, ...others] });
  };
  return (
    <Field
      label={text.say("form.indicators")}
      {...(asked &&
        chosen.indicators.length === 0 && { validationMessage: text.say("form.missing") })}
    >
      <div role="group" aria-label={text.say("form.indicators")}>
        {offered.map((id) => (
          <div key={id}>
            <Checkbox
              label={words.indicator(id)}
              checked={chosen.indicators.includes(id)}
              onChange={(_, { checked }) => tick(id, checked === true)}
            />
          </div>
        ))}
        <Checkbox
          label={text.say("form.allIndicators")}
          checked={all}
          onChange={(_, { checked }) => setAll(checked === true)}
        />
      </div>
    </Field>
  );
}
