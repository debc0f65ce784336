import { useState, type JSX } from "react";
import { indicators } from "../../core/indicator/catalogue";
import type { Role } from "../../core/observation/observation";
import { usePaneContext } from "../paneContext";
import type { FigureChange, ReviewedFigure, ReviewStep } from "../review";
import { useReviewStyles } from "../useReviewStyles";
import { AreaPicker } from "./AreaPicker";
import { Choice } from "./Choice";
import { useFocusAfter } from "./keptFocus";
import { firstFieldId } from "./markId";
import { NewPlaceForm } from "./NewPlaceForm";

const roles: readonly Role[] = ["actual", "target", "change", "baseline"];

const areaFieldId = "area-field";

interface FigureFieldsProps {
  readonly review: ReviewStep;
  readonly figure: ReviewedFigure;
}

/** What a figure counts, where, and what it claims to be; each can be chosen anew. */
export function FigureFields({ review, figure }: FigureFieldsProps): JSX.Element {
  const styles = useReviewStyles();
  const { text, words, actions } = usePaneContext();
  const { indicator, area, role, unit } = figure.observation;
  const correct = (change: FigureChange): void =>
    actions.tell({ type: "figureCorrected", id: figure.id, change });
  const known = indicators.map(({ id }) => id);
  // The figure whose words name no known area, and those words.
  const [naming, setNaming] = useState<{ readonly id: number; readonly words: string } | null>(
    null,
  );
  const isNaming = naming?.id === figure.id;
  useFocusAfter(isNaming, areaFieldId);
  return (
    <div className={styles.fields}>
      <Choice
        id={firstFieldId}
        label={text.say("review.indicator")}
        value={indicator}
        options={withOwn(known, indicator).map((id) => [id, words.indicator(id)])}
        onChosen={(value) => correct({ indicator: value, ...unitFor(value, unit) })}
      />
      <AreaPicker
        id={areaFieldId}
        label={text.say("review.area")}
        review={review}
        value={area}
        none={text.say("review.areaUnknown")}
        onChosen={(chosen) =>
          correct({ area: chosen?.name ?? null, areaKind: chosen?.kind ?? null })
        }
        onNew={(asked) => setNaming({ id: figure.id, words: asked })}
      />
      {naming && isNaming && (
        <div className={styles.wide}>
          <NewPlaceForm
            key={naming.words}
            name={naming.words}
            review={review}
            onAdd={(place) => {
              setNaming(null);
              actions.addPlace(place, figure.id);
            }}
            onCancel={() => setNaming(null)}
          />
        </div>
      )}
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
