import { Combobox } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type JSX } from "react";
import type { KnownArea } from "../../core/area/matchArea";
import { knownAreas, searchedArea } from "../../core/area/searchAreas";
import { areasOf, offeredAreas, type OfferedAreas } from "../offeredAreas";
import { usePaneContext } from "../paneContext";
import type { ReviewStep } from "../review";
import { usePickerStyles } from "../usePickerStyles";
import { AreaOptions, newOption, noneOption } from "./AreaOptions";

interface AreaPickerProps {
  readonly id: string;
  readonly label: string;
  readonly review: Pick<ReviewStep, "figures" | "places">;
  /** The name of the area that is chosen; null for none. */
  readonly value: string | null;
  /** What is shown and offered for none. */
  readonly none: string;
  /** Null for none. */
  readonly onChosen: (area: KnownArea | null) => void;
  /** What is done with words that name no known area; left out, only known ones are taken. */
  readonly onNew?: (words: string) => void;
}

/** A field in which an area is found by a few of its letters, with its label beside it in a grid of fields. */
export function AreaPicker(props: AreaPickerProps): JSX.Element {
  const { id, label, value, none, onChosen, onNew } = props;
  const styles = usePickerStyles();
  const { words } = usePaneContext();
  // Null while the chosen area is shown and nothing was typed.
  const [typed, setTyped] = useState<string | null>(null);
  useSelectedText(id, typed === null);
  const areas = useOfferedAreas(props, typed ?? "");
  const asked = typed?.trim() ?? "";
  function choose(option: string): void {
    setTyped(null);
    if (option === newOption) onNew?.(asked);
    else if (option === noneOption) onChosen(null);
    else onChosen([...areas.own, ...areas.others].find(({ name }) => name === option) ?? null);
  }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Combobox
        id={id}
        className={styles.field}
        size="small"
        autoComplete="off"
        // Within the landmark of its field, and not cut off where that scrolls.
        inlinePopup
        positioning={{ strategy: "fixed" }}
        // The arrow keys open the list as well: its sign is for the pointer only, and no stop of its own.
        expandIcon={{ tabIndex: -1, "aria-hidden": true }}
        input={{ className: styles.input }}
        listbox={{ className: styles.list }}
        value={typed ?? (value === null ? none : words.area(value))}
        selectedOptions={[value ?? noneOption]}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onOpenChange={(_, { open }) => !open && setTyped(null)}
        // Letters that fit the choice no more clear it, which is none of the person's doing.
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && choose(optionValue)}
      >
        <AreaOptions areas={areas} typed={asked} none={none} addsNew={onNew !== undefined} />
      </Combobox>
    </>
  );
}

/** The text of the field that has the focus is selected whenever the choice is shown: what is typed replaces it. */
function useSelectedText(id: string, showsChoice: boolean): void {
  useEffect(() => {
    const field = document.activeElement;
    if (showsChoice && field instanceof HTMLInputElement && field.id === id) field.select();
  }, [id, showsChoice]);
}

function useOfferedAreas(
  { review: { figures, places } }: Pick<AreaPickerProps, "review">,
  typed: string,
): OfferedAreas {
  const { words } = usePaneContext();
  const all = useMemo(() => knownAreas(places, words.area), [places, words]);
  const own = useMemo(() => {
    const byName = new Map(all.map((area) => [area.name, area]));
    const named = new Map(areasOf({ figures }).map((area) => [area.name, area]));
    return [...named.values()].map((area) => byName.get(area.name) ?? searchedArea(area, []));
  }, [all, figures]);
  return useMemo(() => offeredAreas(all, own, typed), [all, own, typed]);
}
