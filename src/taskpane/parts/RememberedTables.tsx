import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, type JSX } from "react";
import type { TableMapping } from "../../core/grid/mapping/tableMapping";
import { usePaneContext } from "../paneContext";
import { useQuestionStyles } from "../useQuestionStyles";
import { useStyles } from "../useStyles";
import { useFocusAfterRemoval } from "./keptFocus";

const headingId = "remembered-tables";

interface RememberedTablesProps {
  /** Null until the workbook was looked at. */
  readonly tables: readonly TableMapping[] | null;
}

/** The forms of tables that the workbook knows how to read, each by its headings; each can be removed. */
export function RememberedTables({ tables }: RememberedTablesProps): JSX.Element {
  const styles = useStyles();
  const look = useQuestionStyles();
  const { text, actions } = usePaneContext();
  useEffect(() => actions.recallTables(), [actions]);
  useFocusAfterRemoval(tables?.length ?? 0, headingId);
  return (
    <section className={styles.stack} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} className={styles.h2}>
        {text.say("settings.tables")}
      </h2>
      {tables?.length === 0 && <p className={styles.caption}>{text.say("settings.noTables")}</p>}
      {tables !== null && tables.length > 0 && (
        <ul className={styles.list}>
          {[...tables].reverse().map((table) => {
            const headings = headingsOf(table) || text.say("columns.table");
            return (
              <li key={table.fingerprint} className={mergeClasses(styles.line, look.given)}>
                <bdi className={styles.grow}>{headings}</bdi>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={text.say("settings.forgetTable", { headings })}
                  onClick={() => actions.removeTable(table.fingerprint)}
                >
                  {text.say("settings.forget")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

const mostLetters = 120;

/** What a table is known by again to a person: the words over its columns. */
function headingsOf({ columns }: TableMapping): string {
  const words = columns
    .map(({ heading }) => heading.join(" – "))
    .filter((heading) => heading !== "")
    .join(" | ");
  return words.length > mostLetters ? `${words.slice(0, mostLetters)} …` : words;
}
