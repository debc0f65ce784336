import type { JSX } from "react";
import { gazetteer } from "../../core/area/gazetteer";
import { indicators } from "../../core/indicator/catalogue";
import type { Role } from "../../core/observation/observation";
import { usePaneContext } from "../paneContext";
import type { FigureChange, ReviewedFigure } from "../review";
import { useReviewStyles } from "../useReviewStyles";
import { Choice } from "./Choice";
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
