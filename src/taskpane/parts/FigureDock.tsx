import { Button, Field, Input, Select } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import { gazetteer } from "../../core/area/gazetteer";
import { indicators } from "../../core/indicator/catalogue";
import { usePaneContext } from "../paneContext";
import type { ReviewedFigure, ReviewStep } from "../state";
import { useStyles } from "../useStyles";

/** The selected figure: its value, what it counts and where can be corrected here, or it is dropped. */
export function FigureDock({ review }: { readonly review: ReviewStep }): JSX.Element | null {
  const styles = useStyles();
  const { t, actions } = usePaneContext();
  const { selected, figures } = review;
  const figure = figures[selected];
  if (!figure) return null;
  const go = (index: number): void => actions.tell({ type: "figureSelected", index });
  const position = { index: String(selected + 1), count: String(figures.length) };
  return (
    <section className={styles.dock} aria-label={t("review.selected")}>
      <div className={styles.row}>
        <Button
          size="small"
          icon={<ChevronLeftRegular />}
          aria-label={t("review.previous")}
          disabledFocusable={selected === 0}
          onClick={() => go(Math.max(0, selected - 1))}
        />
        <span className={styles.number}>{t("review.position", position)}</span>
        <Button
          size="small"
          icon={<ChevronRightRegular />}
          aria-label={t("review.next")}
          disabledFocusable={selected === figures.length - 1}
          onClick={() => go(Math.min(figures.length - 1, selected + 1))}
        />
        <span className={styles.grow} />
        <Button
          size="small"
          onClick={() =>
            actions.tell({ type: "figureDropped", index: selected, dropped: !figure.dropped })
          }
        >
          {t(figure.dropped ? "review.restore" : "review.drop")}
        </Button>
      </div>
      <FigureFields figure={figure} index={selected} />
    </section>
  );
}

interface FigureFieldsProps {
  readonly figure: ReviewedFigure;
  readonly index: number;
}

function FigureFields({ figure, index }: FigureFieldsProps): JSX.Element {
  const styles = useStyles();
  const { t, words, actions } = usePaneContext();
  const { observation } = figure;
  const areas = [...new Set([observation.area ?? "", ...gazetteer.map(({ name }) => name)])];
  const known = indicators.map(({ id }) => id);
  const ids = known.includes(observation.indicator) ? known : [observation.indicator, ...known];
  return (
    <div className={styles.dockGrid}>
      <Field label={t("review.indicator")} size="small" className={styles.wide}>
        <Select
          size="small"
          value={observation.indicator}
          onChange={(_, { value }) =>
            actions.tell({ type: "figureCorrected", index, change: { indicator: value } })
          }
        >
          {ids.map((id) => (
            <option key={id} value={id}>
              {words.indicator(id)}
            </option>
          ))}
        </Select>
      </Field>
      <ValueField figure={figure} index={index} />
      <Field label={t("review.area")} size="small">
        <Select
          size="small"
          value={observation.area ?? ""}
          onChange={(_, { value }) =>
            actions.tell({ type: "figureCorrected", index, change: { area: value || null } })
          }
        >
          {areas.map((area) => (
            <option key={area} value={area}>
              {area === "" ? t("review.areaUnknown") : words.area(area)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function ValueField({ figure, index }: FigureFieldsProps): JSX.Element {
  const styles = useStyles();
  const { t, actions } = usePaneContext();
  const { value } = figure.observation;
  const [typed, setTyped] = useState(String(value));
  const number = Number(typed.trim().replace(",", "."));
  const bad = typed.trim() === "" || !Number.isFinite(number);
  const keep = (): void => {
    if (!bad && number !== value)
      actions.tell({ type: "figureCorrected", index, change: { value: number } });
  };
  return (
    <Field
      label={t("review.value")}
      size="small"
      {...(bad && { validationMessage: t("review.badNumber") })}
    >
      <Input
        className={styles.field}
        size="small"
        inputMode="decimal"
        value={typed}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === "Enter" && keep()}
      />
    </Field>
  );
}
