import type { Scenario } from "#schema/scenario.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Segmented } from "#ui/segmented.tsx";
import type { ClassState, NamesShown } from "../state/class-state.ts";
import type { ChangeClass } from "../state/class-store.ts";
import { STEP_WORDS } from "../state/step-words.ts";
import { useNow } from "../state/use-now.ts";
import { AnswerList } from "./answer-list.tsx";
import { Keys } from "./keys.tsx";
import { nextStep } from "./next-step.ts";
import styles from "./notes.module.css";

interface NotesProps {
  readonly scenario: Scenario;
  readonly state: ClassState;
  readonly change: ChangeClass;
  readonly handoutHref: string;
  readonly ratingKeys: boolean;
  readonly onRatingKeys: (on: boolean) => void;
}

const MINUTE_MS = 60_000;
const CLOCK = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit" });

const NAMES_WORDS: Record<NamesShown, string> = { nowhere: "Hidden", laptop: "On this laptop", everywhere: "On the projector too" };

/** What only the supervisor sees, beside a projector: what comes next, the time, the answers, and what the scenario’s author says. */
export function Notes({ scenario, state, change, handoutHref, ratingKeys, onRatingKeys }: NotesProps) {
  const now = useNow(MINUTE_MS / 6, true);
  const minutes = Math.max(0, Math.floor((now - state.startedAt) / MINUTE_MS));
  const next = nextStep(state);
  return (
    <aside className={styles["notes"]} aria-label="Notes">
      <p className={styles["now"]}>
        <b>{STEP_WORDS[state.step].name}.</b> {STEP_WORDS[state.step].does}
      </p>
      <p className={styles["time"]}>
        {next !== null && <span>Next: {next}</span>}
        <span>
          {CLOCK.format(now)}, {minutes === 1 ? "1 minute" : `${minutes} minutes`} in
        </span>
      </p>
      <section>
        <h2>Answers</h2>
        {state.answers.some(({ name }) => name !== "") && (
          <Segmented
            legend="Names"
            value={state.names}
            options={(["nowhere", "laptop", "everywhere"] as const).map((value) => ({ value, label: NAMES_WORDS[value] }))}
            onChange={(names) => change((before) => ({ ...before, names }))}
          />
        )}
        <AnswerList state={state} change={change} namesShown={state.names !== "nowhere"} />
      </section>
      {scenario.teaching !== undefined && (
        <section>
          <h2>For the conversation</h2>
          <p>{scenario.teaching}</p>
        </section>
      )}
      <section>
        <h2>Yours to own</h2>
        <Phrases phrases={scenario.ownable} />
      </section>
      <section>
        <h2>What may lie underneath</h2>
        <Phrases phrases={scenario.core} />
      </section>
      <Disclosure summary="Keys">
        <Keys rating={ratingKeys} onRating={onRatingKeys} />
      </Disclosure>
      <p>
        <a href={handoutHref} target="_blank" rel="noreferrer">
          A handout to print
        </a>
      </p>
    </aside>
  );
}

function Phrases({ phrases }: { readonly phrases: Scenario["ownable"] | Scenario["core"] }) {
  return (
    <ul>
      {phrases
        .map((entry) => (typeof entry === "string" ? entry : entry.phrase))
        .map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
    </ul>
  );
}
