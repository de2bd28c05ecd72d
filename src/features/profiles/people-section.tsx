import { useEffect, useRef, useState } from "react";
import { calledName, MOST_PROFILES, type Profile } from "#schema/profile.ts";
import type { NameProblem } from "#storage/profiles/profiles.ts";
import { leadTo } from "#ui/bring-into-view.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/page.tsx";
import { ErasePerson } from "./erase-person.tsx";
import { LostPeople, type LostPerson } from "./lost-people.tsx";
import { NameForm } from "./name-form.tsx";
import { PersonRow } from "./person-row.tsx";
import styles from "./profiles.module.css";

export interface PeopleSectionProps {
  /** Everybody on this device, at least one. */
  readonly people: readonly Profile[];
  /** Whose this tab is. */
  readonly hereId: string;
  /** Whether everything is kept, names included: otherwise nobody can be added, and switching would lose something. */
  readonly isKept: boolean;
  readonly lost: readonly LostPerson[];
  /** Whether somebody came for this section: it is then led to. */
  readonly led: boolean;
  /** These three: null, or why not. */
  readonly onAdd: (name: string) => NameProblem | null;
  readonly onRename: (id: string, name: string) => NameProblem | null;
  readonly onBringBack: (id: string) => NameProblem | null;
  readonly onSwitch: (id: string) => void;
  readonly onSaveBackup: (id: string) => Promise<void>;
  readonly onErase: (id: string) => Promise<void>;
  readonly amountOf: (id: string) => Promise<string>;
}

/** Who practices on this device: one history each, under a name. */
export function PeopleSection(props: PeopleSectionProps) {
  const { people, hereId, isKept, lost, led, onAdd, onRename, onBringBack, onSwitch, onSaveBackup, onErase, amountOf } = props;
  const [adding, setAdding] = useState(false);
  const [erasing, setErasing] = useState<{ readonly person: Profile; readonly amount: string | null } | null>(null);
  const [said, setSaid] = useState<{ readonly tone: "good" | "trouble"; readonly words: string } | null>(null);
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (led) leadTo(heading.current);
  }, [led]);

  const here = people.find(({ id }) => id === hereId);
  const next = people.find(({ id }) => id !== erasing?.person.id);
  const several = people.length > 1;

  const add = (name: string) => {
    const problem = onAdd(name);
    if (problem === null) {
      setAdding(false);
      setSaid({ tone: "good", words: `${name.trim()} is added, with a history of their own. This tab is still yours.` });
      heading.current?.focus();
    }
    return problem;
  };
  const saveBackup = (person: Profile) => {
    setSaid(null);
    onSaveBackup(person.id).catch(() =>
      setSaid({ tone: "trouble", words: `This browser wouldn’t let Mend read what is ${calledName(person)}’s. Nothing was saved.` }),
    );
  };
  const askToErase = async (person: Profile) => {
    setSaid(null);
    setErasing({ person, amount: await amountOf(person.id).catch(() => null) });
  };
  const erase = async (person: Profile) => {
    setErasing(null);
    setSaid(null);
    try {
      await onErase(person.id);
      setSaid({ tone: "good", words: `${calledName(person)}’s history is erased.` });
    } catch {
      setSaid({ tone: "trouble", words: `This browser wouldn’t let Mend erase what is ${calledName(person)}’s. It is still here.` });
    }
    // The row that had the focus may be gone.
    heading.current?.focus();
  };

  return (
    <Section
      title={
        <span ref={heading} tabIndex={-1}>
          People on this device
        </span>
      }
    >
      <div className={styles["stack"]}>
        <p className={styles["prose"]}>
          {several
            ? "Each of you has a history apart"
            : "Does somebody else practice here too? Then give each of you a name, and a history apart"}
          : attempts, drafts, scenarios, and settings. There is no password: whoever opens this browser can open all of it.
        </p>
        {several && (
          <ul className={styles["people"]}>
            {people.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                isHere={person.id === hereId}
                onSwitch={isKept ? () => onSwitch(person.id) : null}
                onRename={(name) => onRename(person.id, name)}
                onSaveBackup={() => saveBackup(person)}
                onErase={() => void askToErase(person)}
              />
            ))}
          </ul>
        )}
        <LostPeople lost={lost} onBringBack={(id) => onBringBack(id)} />
        {!isKept && (
          <Notice>
            Right now this browser doesn’t let Mend keep everything on the device, so nobody can be added, and switching would lose what is
            in this tab only.
          </Notice>
        )}
        {said && <Notice tone={said.tone}>{said.words}</Notice>}
        {isKept && people.length >= MOST_PROFILES && <p>There are {MOST_PROFILES} of you, which is as many as Mend keeps apart.</p>}
        {isKept &&
          people.length < MOST_PROFILES &&
          (adding ? (
            <AddPerson
              unnamed={here?.name === null}
              onOwnName={(name) => onRename(hereId, name)}
              onAdd={add}
              onCancel={() => setAdding(false)}
            />
          ) : (
            <Actions>
              <Button
                onClick={() => {
                  setSaid(null);
                  setAdding(true);
                }}
              >
                Add a person
              </Button>
            </Actions>
          ))}
      </div>
      {erasing && (
        <ErasePerson
          name={calledName(erasing.person)}
          amount={erasing.amount}
          next={next && erasing.person.id === hereId ? calledName(next) : null}
          onErase={() => void erase(erasing.person)}
          onCancel={() => setErasing(null)}
        />
      )}
    </Section>
  );
}

interface AddPersonProps {
  /** Whether whoever is here has no name yet: theirs is asked for first. */
  readonly unnamed: boolean;
  readonly onOwnName: (name: string) => NameProblem | null;
  readonly onAdd: (name: string) => NameProblem | null;
  readonly onCancel: () => void;
}

function AddPerson({ unnamed, onOwnName, onAdd, onCancel }: AddPersonProps) {
  return unnamed ? (
    <NameForm
      key="own"
      label="First, what are you called here?"
      hint="A first name will do. What is here so far stays yours."
      submit="Next"
      focused
      onName={onOwnName}
      onCancel={onCancel}
    />
  ) : (
    <NameForm key="other" label="Who else practices here?" submit="Add" focused onName={onAdd} onCancel={onCancel} />
  );
}
