import { useId } from "react";
import type { ReactNode } from "react";
import styles from "./field.module.css";

/** What the control inside a field must carry, so that label, hint and problem belong to it. */
interface FieldControl {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean | undefined;
  readonly className: string | undefined;
}

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string | null;
  /** Renders the control: spread what it is given onto the native element. */
  readonly children: (control: FieldControl) => ReactNode;
}

/** A labeled control with an optional hint, and a problem that is announced when it appears. */
export function Field({ label, hint, problem = null, children }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? null : `${id}-hint`, problem === null ? null : `${id}-problem`].filter((part) => part !== null);
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
        "aria-invalid": problem === null ? undefined : true,
        className: styles["control"],
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      )}
      <p id={`${id}-problem`} className={styles["problem"]} aria-live="polite">
        {problem}
      </p>
    </div>
  );
}
