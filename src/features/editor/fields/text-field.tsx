import type { ReactNode } from "react";
import { Field } from "#ui/field.tsx";
import { useField } from "../editor-context.ts";
import styles from "./fields.module.css";

interface TextFieldProps {
  /** Its place in the draft. */
  readonly at: string;
  readonly label: ReactNode;
  /** A sentence of why. */
  readonly hint?: ReactNode;
  readonly example?: string;
  /** Lines to begin with; it grows with what is written. Left out for what always fits in one, and 1 for a single paragraph. */
  readonly rows?: number;
  /** In the client’s type. */
  readonly quoted?: boolean;
}

/** One text of the draft, with what the schema says of it beneath. */
export function TextField({ at, label, hint, example, rows, quoted = false }: TextFieldProps) {
  const { text, problem, write, leave } = useField(at);
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => {
        const props = {
          ...control,
          "data-field": at,
          dir: "auto",
          spellCheck: true,
          autoComplete: "off",
          placeholder: example,
          value: text,
          onBlur: leave,
        };
        return rows === undefined ? (
          <input type="text" {...props} onChange={(event) => write(event.target.value)} />
        ) : (
          <span className={styles["growing"]} data-quoted={quoted}>
            <textarea
              {...props}
              rows={rows}
              onChange={(event) => write(event.target.value)}
              onKeyDown={(event) => {
                // What begins in one line is one paragraph, however long.
                if (rows === 1 && event.key === "Enter") event.preventDefault();
              }}
            />
          </span>
        );
      }}
    </Field>
  );
}
