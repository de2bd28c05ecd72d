import { useRef, useState } from "react";
import { calledName, type Profile } from "#schema/profile.ts";
import type { NameProblem } from "#storage/profiles/profiles.ts";
import { Actions, Button } from "#ui/button.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { NameForm } from "./name-form.tsx";
import styles from "./profiles.module.css";

interface PersonRowProps {
  readonly person: Profile;
  /** Whether this tab is theirs. */
  readonly isHere: boolean;
  /** Null where switching would lose something. */
  readonly onSwitch: (() => void) | null;
  readonly onRename: (name: string) => NameProblem | null;
  readonly onSaveBackup: () => void;
  readonly onErase: () => void;
}

/** One of several people, and what can be done with their history. */
export function PersonRow({ person, isHere, onSwitch, onRename, onSaveBackup, onErase }: PersonRowProps) {
  const [renaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const name = calledName(person);
  const endRenaming = () => {
    setRenaming(false);
    // The form goes, and the focus would go with it.
    row.current?.focus();
  };
  return (
    <li ref={row} tabIndex={-1} className={styles["person"]} aria-label={name}>
      <p className={styles["name"]}>
        <bdi>{name}</bdi>
        {isHere && <span className={styles["here"]}>this tab</span>}
      </p>
      {renaming ? (
        <NameForm
          label={`A new name for ${name}`}
          submit="Rename"
          first={person.name ?? ""}
          focused
          onName={(typed) => {
            const problem = onRename(typed);
            if (problem === null) endRenaming();
            return problem;
          }}
          onCancel={endRenaming}
        />
      ) : (
        <Actions>
          {!isHere && onSwitch && <Button onClick={onSwitch}>Switch to {name}</Button>}
          <Button kind="text" onClick={() => setRenaming(true)}>
            Rename<VisuallyHidden> {name}</VisuallyHidden>
          </Button>
          <Button kind="text" onClick={onSaveBackup}>
            Save a backup<VisuallyHidden> of {name}’s</VisuallyHidden>
          </Button>
          <Button kind="text" onClick={onErase}>
            Erase…<VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        </Actions>
      )}
    </li>
  );
}
