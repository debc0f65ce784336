import { Button, Field, Input, Tab, TabList } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { countedText, formatCount } from "../../text/text";
import { usePaneContext } from "../paneContext";
import { FigureDock } from "../parts/FigureDock";
import { FigureList } from "../parts/FigureList";
import { Heading } from "../parts/Heading";
import { ReportText } from "../parts/ReportText";
import { SumFindings } from "../parts/SumFindings";
import type { ReviewStep } from "../state";
import { useStyles } from "../useStyles";

/** The review: every figure beside its words, to be corrected or dropped before anything is written. */
export function ReviewScreen({ review }: { readonly review: ReviewStep }): JSX.Element {
  const styles = useStyles();
  const { t } = usePaneContext();
  const { source, text } = review.reading;
  const [view, setView] = useState<"text" | "list">(text === null ? "list" : "text");
  const empty = review.figures.length === 0;
  return (
    <>
      <main className={styles.body} data-step="review">
        <div>
          <Heading>{t(source.kind === "report" ? "review.title" : "review.titleTable")}</Heading>
          <p className={styles.caption}>
            <bdi>{source.name}</bdi>
          </p>
        </div>
        {empty && <p role="status">{t("review.none")}</p>}
        <SumFindings review={review} />
        {!empty && <CampaignField review={review} />}
        {text !== null && !empty && (
          <TabList
            size="small"
            selectedValue={view}
            onTabSelect={(_, { value }) => setView(value as "text" | "list")}
          >
            <Tab value="text">{t("review.inText")}</Tab>
            <Tab value="list">{t("review.list")}</Tab>
          </TabList>
        )}
        {view === "text" && text !== null ? (
          <ReportText review={review} text={text} />
        ) : (
          <FigureList review={review} />
        )}
      </main>
      {!empty && <FigureDock key={review.selected} review={review} />}
      <ReviewFooter review={review} />
    </>
  );
}

function CampaignField({ review }: { readonly review: ReviewStep }): JSX.Element {
  const { t, actions } = usePaneContext();
  return (
    <Field label={t("review.campaign")}>
      <Input
        value={review.campaign}
        placeholder={t("review.campaignHint")}
        dir="auto"
        onChange={(_, { value }) => actions.tell({ type: "campaignNamed", campaign: value })}
      />
    </Field>
  );
}

function ReviewFooter({ review }: { readonly review: ReviewStep }): JSX.Element {
  const styles = useStyles();
  const { t, language, actions } = usePaneContext();
  const kept = review.figures.filter(({ dropped }) => !dropped).length;
  return (
    <footer className={styles.footer}>
      {kept > 0 && (
        <Button appearance="primary" onClick={() => actions.write(review)}>
          {countedText(t, "review.write", { value: kept, shown: formatCount(kept, language) })}
        </Button>
      )}
      <Button appearance="subtle" onClick={() => actions.tell({ type: "startedOver" })}>
        {t("action.cancel")}
      </Button>
    </footer>
  );
}
