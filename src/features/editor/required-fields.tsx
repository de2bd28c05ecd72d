import { ALLIANCE_LABELS, DIFFICULTY_LABELS, RUPTURE_LABELS } from "#schema/labels.ts";
import { ALLIANCES, DIFFICULTIES, RUPTURES } from "#schema/vocabulary.ts";
import styles from "./editor-screen.module.css";
import { ChoiceField } from "./fields/choice-field.tsx";
import { TextField } from "./fields/text-field.tsx";
import { CoreList, OwnableList } from "./parts-lists.tsx";

/** The ten things that every scenario has, in the order in which one thinks of them. */
export function RequiredFields() {
  return (
    <div className={styles["fields"]}>
      <TextField
        at="statement"
        label="What does the client say?"
        hint="As people talk. What is felt stays unsaid: it is the trainee’s to find."
        example="So this is just how it goes here? I sit out there and wait?"
        rows={2}
        quoted
      />
      <div className={styles["pair"]}>
        <TextField
          at="client"
          label="Who is it?"
          hint="Somebody, and not a kind of person. Make them up."
          example="Dana, 41, works nights at a bakery"
          rows={1}
        />
        <TextField
          at="setting"
          label="And where?"
          hint="The trainee sees it above the words."
          example="Outpatient clinic, fourth session"
          rows={1}
        />
      </div>
      <TextField
        at="context"
        label="What must the therapist know?"
        hint="Said to “you,” the therapist. Begin with what you did or left out: that can be owned."
        example="You started ten minutes late last week. Today you started ten minutes late again."
        rows={2}
      />
      <OwnableList
        at="ownable"
        legend="What is yours to own?"
        hint="In the therapist’s first person: a fact, an omission, an effect. Mend reads the owning by it."
        examples={["I started late two weeks running", "I did not say anything about it"]}
      />
      <CoreList
        at="core"
        legend="What lies underneath?"
        hint="What the client feels or fears, one step beneath the words. Mend reads the reflection by it."
        examples={["feels that she does not count here", "afraid of being forgotten"]}
      />
      <ChoiceField
        at="alliance"
        label="Which part of the alliance is strained?"
        hint="The bond (trust, liking), the goal (what we are here for), or the task (what we do here)."
        options={ALLIANCES.map((value) => ({ value, label: ALLIANCE_LABELS[value] }))}
      />
      <ChoiceField
        at="rupture"
        label="How does it show?"
        hint="Confrontation moves against you; withdrawal moves away: “It’s fine.”"
        options={RUPTURES.map((value) => ({ value, label: RUPTURE_LABELS[value] }))}
      />
      <ChoiceField
        at="difficulty"
        label="How hard is it to answer?"
        hint="As it stands here; it can be said more mildly or sharply below."
        options={DIFFICULTIES.map((value) => ({ value: String(value), label: DIFFICULTY_LABELS[value] }))}
      />
      <TextField at="title" label="What is it called?" hint="A few words for the list." example="Late again" />
    </div>
  );
}
