import { useState } from "react";
import { loadShippedScenarios } from "#content/load-shipped-scenarios.ts";
import { scenariosById } from "#content/scenarios-by-id.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { answersOfAttempts } from "./answers-from.ts";
import styles from "./make-round.module.css";
import type { RoundDraft } from "#exchange/rating-rounds/new-round.ts";
import { answersInWords } from "./round-words.ts";

interface OwnAnswersProps {
  readonly own: readonly Scenario[];
  readonly attempts: readonly Attempt[];
  readonly onMake: (round: RoundDraft) => void;
}

/** A round of what was practiced on this device, without names, dates, or feedback. */
export function OwnAnswers({ own, attempts, onMake }: OwnAnswersProps) {
  const [scenarioId, setScenarioId] = useState("");
  const [said, setSaid] = useState("");
  const titles = new Map(attempts.map((attempt) => [attempt.scenarioId, attempt.title]));
  const wanted = attempts.filter((attempt) => scenarioId === "" || attempt.scenarioId === scenarioId);
  const make = async () => {
    const shipped = await loadShippedScenarios(wanted.map((attempt) => attempt.scenarioId));
    // As in answers out of a file: an id that ships means the shipped one, since nothing else may be handed on under it.
    const others = own.filter(({ id }) => !shipped.has(id));
    const answers = answersOfAttempts(wanted, scenariosById({ own: others, shipped: shipped.values() }));
    if (answers.length === 0) return setSaid("None of them can be rated: the client’s words were others than they are now.");
    const used = new Set(answers.map((answer) => answer.scenarioId));
    const title = `${titles.get(scenarioId) ?? "My own answers"}, ${answersInWords(answers.length)}`;
    onMake({ title, answers, scenarios: others.filter(({ id }) => used.has(id)) });
  };
  if (attempts.length === 0) return <p className={styles["aside"]}>There are none on this device yet.</p>;
  const options = [...titles].map(([value, label]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <div className={styles["source"]}>
      <Select
        label="Answers to"
        value={scenarioId}
        options={[{ value: "", label: "All scenarios" }, ...options]}
        onChange={setScenarioId}
      />
      <p className={styles["aside"]}>
        {answersInWords(wanted.length)}. Only the words go into the round: no dates, no feedback, and nothing about you. Left out are
        answers to a client who said it in other words, such as a hostile or a mild delivery.
      </p>
      <p role="status">{said}</p>
      <Actions>
        <Button kind="main" onClick={() => void make()}>
          Make the round
        </Button>
      </Actions>
    </div>
  );
}
