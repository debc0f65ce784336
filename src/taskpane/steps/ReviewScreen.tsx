import { Button, Input, Tab, TabList } from "@fluentui/react-components";
import { TableArrowUpRegular } from "@fluentui/react-icons";
import { useId, useMemo, useState, type JSX } from "react";
import { usePaneContext } from "../paneContext";
import { CandidateDock } from "../parts/CandidateDock";
import { ColumnsCard } from "../parts/columns/ColumnsCard";
import { SaidOfTables } from "../parts/columns/SaidOfTables";
import { FigureDock } from "../parts/FigureDock";
import { FigureList } from "../parts/FigureList";
import { Heading } from "../parts/Heading";
import { LettersCard } from "../parts/LettersCard";
import { useFocusOnMark } from "../parts/keptFocus";
import { writeButtonId } from "../parts/markId";
import { isMarked } from "../parts/reportKeys";
import { QuestionCards } from "../parts/questions/QuestionCards";
import { ReportText } from "../parts/ReportText";
import { SourceLine } from "../parts/SourceLine";
import { SumFindings } from "../parts/SumFindings";
import { TopicChips } from "../parts/TopicChips";
import type { FilesStep } from "../paneState";
import { openQuestions } from "../questions/openQuestions";
import { isAsked, isKept, type ReviewStep } from "../review";
import type { TopicLook } from "../topicLook";
import { useReviewStyles } from "../useReviewStyles";
import { useStyles } from "../useStyles";

interface ReviewProps {
  readonly review: ReviewStep;
  /** The files that it is one of; null of a single source. */
  readonly files?: FilesStep | null;
}

/** The review: every figure beside its words, to be corrected or dropped before anything is written. */
export function ReviewScreen({ review, files = null }: ReviewProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  const { source } = review.reading;
  const { candidate, figures } = review;
  useFocusOnMark(review);
  return (
    <>
      <main className={styles.body} data-step="review">
        <div>
          <Heading>
            {text.say(source.kind === "report" ? "review.title" : "review.titleTable")}
          </Heading>
          <SourceLine review={review} />
        </div>
        <LettersCard review={review} />
        {figures.length === 0 ? (
          <p role="status" className={styles.plain}>
            {text.say("review.none")}
          </p>
        ) : (
          <QuestionCards review={review} />
        )}
        <SaidOfTables review={review} />
        <ColumnsCard review={review} />
        {figures.length > 0 && (
          <>
            <SumFindings review={review} asking />
            <CampaignField review={review} />
          </>
        )}
        <Figures review={review} />
      </main>
      {candidate ? (
        <CandidateDock key={candidate.start} review={review} candidate={candidate} />
      ) : (
        <FigureDock review={review} />
      )}
      <ReviewFooter review={review} files={files} />
    </>
  );
}

/** The figures in the text or as a list; a topic alone where one is asked for. */
function Figures({ review }: { readonly review: ReviewStep }): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  const { figures, reading } = review;
  const [view, setView] = useState<"text" | "list">(reading.text === null ? "list" : "text");
  const [asked, setAsked] = useState<TopicLook | null>(null);
  // A topic whose last figure was given another one would leave nothing to see and nothing to press.
  const only = figures.some((figure) => isMarked(figure, asked)) ? asked : null;
  return (
    <>
      {reading.text !== null && figures.length > 0 && (
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(value as "text" | "list")}
        >
          <Tab value="text">{text.say("review.inText")}</Tab>
          <Tab value="list">{text.say("review.list", { count: text.number(figures.length) })}</Tab>
        </TabList>
      )}
      {figures.length > 0 && <TopicChips figures={figures} only={only} onOnly={setAsked} />}
      {view === "text" && reading.text !== null ? (
        <ReportText review={review} report={reading.text} only={only} />
      ) : (
        <FigureList review={review} only={only} />
      )}
    </>
  );
}

function CampaignField({ review }: { readonly review: ReviewStep }): JSX.Element {
  const look = useReviewStyles();
  const { text, actions } = usePaneContext();
  const id = useId();
  return (
    <div className={look.fields}>
      <label htmlFor={id}>{text.say("review.campaign")}</label>
      <Input
        id={id}
        className={look.field}
        size="small"
        value={review.campaign}
        placeholder={text.say("review.campaignHint")}
        dir="auto"
        onChange={(_, { value }) => actions.tell({ type: "campaignNamed", campaign: value })}
      />
    </div>
  );
}

function ReviewFooter({ review, files }: Required<ReviewProps>): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const kept = review.figures.filter(isKept).length;
  const asked = review.figures.filter(isAsked).length;
  const questions = useMemo(() => openQuestions(review).length, [review]);
  return (
    <footer className={styles.footer}>
      {kept > 0 && review.rereading === null && (
        <Button
          id={writeButtonId}
          appearance="primary"
          className={styles.primary}
          icon={<TableArrowUpRegular />}
          onClick={() => (files ? actions.writeFile(review, files, false) : actions.write(review))}
        >
          {text.counted("review.write", kept)}
        </Button>
      )}
      {review.rereading !== null && (
        <p className={styles.caption}>{text.say("columns.rereading")}</p>
      )}
      {asked > 0 && (
        <p role="status" className={styles.caption}>
          {text.counted("review.heldBack", asked)}
        </p>
      )}
      {questions > 0 && asked === 0 && (
        <p role="status" className={styles.caption}>
          {text.counted("question.left", questions)}
        </p>
      )}
      {kept === 0 && asked === 0 && review.figures.length > 0 && (
        <p role="status" className={styles.caption}>
          {text.say("review.noneKept")}
        </p>
      )}
      <Button appearance="subtle" onClick={() => actions.tell({ type: "startedOver" })}>
        {text.say("action.cancel")}
      </Button>
    </footer>
  );
}
