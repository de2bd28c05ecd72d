import { useEffect, useId, useRef } from "react";
import type { Ink } from "./inks.ts";
import styles from "./keyed-choice.module.css";

interface KeyedChoiceProps<Value extends string | number> {
  /** Which choice this is among those of a form: see `focusChoice`. */
  readonly name: string;
  readonly legend: string;
  readonly ink: Ink;
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Undefined while nothing is chosen. */
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
  /** Chosen by its number or its first letter: the moment to say it aloud and to move on. */
  readonly onKey: (value: Value) => void;
}

/** One choice among a few, by a key each: native radios as cards, with their numbers on them. */
export function KeyedChoice<Value extends string | number>(props: KeyedChoiceProps<Value>) {
  const { name, legend, ink, hint, options, value, onChoose, onKey } = props;
  const id = useId();
  const choice = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const element = choice.current;
    if (element === null) return;
    const listen = (event: KeyboardEvent) => {
      const key = event.ctrlKey || event.metaKey || event.altKey ? "" : event.key.toLowerCase();
      const chosen = options.find(({ label }, at) => key === String(at + 1) || key === label.charAt(0).toLowerCase());
      if (chosen === undefined) return;
      event.preventDefault();
      onKey(chosen.value);
    };
    element.addEventListener("keydown", listen);
    return () => element.removeEventListener("keydown", listen);
  }, [options, onKey]);

  return (
    <fieldset
      ref={choice}
      className={styles["choice"]}
      data-choice={name}
      data-ink={ink}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    >
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      )}
      <div className={styles["options"]}>
        {options.map((option, at) => (
          <label key={option.value}>
            <input type="radio" name={id} checked={option.value === value} onChange={() => onChoose(option.value)} />
            {option.label} <kbd aria-hidden="true">{at + 1}</kbd>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Puts the focus on the choice of that name within a form, or on the way out of the form where there is none. */
export function focusChoice(form: HTMLElement | null, name: string | null): void {
  const place = name === null ? "[type=submit]" : `[data-choice=${name}] input:checked, [data-choice=${name}] input`;
  form?.querySelector<HTMLElement>(place)?.focus();
}
