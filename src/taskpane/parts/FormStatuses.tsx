import { Button, mergeClasses } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import { shownDay, shownPeriod } from "../../core/form/shownPeriod";
import type { FormStatus, OfficeStatus } from "../../core/form/officeStatuses";
import { usePaneContext } from "../paneContext";
import { standingLooks } from "../standingLook";
import { reminderText } from "../reminderText";
import { useStyles } from "../useStyles";

/** Who has answered the forms that were sent, the last one first. */
export function FormStatuses({
  statuses,
}: {
  readonly statuses: readonly FormStatus[];
}): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  return (
    <section className={styles.stack}>
      <h2 className={styles.h2}>{text.say("form.status")}</h2>
      {statuses.map((status) => (
        <OneForm key={`${status.form.campaign} ${status.form.period ?? ""}`} status={status} />
      ))}
    </section>
  );
}

function OneForm({ status }: { readonly status: FormStatus }): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  const { form, offices } = status;
  const asked = form.indicators.length * 2;
  const answered = offices.filter(({ figures }) => figures > 0).length;
  return (
    <div className={mergeClasses(styles.card, styles.shaded)}>
      <strong>
        <bdi>{form.campaign}</bdi>
        {form.period !== null && <> · {shownPeriod(form.period)}</>}
      </strong>
      <span className={styles.caption}>
        {text.say("form.answered", {
          answered: text.number(answered),
          all: text.number(offices.length),
        })}
        {form.deadline !== null && (
          <> · {text.say("form.until", { day: shownDay(form.deadline) })}</>
        )}
      </span>
      <ul className={styles.list}>
        {offices.map((office) => (
          <OneOffice key={office.area} office={office} asked={asked} />
        ))}
      </ul>
      {answered < offices.length && <Reminder status={status} />}
    </div>
  );
}

interface OfficeProps {
  readonly office: OfficeStatus;
  /** How many figures the form asks of each office. */
  readonly asked: number;
}

function OneOffice({ office, asked }: OfficeProps): JSX.Element {
  const styles = useStyles();
  const { text, words } = usePaneContext();
  const { icon: Icon, name } = standingLooks[office.standing];
  return (
    <li className={styles.line}>
      <Icon aria-hidden fontSize={16} className={styles.icon} />
      <span className={styles.grow}>
        <bdi>{words.area(office.area)}</bdi>
        {": "}
        {text.say(name)}
      </span>
      <span className={styles.caption}>
        {text.say("form.count", { count: text.number(office.figures), asked: text.number(asked) })}
      </span>
    </li>
  );
}

/** A sentence to send to those who have not answered; it is shown, so that it can be copied by hand as well. */
function Reminder({ status }: { readonly status: FormStatus }): JSX.Element {
  const styles = useStyles();
  const { text, words } = usePaneContext();
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");
  const reminder = reminderText(status, text, words);
  const copy = (): void =>
    void navigator.clipboard.writeText(reminder).then(
      () => setCopied("yes"),
      // Panes inside other pages may not be allowed to: the text stands there to be selected.
      () => setCopied("refused"),
    );
  return (
    <>
      <p className={styles.caption}>{reminder}</p>
      <Button size="small" icon={<CopyRegular />} onClick={copy}>
        {text.say("form.copy")}
      </Button>
      <span role="status" className={styles.caption}>
        {copied === "yes" && text.say("form.copied")}
        {copied === "refused" && text.say("form.copyRefused")}
      </span>
    </>
  );
}
