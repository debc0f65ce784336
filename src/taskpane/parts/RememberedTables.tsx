import { useEffect, type JSX } from "react";
import type { TableMapping } from "../../core/grid/mapping/tableMapping";
import { usePaneContext } from "../paneContext";
import type { PaneState } from "../paneState";
import { useStyles } from "../useStyles";
import { ForgettableLine } from "./ForgettableLine";
import { useFocusAfterRemoval } from "./keptFocus";

const headingId = "remembered-tables";

/** The forms of tables that the workbook knows how to read, each by its headings; each can be forgotten. */
export function RememberedTables({
  keptTables: tables,
}: Pick<PaneState, "keptTables">): JSX.Element {
  const styles = useStyles();
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
          {[...tables].reverse().map((table) => (
            <ForgettableLine
              key={table.fingerprint}
              said={headingsOf(table) || text.say("columns.table")}
              onForget={() => actions.removeTable(table.fingerprint)}
            />
          ))}
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
