import type { ReactNode } from "react";
import { Field } from "#ui/field.tsx";
import { useField } from "../editor-context.ts";

interface SelectFieldProps {
  readonly at: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What stands for nothing chosen. */
  readonly none: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One choice of many, which may be left open. */
export function SelectField({ at, label, hint, none, options }: SelectFieldProps) {
  const { text, problem, write, leave } = useField(at);
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <select {...control} data-field={at} value={text} onBlur={leave} onChange={(event) => write(event.target.value)}>
          <option value="">{none}</option>
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
