import type { JSX } from "react";
import type { ChartKind } from "../../core/chart/chartKind";
import type { FiguresSurvey } from "../../core/compare/surveyFigures";
import { comparisonPreview } from "../comparisonPreview";
import { usePaneContext } from "../paneContext";
import type { CompareState } from "../paneState";
import { useChartStyles } from "../useChartStyles";

interface PreviewProps {
  readonly kind: ChartKind;
  readonly comparing: CompareState;
  readonly survey: FiguresSurvey;
}

/** The series of a chart in the colours that the worksheet's chart will have. */
type Series = "first" | "second" | "other";

/** One bar of a preview. `length` is a share of the longest. */
interface Bar {
  readonly series: Series;
  readonly length: number;
  readonly label: string;
}

interface BarGroup {
  readonly name: string;
  readonly bars: readonly Bar[];
  /** Bars in one line, as parts of a whole. */
  readonly stacked: boolean;
}

/** The chart in small, of the figures it will have; read out as its rows. */
export function ChartPreview(props: PreviewProps): JSX.Element {
  const styles = useChartStyles();
  const { words, text } = usePaneContext();
  const { kind, comparing } = props;
  const names: readonly (readonly [Series, string])[] = [
    ["first", words.area(comparing.first)],
    ["second", words.area(comparing.second)],
    ...(kind === "shares" ? [["other", text.say("compare.other")] as const] : []),
  ];
  return (
    <div className={styles.chart}>
      {kind !== "activities" && (
        <div className={styles.legend}>
          {names.map(([series, name]) => (
            <span key={series} className={styles.legendEntry}>
              <span className={styles[series]} aria-hidden />
              {name}
            </span>
          ))}
        </div>
      )}
      {useGroups(props).map(({ name, bars, stacked }) => (
        <div key={name} className={styles.group}>
          <span className={styles.name}>{name}</span>
          <div className={stacked ? styles.stack : styles.bars}>
            {bars.map(({ series, length, label }) => (
              <span key={series} className={styles.line} style={stacked ? share(length) : {}}>
                <span className={styles[series]} style={stacked ? whole : share(length * 0.75)} />
                <bdi dir="ltr" className={stacked ? styles.within : styles.beside}>
                  {label}
                </bdi>
              </span>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

const whole: React.CSSProperties = { width: "100%", height: "100%", minWidth: 0 };
const share = (part: number): React.CSSProperties => ({ width: `${Math.max(0.5, part * 100)}%` });

function useGroups({ kind, comparing, survey }: PreviewProps): readonly BarGroup[] {
  const { text, words } = usePaneContext();
  if (kind === "activities") {
    const sorted = [...survey.activities].sort((a, b) => b.value - a.value);
    const longest = Math.max(1, ...sorted.map(({ value }) => value));
    return sorted.map(({ indicator, value }) => ({
      name: words.indicator(indicator),
      stacked: false,
      bars: [{ series: "first", length: value / longest, label: text.number(value) }],
    }));
  }
  const rows = comparisonPreview(survey, comparing.first, comparing.second);
  if (kind === "columns") {
    const longest = Math.max(1, ...rows.flatMap((row) => [row.first ?? 0, row.second ?? 0]));
    return rows.map((row) => ({
      name: words.indicator(row.indicator),
      stacked: false,
      bars: (["first", "second"] as const).map((series) => ({
        series,
        length: (row[series] ?? 0) / longest,
        label: row[series] === null ? "…" : text.number(row[series]),
      })),
    }));
  }
  return rows.flatMap((row) => {
    const { whole } = row;
    if (whole === null || whole === 0 || row.other === null) return [];
    const bars = (["first", "second", "other"] as const).map((series) => {
      const length = (row[series] ?? 0) / whole;
      // A number that its bar has no room for is left out; the table has it.
      return { series, length, label: length < 0.12 ? "" : text.percent(length) };
    });
    return [{ name: words.indicator(row.indicator), stacked: true, bars }];
  });
}
