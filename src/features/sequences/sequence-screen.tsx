import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import type { Attempt } from "#schema/attempt.ts";
import { ALLIANCE_LABELS, DIFFICULTY_LABELS, RUPTURE_LABELS } from "#schema/labels.ts";
import type { Sequence, SequenceStep } from "#schema/sequence.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Page, Section } from "#ui/page.tsx";
import { Quote } from "#ui/quote.tsx";
import { RowLink } from "#ui/row-link.tsx";
import { progressIn, progressInWords } from "./sequence-progress.ts";
import styles from "./sequence-screen.module.css";

interface SequenceScreenProps {
  readonly sequence: Sequence;
  readonly catalogue: readonly CatalogueEntry[];
  readonly attempts: readonly Attempt[];
}

/** One sequence: what it is for, its scenarios in their order, and the way to the next of them. */
export function SequenceScreen({ sequence, catalogue, attempts }: SequenceScreenProps) {
  const scenarioIds = sequence.steps.map(({ scenario }) => scenario);
  const progress = progressIn(scenarioIds, attempts);
  const [firstId = ""] = scenarioIds;
  const hrefOf = (id: string) => `#/sequences/${sequence.id}/${id}`;
  return (
    <Page title={sequence.title} where={<a href="#/">All scenarios</a>} lead={sequence.lead}>
      <div className={styles["begin"]}>
        <Actions>
          <LinkButton kind="main" href={hrefOf(progress.nextId ?? firstId)}>
            {beginInWords(progress.done, progress.nextId)}
          </LinkButton>
        </Actions>
        {progress.done > 0 && <p className={styles["soft"]}>{progressInWords(progress)} tried</p>}
      </div>
      <Section title="What you practice for">
        <ul className={styles["goals"]}>
          {sequence.goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      </Section>
      <Section title="The scenarios, in order">
        <ol className={styles["steps"]}>
          {sequence.steps.map((step) => (
            <Step
              key={step.scenario}
              step={step}
              href={hrefOf(step.scenario)}
              entry={catalogue.find(({ id }) => id === step.scenario) ?? null}
              isTried={attempts.some(({ scenarioId }) => scenarioId === step.scenario)}
              isNext={progress.nextId === step.scenario}
            />
          ))}
        </ol>
      </Section>
      <div className={styles["teaching"]}>
        <Disclosure summary="For whoever teaches with it">
          <p>{sequence.teaching}</p>
        </Disclosure>
      </div>
    </Page>
  );
}

interface StepProps {
  readonly step: SequenceStep;
  readonly href: string;
  /** Null where the scenario is not among those shipped. */
  readonly entry: CatalogueEntry | null;
  readonly isTried: boolean;
  readonly isNext: boolean;
}

function Step({ step, href, entry, isTried, isNext }: StepProps) {
  if (entry === null) return null;
  return (
    <li className={styles["step"]} aria-current={isNext ? "step" : undefined}>
      <h3 className={styles["words"]}>
        <RowLink href={href}>
          <Quote>{entry.statement}</Quote>
        </RowLink>
      </h3>
      <p>{step.focus}</p>
      <p className={styles["soft"]}>
        {entry.client} · {ALLIANCE_LABELS[entry.alliance]} · {RUPTURE_LABELS[entry.rupture]} · {DIFFICULTY_LABELS[entry.difficulty]}
        {isTried && " · tried"}
      </p>
    </li>
  );
}

function beginInWords(done: number, nextId: string | null): string {
  if (nextId === null) return "Go through it again";
  return done === 0 ? "Begin" : "Go on";
}
