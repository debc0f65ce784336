import type { JSX } from "react";
import type { FiguresSurvey } from "../../core/compare/surveyFigures";
import { comparisonPreview, type PreviewedIndicator } from "../comparisonPreview";
import { usePaneContext } from "../paneContext";
import { useStyles } from "../useStyles";

interface PreviewProps {
  readonly survey: FiguresSurvey;
  readonly first: string;
  readonly second: string;
}

type Amount = keyof Omit<PreviewedIndicator, "indicator">;

/** What the comparison will show: a row an area, a column an indicator. */
export function PreviewTable({ survey, first, second }: PreviewProps): JSX.Element {
  const styles = useStyles();
  const { text, words } = usePaneContext();
  const columns = comparisonPreview(survey, first, second);
  const whole = survey.whole === null ? text.say("compare.whole") : words.area(survey.whole);
  const rows: readonly (readonly [Amount, string])[] = [
    ["first", words.area(first)],
    ["second", words.area(second)],
    ["difference", text.say("compare.difference")],
    ["ratio", text.say("compare.ratio")],
    ["other", text.say("compare.other")],
    ["whole", whole],
  ];
  const shown = (amount: Amount, value: number | null): string => {
    if (value === null) return "…";
    if (amount === "difference") return text.signed(value);
    return text.number(amount === "ratio" ? Math.round(value * 100) / 100 : value);
  };
  return (
    <section className={styles.stack}>
      <h2 id="preview" className={styles.h2}>
        {text.say("compare.preview")}
      </h2>
      <div className={styles.tableWrap} tabIndex={0} role="region" aria-labelledby="preview">
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {columns.map(({ indicator }) => (
                <th key={indicator} scope="col">
                  {words.indicator(indicator)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([amount, label]) => (
              <tr key={amount}>
                <th scope="row">{label}</th>
                {columns.map((column) => (
                  <td key={column.indicator}>
                    <bdi dir="ltr">{shown(amount, column[amount])}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
