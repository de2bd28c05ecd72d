import { useRef, useState } from "react";
import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import type { SequenceEntry } from "#content/sequences/sequence-entry.ts";
import type { MadeLink } from "#exchange/link/make-link.ts";
import { ASSIGNED_TRIES, ASSIGNMENT_MAX_TASKS, type AssignmentDraft } from "#schema/assignment.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { Actions, Button } from "#ui/button.tsx";
import { ConfirmDialog } from "#ui/dialog.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Field } from "#ui/field.tsx";
import { FilePicker } from "#ui/file-picker.tsx";
import { Page, Section } from "#ui/page.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { Select } from "#ui/select.tsx";
import { Toggle } from "#ui/toggle.tsx";
import { AssignmentAsks } from "../assignment-asks.tsx";
import { FileProblems } from "../file-problems.tsx";
import styles from "./assign-screen.module.css";
import { EMPTY_DRAFT, isComplete, missingIn, withMoment, withMoved, withSequence } from "./assignment-draft.ts";
import { ChosenMoments } from "./chosen-moments.tsx";
import { HandOut } from "./hand-out.tsx";
import { MomentFinder } from "./moment-finder.tsx";

interface AssignScreenProps {
  readonly draft: AssignmentDraft;
  readonly onChange: (draft: AssignmentDraft) => void;
  /** All that can be chosen, one’s own first. */
  readonly moments: readonly CatalogueEntry[];
  readonly sequences: readonly SequenceEntry[];
  /** Opens an assignment file to be changed, or gives what is wrong with it and changes nothing. */
  readonly onOpen: (file: File) => Promise<readonly Problem[]>;
  /** What would keep students from opening it as it is now. */
  readonly onCheck: () => readonly Problem[];
  readonly onLink: () => Promise<MadeLink>;
  /** Saves the assignment, and gives the name of its file. */
  readonly onSave: () => string;
}

/** Makes an assignment: which moments, how, with what words, and out as a link or a file. */
export function AssignScreen({ draft, onChange, moments, sequences, onOpen, onCheck, onLink, onSave }: AssignScreenProps) {
  const [isAsked, setIsAsked] = useState(false);
  const [refused, setRefused] = useState<{ readonly name: string; readonly problems: readonly Problem[] } | null>(null);
  const [clearing, setClearing] = useState(false);
  const titleBox = useRef<HTMLInputElement>(null);
  const { title, by, note, selfRating, tries, feedback, tasks } = draft;
  const missing = missingIn(draft, moments);
  const { made: _made, ...content } = draft;
  const asItIs = JSON.stringify(content);
  const [unopenable, setUnopenable] = useState<{ readonly draft: string; readonly problems: readonly Problem[] } | null>(null);
  const change = (part: Partial<AssignmentDraft>) => onChange({ ...draft, ...part });
  const open = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    const problems = await onOpen(file);
    setRefused(problems.length === 0 ? null : { name: file.name, problems });
  };
  const check = () => {
    setIsAsked(true);
    if (missing.tasks === null && missing.title !== null) titleBox.current?.focus();
    if (!isComplete(missing)) return false;
    const problems = onCheck();
    setUnopenable(problems.length === 0 ? null : { draft: asItIs, problems });
    return problems.length === 0;
  };

  return (
    <Page
      title="Assign"
      where={<a href="#/teach">Teach</a>}
      lead="Choose moments, say how, add a note. Students get a link or a file, and hand theirs back as a file. What you enter here stays in this browser until you give it out."
    >
      <Section title="1. Moments">
        <div className={styles["stack"]}>
          <div className={styles["start"]}>
            <Select
              label="Start from a sequence"
              value=""
              options={[
                { value: "", label: "choose one" },
                ...sequences.map((sequence) => ({ value: sequence.id, label: sequence.title })),
              ]}
              onChange={(chosen) => {
                const sequence = sequences.find(({ id }) => id === chosen);
                if (sequence !== undefined) onChange(withSequence(draft, sequence.title, sequence.scenarioIds));
              }}
            />
            <FilePicker accept=".json,application/json" onPick={(files) => void open(files)}>
              Change an earlier one
            </FilePicker>
          </div>
          {refused !== null && <FileProblems title="Nothing was opened" {...refused} />}
          <MomentFinder
            moments={moments}
            chosen={new Set(tasks.map(({ scenarioId }) => scenarioId))}
            hasRoom={tasks.length < ASSIGNMENT_MAX_TASKS}
            onAdd={(scenarioId) => onChange(withMoment(draft, scenarioId))}
          />
          <p role="status" className={styles["chosen"]}>
            {tasks.length === 0 ? "Nothing chosen yet" : tasks.length === 1 ? "One chosen" : `${tasks.length} chosen, in this order`}
          </p>
          <ChosenMoments
            tasks={tasks}
            moments={moments}
            onDelivery={(index, delivery) => change({ tasks: tasks.map((task, at) => (at === index ? { ...task, delivery } : task)) })}
            onMove={(index, by) => onChange(withMoved(draft, index, by))}
            onRemove={(index) => change({ tasks: tasks.toSpliced(index, 1) })}
          />
          {tasks.length === ASSIGNMENT_MAX_TASKS && <p className={styles["soft"]}>That is as many as an assignment holds.</p>}
        </div>
      </Section>
      <Section title="2. How">
        <div className={styles["stack"]}>
          <Segmented
            legend="Tries at each moment"
            value={String(tries)}
            options={ASSIGNED_TRIES.map((count) => ({ value: String(count), label: String(count) }))}
            onChange={(value) => change({ tries: ASSIGNED_TRIES.find((count) => String(count) === value) ?? tries })}
          />
          <Segmented
            legend="Feedback"
            value={feedback}
            options={[
              { value: "now", label: "after each answer" },
              { value: "later", label: "after handing in" },
            ]}
            onChange={(value) => change({ feedback: value })}
          />
          <Toggle
            label="Students rate themselves first"
            hint="Before anything is shown: missing, partly, or there, for each of the three skills. They may skip it."
            checked={selfRating}
            onChange={(checked) => change({ selfRating: checked })}
          />
        </div>
      </Section>
      <Section title="3. In your words">
        <div className={styles["fields"]}>
          <Field label="Title" problem={isAsked ? missing.title : null}>
            {(control) => (
              <input
                {...control}
                ref={titleBox}
                type="text"
                autoComplete="off"
                maxLength={120}
                value={title}
                onChange={(event) => change({ title: event.target.value })}
              />
            )}
          </Field>
          <Field label="Given by" hint="As your students know you. May stay empty.">
            {(control) => (
              <input
                {...control}
                type="text"
                autoComplete="name"
                maxLength={80}
                value={by}
                onChange={(event) => change({ by: event.target.value })}
              />
            )}
          </Field>
          <Field label="A note to students" hint="What to work on, until when, and where to send the file. May stay empty.">
            {(control) => (
              <textarea {...control} rows={4} maxLength={2000} value={note} onChange={(event) => change({ note: event.target.value })} />
            )}
          </Field>
        </div>
      </Section>
      <Section title="4. Give it out">
        <div className={styles["stack"]}>
          {tasks.length > 0 && (
            <Disclosure summary="What students will see">
              <div className={styles["preview"]}>
                <p className={styles["title"]}>{title.trim() === "" ? "(no title yet)" : title}</p>
                <AssignmentAsks assignment={draft} momentOf={(id) => moments.find((moment) => moment.id === id) ?? null} />
              </div>
            </Disclosure>
          )}
          <p className={styles["problem"]} role="alert">
            {isAsked && missing.tasks}
          </p>
          {unopenable?.draft === asItIs && (
            <FileProblems title="Students couldn’t open it, so it isn’t given out" name={title} problems={unopenable.problems} />
          )}
          <HandOut key={asItIs} check={check} onLink={onLink} onSave={onSave} />
          <Actions>
            <Button kind="text" onClick={() => setClearing(true)}>
              Begin anew
            </Button>
          </Actions>
        </div>
      </Section>
      <ConfirmDialog
        open={clearing}
        title="Begin anew?"
        confirm="Clear it"
        onCancel={() => setClearing(false)}
        onConfirm={() => {
          setClearing(false);
          setIsAsked(false);
          onChange({ ...EMPTY_DRAFT, by });
        }}
      >
        <p>What you chose and wrote here is cleared. Links and files that you gave out go on working.</p>
      </ConfirmDialog>
    </Page>
  );
}
