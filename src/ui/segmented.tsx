import { useId } from "react";
import type { ReactNode } from "react";
import styles from "./segmented.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

interface SegmentedProps<Value extends string> {
  readonly legend: ReactNode;
  /** True where a heading beside it says the same to the eye already. */
  readonly hideLegend?: boolean;
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly onChange: (value: Value) => void;
}

/** One choice among a few, side by side: native radios, so arrow keys and screen readers work as ever. */
export function Segmented<Value extends string>({ legend, hideLegend = false, value, options, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles["segmented"]}>
      <legend className={styles["legend"]}>{hideLegend ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}</legend>
      <div className={styles["options"]}>
        {options.map((option) => (
          <label key={option.value} className={styles["option"]}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
