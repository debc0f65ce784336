import { mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { CellValue } from "../../core/plan/cell";
import type { DifferingFigure } from "../../core/merge/mergeFigures";
import { usePaneContext } from "../paneContext";
import { useStyles } from "../useStyles";

/** More of them are counted: the worksheet marks every one. */
const mostShown = 5;

/** Figures that a source gives otherwise than the sheet, which keeps its own. */
export function DifferingFigures({
  differing,
}: {
  readonly differing: readonly DifferingFigure[];
}): JSX.Element | null {
  const styles = useStyles();
  const { text } = usePaneContext();
  if (differing.length === 0) return null;
  const shown = (value: CellValue): string =>
    typeof value === "number" ? text.number(value) : String(value ?? "");
  return (
    <ul className={mergeClasses(styles.list, styles.stack)}>
      {differing.slice(0, mostShown).map(({ area, indicator, ours, theirs }, index) => (
        <li key={index} className={styles.caption}>
          {text.say("done.differs", {
            area,
            indicator,
            ours: shown(ours),
            theirs: shown(theirs),
          })}
        </li>
      ))}
      {differing.length > mostShown && (
        <li className={styles.caption}>
          {text.say("done.differsMore", { count: text.number(differing.length - mostShown) })}
        </li>
      )}
    </ul>
  );
}
