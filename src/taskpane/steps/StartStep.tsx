import { Button, mergeClasses } from "@fluentui/react-components";
import {
  ArrowSyncRegular,
  ClipboardPasteRegular,
  DocumentArrowUpRegular,
  FormRegular,
  LockShieldRegular,
  PlayCircleRegular,
  TableCursorRegular,
} from "@fluentui/react-icons";
import { useRef, type ClipboardEvent, type DragEvent, type JSX } from "react";
import type { SourceFile } from "../../app/ports";
import type { FiguresSurvey } from "../../core/compare/surveyFigures";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { chosenSource, waitingFile } from "../chosenSource";
import { drawableKinds } from "../offeredCharts";
import { usePaneContext } from "../paneContext";
import { Heading } from "../parts/Heading";
import { pastedSource, wordsOnClipboard } from "../pastedSource";
import { useStyles } from "../useStyles";

/** The first screen: what to do, and the ways to begin. Files may be dropped anywhere on it. */
export function StartStep({ survey }: { readonly survey: FiguresSurvey | null }): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const input = useRef<HTMLInputElement>(null);
  const read = (source: Result<SourceFile, Problem> | null): void => {
    if (source?.ok) actions.read(source.value);
    else if (source) actions.tell({ type: "problemMet", problem: source.problem });
  };
  const readAll = (list: FileList | null): void => {
    const files = [...(list ?? [])];
    const [file, ...more] = files;
    if (more.length > 0) actions.readFiles(files.map(waitingFile));
    else if (file) void chosenSource(file).then(read);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    readAll(event.dataTransfer.files);
  };
  const pasted = ({ clipboardData }: ClipboardEvent): void => {
    const words = pastedSource(wordsOnClipboard(clipboardData), text.say("paste.name"));
    // Words come first: beside them, a program for tables puts a picture of its cells.
    if (words) read(words);
    else readAll(clipboardData.files);
  };
  const choose = (): void => input.current?.click();
  const returning = survey !== null && survey.figures > 0;
  return (
    <main
      className={styles.body}
      data-step="start"
      onDragOver={(event) => event.preventDefault()}
      onDrop={dropped}
      onPaste={pasted}
    >
      <Heading>{text.say("start.title")}</Heading>
      {returning ? <LastComparison survey={survey} /> : <Steps />}
      <Ways onChoose={choose} />
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        multiple
        accept=".txt,.docx,.pdf,.html,.htm,.eml,.csv,.tsv,.xlsx,text/plain,text/csv,text/html"
        aria-label={text.say("start.choose")}
        onChange={(event) => {
          readAll(event.target.files);
          // The same file can be chosen again after a problem.
          event.target.value = "";
        }}
      />
      {returning ? <Sources survey={survey} onChoose={choose} /> : <Sample />}
      <OfficeForms />
      <p className={mergeClasses(styles.caption, styles.line, styles.bottom)}>
        <LockShieldRegular fontSize={16} className={styles.icon} />
        {text.say("start.stays")}
      </p>
    </main>
  );
}

const steps = ["start.step1", "start.step2", "start.step3"] as const;

function Steps(): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  return (
    <ol className={styles.steps}>
      {steps.map((key, index) => (
        <li key={key} className={styles.line}>
          <span aria-hidden className={styles.stepNumber}>
            {text.number(index + 1)}
          </span>
          {text.say(key)}
        </li>
      ))}
    </ol>
  );
}

function Ways({ onChoose }: { readonly onChoose: () => void }): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  return (
    <div className={styles.stack}>
      <Button
        appearance="primary"
        size="large"
        icon={<DocumentArrowUpRegular />}
        onClick={onChoose}
      >
        {text.say("start.choose")}
      </Button>
      <Button
        icon={<ClipboardPasteRegular />}
        onClick={() => actions.tell({ type: "pasteOpened" })}
      >
        {text.say("start.paste")}
      </Button>
      <Button icon={<TableCursorRegular />} onClick={actions.readSelection}>
        {text.say("start.selection")}
      </Button>
      <p className={styles.caption}>{text.say("start.types")}</p>
    </div>
  );
}

/** The other way round: what the offices are asked, before they report. */
function OfficeForms(): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  return (
    <section className={mergeClasses(styles.card, styles.shaded)}>
      <p className={styles.caption}>{text.say("form.openWhat")}</p>
      <Button icon={<FormRegular />} onClick={actions.openForm}>
        {text.say("form.open")}
      </Button>
    </section>
  );
}

function Sample(): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  return (
    <section className={mergeClasses(styles.card, styles.shaded)}>
      <h2 className={styles.h2}>{text.say("start.sampleTitle")}</h2>
      <p className={styles.caption}>{text.say("start.sampleWhat")}</p>
      <Button icon={<PlayCircleRegular />} onClick={actions.readSample}>
        {text.say("start.sample")}
      </Button>
    </section>
  );
}

/** The comparison made last, one click from being made again. */
function LastComparison({ survey }: { readonly survey: FiguresSurvey }): JSX.Element | null {
  const styles = useStyles();
  const { text, words, actions } = usePaneContext();
  const [first, second] = survey.comparisons[survey.comparisons.length - 1] ?? [];
  if (first === undefined || second === undefined) return null;
  return (
    <section className={mergeClasses(styles.card, styles.nextCard)}>
      <h2 className={styles.h2}>{text.say("start.last")}</h2>
      <p className={styles.plain}>
        {text.say("charts.of", { first: words.area(first), second: words.area(second) })}
      </p>
      <Button
        icon={<ArrowSyncRegular />}
        onClick={() => actions.compare(first, second, drawableKinds(survey))}
      >
        {text.say("start.again")}
      </Button>
    </section>
  );
}

interface SourcesProps {
  readonly survey: FiguresSurvey;
  readonly onChoose: () => void;
}

/** What was imported into this workbook; each can come in a new version. */
function Sources({ survey, onChoose }: SourcesProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  return (
    <section className={styles.stack}>
      <h2 className={styles.h2}>{text.say("start.imports")}</h2>
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {survey.sources.map(({ name, figures }) => (
          <li key={name} className={styles.row}>
            <span className={styles.grow}>
              <bdi>{name}</bdi>
              <br />
              <span className={styles.caption}>{text.counted("start.importFigures", figures)}</span>
            </span>
            <Button
              size="small"
              aria-label={text.say("start.newVersionOf", { name })}
              onClick={onChoose}
            >
              {text.say("start.newVersion")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
