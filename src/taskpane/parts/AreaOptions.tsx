import { Option, OptionGroup } from "@fluentui/react-components";
import type { JSX } from "react";
import type { SearchedArea } from "../../core/area/searchAreas";
import type { OfferedAreas } from "../offeredAreas";
import { usePaneContext } from "../paneContext";
import { usePickerStyles } from "../usePickerStyles";

// What stands for no area begins with a sign that no name has.
/** The option for no area. */
export const noneOption = "\u0000none";
/** The option for an area that is to be named. */
export const newOption = "\u0000new";
const saidOption = "\u0000said";

interface AreaOptionsProps {
  readonly areas: OfferedAreas;
  /** What was typed; empty while nothing was. */
  readonly typed: string;
  /** What is offered for no area. */
  readonly none: string;
  /** Whether words that no area is called by can become a new one. */
  readonly addsNew: boolean;
}

/** The list below a field for areas: none, the report's own, all others, and what to do where none fits. */
export function AreaOptions({ areas, typed, none, addsNew }: AreaOptionsProps): JSX.Element {
  const { text } = usePaneContext();
  const { own, others, left, named } = areas;
  const offersNew = addsNew && typed !== "" && !named;
  return (
    <>
      {typed === "" && <Option value={noneOption}>{none}</Option>}
      <Group label={text.say("place.ofReport")} areas={own} />
      <Group label={text.say("place.all")} areas={others} />
      {left > 0 && <Said words={text.counted("place.left", left)} />}
      {offersNew && (
        <Option value={newOption}>{text.say("place.addTyped", { words: typed })}</Option>
      )}
      {own.length + others.length === 0 && !offersNew && <Said words={text.say("place.none")} />}
    </>
  );
}

interface GroupProps {
  readonly label: string;
  readonly areas: readonly SearchedArea[];
}

function Group({ label, areas }: GroupProps): JSX.Element | null {
  const styles = usePickerStyles();
  const { words } = usePaneContext();
  if (areas.length === 0) return null;
  return (
    <OptionGroup label={label}>
      {areas.map(({ name }) => (
        <Option key={name} value={name} text={words.area(name)} className={styles.option}>
          <bdi>{words.area(name)}</bdi>
        </Option>
      ))}
    </OptionGroup>
  );
}

/** Something to know, which cannot be chosen. */
const Said = ({ words }: { readonly words: string }): JSX.Element => (
  <Option value={saidOption} text={words} disabled checkIcon={null}>
    {words}
  </Option>
);
