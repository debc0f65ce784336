import { Select } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import { usePaneContext } from "../../paneContext";
import type { TableShape } from "../../tables/tableShapes";
import { useStyles } from "../../useStyles";

interface TableChoiceProps {
  readonly shapes: readonly TableShape[];
  readonly chosen: number;
  readonly onChosen: (index: number) => void;
}

/** Which of the file's tables is shown. */
export function TableChoice({ shapes, chosen, onChosen }: TableChoiceProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{text.say("columns.table")}</label>
      <Select
        id={id}
        size="small"
        className={styles.grow}
        value={chosen}
        onChange={(_, { value }) => onChosen(Number(value))}
      >
        {shapes.map(({ index, table }, at) => (
          <option key={index} value={at}>
            {[text.number(at + 1), table.sheet, table.preview.address]
              .filter((part) => part !== "")
              .join(" · ")}
          </option>
        ))}
      </Select>
    </div>
  );
}
