import { type FormEvent, useEffect, useRef, useState } from "react";
import { PROFILE_NAME_MAX_LENGTH } from "#schema/profile.ts";
import type { NameProblem } from "#storage/profiles/profiles.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import { NAME_PROBLEMS } from "./name-problems.ts";
import styles from "./profiles.module.css";

interface NameFormProps {
  readonly label: string;
  readonly hint?: string;
  /** What the button does, as a verb. */
  readonly submit: string;
  readonly first?: string;
  /** Whether the field takes the focus as it appears: where somebody has just asked for it. */
  readonly focused?: boolean;
  /** Null, or why the name cannot be had. */
  readonly onName: (name: string) => NameProblem | null;
  readonly onCancel?: () => void;
}

/** Asks for one name, and says why it cannot be had. */
export function NameForm({ label, hint, submit, first = "", focused = false, onName, onCancel }: NameFormProps) {
  const [name, setName] = useState(first);
  const [problem, setProblem] = useState<NameProblem | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!focused) return;
    input.current?.focus();
    input.current?.select();
  }, [focused]);
  const hand = (event: FormEvent) => {
    event.preventDefault();
    const why = onName(name);
    setProblem(why);
    if (why === null) setName("");
    else input.current?.focus();
  };
  return (
    <form className={styles["form"]} onSubmit={hand} noValidate>
      <Field label={label} {...(hint === undefined ? {} : { hint })} problem={problem && NAME_PROBLEMS[problem]}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={PROFILE_NAME_MAX_LENGTH}
            value={name}
            onChange={(event) => {
              setName(event.target.value);
              setProblem(null);
            }}
          />
        )}
      </Field>
      <Actions>
        <Button type="submit">{submit}</Button>
        {onCancel && (
          <Button kind="text" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </Actions>
    </form>
  );
}
