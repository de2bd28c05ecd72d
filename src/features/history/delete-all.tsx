import { useState } from "react";
import { Actions, Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Field } from "#ui/field.tsx";
import styles from "./delete-all.module.css";

const WORD = "delete";

interface DeleteAllProps {
  readonly open: boolean;
  readonly count: number;
  readonly onClose: () => void;
  readonly onDelete: () => void;
}

/** Asks twice before every attempt goes: the dialog, and a word to type. */
export function DeleteAll({ open, count, onClose, onDelete }: DeleteAllProps) {
  return (
    <Dialog open={open} title={count === 1 ? "Delete your one attempt?" : `Delete all ${count} attempts?`} onClose={onClose}>
      <DeleteAllForm onClose={onClose} onDelete={onDelete} />
    </Dialog>
  );
}

function DeleteAllForm({ onClose, onDelete }: Pick<DeleteAllProps, "onClose" | "onDelete">) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim().toLowerCase() !== WORD) return setProblem(`Type “${WORD}” to go through with it.`);
        onClose();
        onDelete();
      }}
    >
      <p>They go with their feedback and with what you said about it. This can’t be undone; a backup from the settings keeps a copy.</p>
      <Field label={`To go through with it, type “${WORD}”`} problem={problem}>
        {(control) => <input {...control} autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />}
      </Field>
      <Actions>
        <Button onClick={onClose}>Keep them</Button>
        <Button kind="danger" type="submit">
          Delete all
        </Button>
      </Actions>
    </form>
  );
}
