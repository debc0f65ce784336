import { Select } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import { useReviewStyles } from "../useReviewStyles";

interface ChoiceProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, shown: string])[];
  readonly onChosen: (value: string) => void;
}

/** One of several, with its label beside it; for a grid of fields. */
export function Choice({ id, label, value, options, onChosen }: ChoiceProps): JSX.Element {
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
