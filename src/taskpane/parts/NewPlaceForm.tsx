import { Button } from "@fluentui/react-components";
import { useId, useMemo, useState, type JSX } from "react";
import type { AddedArea } from "../../core/area/addedArea";
import {
  guessPlaceKind,
  likelyWithin,
  nameableKinds,
  type NameableKind,
} from "../../core/area/newPlace";
import { areasOf } from "../offeredAreas";
import { usePaneContext } from "../paneContext";
import { placeKindKey } from "../questions/explainPlace";
import type { ReviewStep } from "../review";
import { useReviewStyles } from "../useReviewStyles";
import { useStyles } from "../useStyles";
import { AreaPicker } from "./AreaPicker";
import { Choice } from "./Choice";
import { onKey } from "./onKey";

interface NewPlaceFormProps {
  /** The words that the place is named by. */
  readonly name: string;
  readonly review: Pick<ReviewStep, "figures" | "places">;
  readonly onAdd: (place: AddedArea) => void;
  readonly onCancel: () => void;
}

/** Asks of a new place what it is and what it belongs to; both are filled in with what is likely. */
export function NewPlaceForm({ name, review, onAdd, onCancel }: NewPlaceFormProps): JSX.Element {
  const styles = useReviewStyles();
  const common = useStyles();
  const { text } = usePaneContext();
  const [headingId, withinId] = [useId(), useId()];
  const [kind, setKind] = useState<NameableKind>(() => guessPlaceKind(name));
  // Undefined until a person says: until then it goes with the kind.
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const others = useMemo(() => withoutFiguresOf(name, review), [name, review]);
  const within = chosen === undefined ? likelyWithin(kind, areasOf(others)) : chosen;
  return (
    <div
      role="group"
      aria-labelledby={headingId}
      className={styles.corrections}
      onKeyDown={(event) => {
        // What lies around has its own use for this key.
        if (event.key === "Escape") event.stopPropagation();
        onKey("Escape", onCancel)(event);
      }}
    >
      <span id={headingId} className={common.caption}>
        {text.say("place.new", { words: name })}
      </span>
      <div className={styles.fields}>
        <Choice
          autoFocus
          label={text.say("place.kind")}
          value={kind}
          options={nameableKinds.map((id) => [id, text.say(placeKindKey(id))])}
          onChosen={(value) => setKind(value as NameableKind)}
        />
        <AreaPicker
          id={withinId}
          label={text.say("place.within")}
          review={others}
          value={within}
          none={text.say("place.withinNone")}
          onChosen={(area) => setChosen(area?.name ?? null)}
        />
      </div>
      <div className={styles.chips}>
        <Button size="small" onClick={() => onAdd({ name, kind, within, forms: [name] })}>
          {text.say("place.add")}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {text.say("action.cancel")}
        </Button>
      </div>
    </div>
  );
}

/** No place belongs to itself. */
const withoutFiguresOf = (
  name: string,
  { figures, places }: NewPlaceFormProps["review"],
): NewPlaceFormProps["review"] => ({
  figures: figures.filter(({ observation: { area } }) => area !== name),
  places,
});
