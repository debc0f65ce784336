import { Select } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import { useReviewStyles } from "../useReviewStyles";

interface ChoiceProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, shown: string])[];
  readonly autoFocus?: boolean;
  readonly onChosen: (value: string) => void;
}

/** One of a few, with its label beside it in a grid of fields. */
export function Choice({
  id,
  label,
  value,
  options,
  autoFocus,
  onChosen,
}: ChoiceProps): JSX.Element {
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
        autoFocus={autoFocus}
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
