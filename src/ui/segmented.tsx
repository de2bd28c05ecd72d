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
  readonly hint?: ReactNode;
  /** What is wrong with the choice, announced when it appears; left out where nothing can be. */
  readonly problem?: string | null;
}

/** One choice among a few, side by side: native radios, so arrow keys and screen readers work as ever. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { legend, hideLegend = false, value, options, onChange, hint, problem } = props;
  const name = useId();
  const described = [hint === undefined ? "" : `${name}-hint`, problem ? `${name}-problem` : ""].filter((id) => id !== "").join(" ");
  return (
    <fieldset
      className={styles["segmented"]}
      {...(described !== "" && { "aria-describedby": described })}
      {...(problem !== undefined && { role: "radiogroup", "aria-invalid": problem !== null })}
    >
      <legend className={styles["legend"]}>{hideLegend ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}</legend>
      <div className={styles["options"]}>
        {options.map((option) => (
          <label key={option.value} className={styles["option"]}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={`${name}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${name}-problem`} className={styles["problem"]} aria-live="polite">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
