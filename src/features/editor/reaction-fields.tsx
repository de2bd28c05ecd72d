import type { Outcome } from "#schema/vocabulary.ts";
import styles from "./editor-screen.module.css";
import { TextField } from "./fields/text-field.tsx";
import { OUTCOME_WORDS } from "./outcome-words.ts";

/** The client’s next words, one for each outcome. */
export function ReactionFields({ at }: { readonly at: string }) {
  return (
    <div className={styles["fields"]}>
      <p className={styles["quiet"]}>
        In the client’s voice, hands and coat included. An outcome without words is shown without a reaction.
      </p>
      {(Object.keys(OUTCOME_WORDS) as Outcome[]).map((outcome) => (
        <TextField
          key={outcome}
          at={`${at}.${outcome}`}
          label={OUTCOME_WORDS[outcome].after}
          hint={OUTCOME_WORDS[outcome].client}
          rows={1}
        />
      ))}
    </div>
  );
}
