import { Button, mergeClasses } from "@fluentui/react-components";
import {
  ChevronDownRegular,
  ChevronUpRegular,
  HistoryRegular,
  TableRegular,
} from "@fluentui/react-icons";
import { useEffect, useState, type JSX } from "react";
import { needsColumns } from "../../../core/observation/reading";
import { usePaneContext } from "../../paneContext";
import type { ReviewStep } from "../../review";
import { explainColumn } from "../../tables/explainColumn";
import { isAsLastTime, tableShapes, type TableShape } from "../../tables/tableShapes";
import { useStyles } from "../../useStyles";
import { ColumnList } from "./ColumnList";
import { TableAsRead } from "./TableAsRead";
import { TableChoice } from "./TableChoice";

/** How the tables of a file were read: folded where nothing is open, else with every column to be changed. */
export function ColumnsCard({ review }: { readonly review: ReviewStep }): JSX.Element | null {
  const styles = useStyles();
  const { text } = usePaneContext();
  const { reading, file } = review;
  const needed = needsColumns(reading);
  const [shown, setShown] = useState(needed);
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    if (needed) setShown(true);
  }, [needed]);
  const shapes = tableShapes(reading.tables);
  const shape = shapes[chosen] ?? shapes[0];
  if (shape === undefined || file === null) return null;
  return (
    <section
      className={styles.card}
      aria-labelledby={headingId}
      aria-busy={review.rereading !== null}
    >
      <CardHead review={review} shape={shape} shown={shown} onShow={() => setShown(!shown)} />
      {shown && (
        <>
          {reading.observations.length === 0 && (
            <p className={styles.plain}>{text.say("columns.noFigures")}</p>
          )}
          {shapes.length > 1 && (
            <TableChoice shapes={shapes} chosen={shapes.indexOf(shape)} onChosen={setChosen} />
          )}
          <OneTable key={shape.index} review={review} shape={shape} />
        </>
      )}
      <p role="status" className={mergeClasses(styles.caption, styles.unseen)}>
        {review.rereading !== null && text.say("columns.rereading")}
      </p>
    </section>
  );
}

const headingId = "columns-of-table";

interface CardHeadProps {
  readonly review: ReviewStep;
  readonly shape: TableShape;
  readonly shown: boolean;
  readonly onShow: () => void;
}

/** The card's one line: what the columns mean in short, or that they are read as last time. */
function CardHead({ review, shape, shown, onShow }: CardHeadProps): JSX.Element {
  const styles = useStyles();
  const { text, words, actions } = usePaneContext();
  const { table, index } = shape;
  const remembered = isAsLastTime(table);
  const Icon = remembered ? HistoryRegular : TableRegular;
  const meanings = table.mapping.columns
    .filter(({ role }) => role !== "empty")
    .map((column) => explainColumn(column, { text, words }));
  return (
    <>
      <div className={styles.row}>
        {/* Time runs one way in every language. */}
        <Icon fontSize={20} style={{ transform: "none" }} />
        <h2 id={headingId} tabIndex={-1} className={mergeClasses(styles.h2, styles.grow)}>
          {text.say(remembered ? "columns.asLastTime" : "columns.title")}
        </h2>
        <Button
          size="small"
          icon={shown ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={shown}
          onClick={onShow}
        >
          {text.say("columns.show")}
        </Button>
      </div>
      {!shown && <p className={styles.caption}>{meanings.join(" | ")}</p>}
      {remembered && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.link}
          title={text.say("columns.forgetWhy")}
          onClick={() => actions.forgetTable(review, index)}
        >
          {text.say("columns.forget")}
        </Button>
      )}
    </>
  );
}

function OneTable({
  review,
  shape: { table, index, others },
}: Pick<CardHeadProps, "review" | "shape">): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  return (
    <>
      <TableAsRead table={table} language={review.reading.source.language} />
      {others > 0 && <p className={styles.caption}>{text.counted("columns.sameShape", others)}</p>}
      <ColumnList
        table={table}
        onChange={(column, change) =>
          actions.reread(review, {
            kind: "column",
            table: index,
            column,
            letters: table.preview.letters[column] ?? "",
            change,
            sign: table.open.find((one) => one.column === column)?.sign ?? null,
          })
        }
      />
      <p className={styles.caption}>{text.say("columns.kept")}</p>
    </>
  );
}
