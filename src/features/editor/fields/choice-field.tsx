import type { ReactNode } from "react";
import { Segmented } from "#ui/segmented.tsx";
import { useField } from "../editor-context.ts";

interface ChoiceFieldProps {
  readonly at: string;
  readonly label: string;
  readonly hint: ReactNode;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One choice among a few, side by side. */
export function ChoiceField({ at, label, hint, options }: ChoiceFieldProps) {
  const { text, problem, write, leave } = useField(at);
  return (
    <div
      data-field={at}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave();
      }}
    >
      <Segmented legend={label} hint={hint} problem={problem} value={text === "" ? null : text} options={options} onChange={write} />
    </div>
  );
}
