import { useState } from "react";
import { calledName, MOST_PROFILES, type Profile } from "#schema/profile.ts";
import type { NameProblem } from "#storage/profiles/profiles.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Page } from "#ui/page.tsx";
import { NameForm } from "./name-form.tsx";
import styles from "./profiles.module.css";

interface WhoIsPracticingProps {
  /** Two or more. */
  readonly people: readonly Profile[];
  /** Who was chosen last on this device. */
  readonly last: Profile;
  readonly onChoose: (id: string) => void;
  /** Adds somebody and goes on as them. Null, or why not. */
  readonly onAdd: (name: string) => NameProblem | null;
}

/** What a new tab asks before anything else where several people share the device. */
export function WhoIsPracticing({ people, last, onChoose, onAdd }: WhoIsPracticingProps) {
  const [adding, setAdding] = useState(false);
  return (
    <main className={styles["question"]}>
      <Page
        where="Mend"
        title="Who is practicing?"
        lead="Each name has a history of its own on this device. This tab stays with the one you choose."
      >
        <ul className={styles["names"]}>
          {people.map((person) => (
            <li key={person.id}>
              <Button onClick={() => onChoose(person.id)}>
                <bdi>{calledName(person)}</bdi>
              </Button>
            </li>
          ))}
        </ul>
        <div className={styles["stack"]}>
          {adding ? (
            <NameForm label="What are you called?" submit="Begin" focused onName={onAdd} onCancel={() => setAdding(false)} />
          ) : (
            <Actions>
              {people.length < MOST_PROFILES && <Button onClick={() => setAdding(true)}>I’m new here</Button>}
              <Button kind="text" onClick={() => onChoose(last.id)}>
                Skip: go on as {calledName(last)}
              </Button>
            </Actions>
          )}
        </div>
      </Page>
    </main>
  );
}
