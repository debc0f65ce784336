import { Select } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import { gazetteer } from "../../core/area/gazetteer";
import { indicators } from "../../core/indicator/catalogue";
import type { Role } from "../../core/observation/observation";
import { usePaneContext } from "../paneContext";
import type { FigureChange, ReviewedFigure } from "../review";
import { useReviewStyles } from "../useReviewStyles";
import { firstFieldId } from "./markId";

const roles: readonly Role[] = ["actual", "target", "change", "baseline"];

interface FigureFieldsProps {
  readonly figure: ReviewedFigure;
}

/** What a figure counts, where, and what it claims to be; each can be chosen anew. */
export function FigureFields({ figure }: FigureFieldsProps): JSX.Element {
  const styles = useReviewStyles();
  const { text, words, actions } = usePaneContext();
  const { indicator, area, role, unit } = figure.observation;
  const correct = (change: FigureChange): void =>
    actions.tell({ type: "figureCorrected", id: figure.id, change });
  const known = indicators.map(({ id }) => id);
  const areas = gazetteer.map(({ name }) => name);
  return (
    <div className={styles.fields}>
      <Choice
        id={firstFieldId}
        label={text.say("review.indicator")}
        value={indicator}
        options={withOwn(known, indicator).map((id) => [id, words.indicator(id)])}
        onChosen={(value) => correct({ indicator: value, ...unitFor(value, unit) })}
      />
      <Choice
        label={text.say("review.area")}
        value={area ?? ""}
        options={[
          ["", text.say("review.areaUnknown")] as const,
          ...withOwn(areas, area ?? "").map((name) => [name, words.area(name)] as const),
        ]}
        onChosen={(value) => correct({ area: value === "" ? null : value })}
      />
      <Choice
        label={text.say("review.role")}
        value={role}
        options={roles.map((id) => [id, words.roles[id]])}
        onChosen={(value) => correct({ role: value as Role })}
      />
    </div>
  );
}

/** A figure takes the unit of the indicator it is given; a percentage stays one. */
function unitFor(indicator: string, now: string): { readonly unit?: string } {
  const unit = indicators.find(({ id }) => id === indicator)?.unit;
  return unit === undefined || now === "percent" ? {} : { unit };
}

const withOwn = (known: readonly string[], own: string): readonly string[] =>
  own === "" || known.includes(own) ? known : [own, ...known];

interface ChoiceProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, shown: string])[];
  readonly onChosen: (value: string) => void;
}

function Choice({ id, label, value, options, onChosen }: ChoiceProps): JSX.Element {
  const styles = useReviewStyles();
  const own = useId();
  return (
    <>
      <label htmlFor={id ?? own}>{label}</label>
      <Select
        id={id ?? own}
        className={styles.field}
        size="small"
        value={value}
        onChange={(_, data) => onChosen(data.value)}
      >
        {options.map(([option, shown]) => (
          <option key={option} value={option}>
            {shown}
          </option>
        ))}
      </Select>
    </>
  );
}
