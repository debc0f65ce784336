import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import type { FiguresSurvey } from "../../core/compare/surveyFigures";
import { matchArea } from "../../core/area/matchArea";
import { sheetLanguage } from "../choices";
import { firstFormChoices, formRequest, type FormChoices } from "../formChoices";
import { usePaneContext } from "../paneContext";
import { FormFields } from "../parts/FormFields";
import { FormStatuses } from "../parts/FormStatuses";
import { Heading } from "../parts/Heading";
import type { FormStep } from "../paneState";
import { useStyles } from "../useStyles";

interface FormScreenProps {
  readonly form: FormStep;
  readonly survey: FiguresSurvey | null;
}

/** The form for the offices: what it asks whom, the file, and who has answered the forms before. */
export function FormScreen({ form, survey }: FormScreenProps): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  return (
    <>
      <main className={styles.body} data-step="form">
        <Heading>{text.say("form.title")}</Heading>
        {/* Fields begin with what the workbook says, so they wait until it was looked at. */}
        {form.statuses === null ? (
          <p className={styles.plain} role="status">
            {text.say("compare.looking")}
          </p>
        ) : (
          <LookedAt form={form} survey={survey} statuses={form.statuses} />
        )}
      </main>
      <footer className={styles.footer}>
        {form.statuses !== null && (
          <Button
            appearance="primary"
            className={styles.primary}
            icon={<ArrowDownloadRegular />}
            type="submit"
            form={formId}
            disabled={form.making}
          >
            {text.say("form.make")}
          </Button>
        )}
        <Button appearance="subtle" onClick={() => actions.tell({ type: "startedOver" })}>
          {text.say("action.back")}
        </Button>
      </footer>
    </>
  );
}

const formId = "office-form";

interface LookedAtProps extends FormScreenProps {
  readonly statuses: NonNullable<FormStep["statuses"]>;
}

function LookedAt({ form, survey, statuses }: LookedAtProps): JSX.Element {
  const styles = useStyles();
  const { text, words, actions, choices, today, opensWorkbooks } = usePaneContext();
  const [chosen, setChosen] = useState<FormChoices>(() =>
    firstFormChoices({
      language: sheetLanguage(choices),
      today,
      survey,
      last: statuses[0]?.form ?? null,
      nameOf: words.area,
    }),
  );
  const [asked, setAsked] = useState(false);
  const make = (how: "save" | "open"): void => {
    setAsked(true);
    const request = formRequest(chosen, (name) => matchArea(name)?.name ?? name);
    if (request) actions.makeForm(request, how);
  };
  return (
    <>
      <div role="status" className={styles.result}>
        {form.made !== null && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{text.say("form.made", { name: form.made })}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {statuses.length > 0 && <FormStatuses statuses={statuses} />}
      <form
        id={formId}
        className={styles.stack}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          make("save");
        }}
      >
        <FormFields chosen={chosen} onChange={setChosen} asked={asked} />
        {opensWorkbooks && (
          <Button onClick={() => make("open")}>{text.say("form.openWorkbook")}</Button>
        )}
      </form>
    </>
  );
}
