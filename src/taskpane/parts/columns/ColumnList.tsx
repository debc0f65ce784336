import { Button, mergeClasses } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import type { ReadTable } from "../../../core/grid/gridReading";
import type { ColumnChange } from "../../../core/grid/mapping/changeMapping";
import { usePaneContext } from "../../paneContext";
import { explainColumn } from "../../tables/explainColumn";
import { useColumnStyles } from "../../useColumnStyles";
import { useStyles } from "../../useStyles";
import { ColumnFields } from "./ColumnFields";

interface ColumnListProps {
  readonly table: ReadTable;
  readonly onChange: (column: number, change: ColumnChange) => void;
}

/** What each column means and why; one at a time is opened to be changed. */
export function ColumnList({ table, onChange }: ColumnListProps): JSX.Element {
  const styles = useStyles();
  const look = useColumnStyles();
  const [opened, setOpened] = useState<number | null>(null);
  return (
    <ul className={mergeClasses(styles.list, look.columns)}>
      {table.mapping.columns.map(({ role }, column) =>
        role === "empty" && opened !== column ? null : (
          <ColumnItem
            key={table.preview.letters[column]}
            table={table}
            column={column}
            opened={opened === column}
            onOpen={() => setOpened(opened === column ? null : column)}
            onChange={(change) => onChange(column, change)}
          />
        ),
      )}
    </ul>
  );
}

interface ColumnItemProps {
  readonly table: ReadTable;
  readonly column: number;
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly onChange: (change: ColumnChange) => void;
}

function ColumnItem({
  table,
  column,
  opened,
  onOpen,
  onChange,
}: ColumnItemProps): JSX.Element | null {
  const styles = useStyles();
  const look = useColumnStyles();
  const { text, words } = usePaneContext();
  const mapping = table.mapping.columns[column];
  if (mapping === undefined) return null;
  const letters = table.preview.letters[column] ?? "";
  const editId = `change-column-${letters}`;
  const open = table.open.find((one) => one.column === column);
  const apply = (change: ColumnChange): void => {
    // The fields go, and the focus stays with their column.
    document.getElementById(editId)?.focus();
    onOpen();
    if (Object.keys(change).length > 0) onChange(change);
  };
  const why = text.say(open ? "columns.waits" : `columns.reason.${mapping.reason}`);
  return (
    <li className={look.column}>
      <div className={styles.line}>
        <bdi className={look.letters}>{letters}</bdi>
        <span className={styles.grow}>
          {explainColumn(mapping, { text, words })}
          <br />
          <span className={styles.caption}>
            {mapping.heading.length > 0 && (
              <>
                <bdi>{mapping.heading.join(" – ")}</bdi>
                {": "}
              </>
            )}
            {why}
          </span>
        </span>
        <Button
          id={editId}
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-expanded={opened}
          aria-label={text.say("columns.changeOf", { letters })}
          onClick={onOpen}
        />
      </div>
      {opened && <ColumnFields column={mapping} sign={open?.sign ?? null} onApply={apply} />}
    </li>
  );
}
