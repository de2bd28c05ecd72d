import { casesOfAttempts } from "#exchange/test-cases/cases-of-attempts.ts";
import { type TestCaseDraft, writeTestCases } from "#exchange/test-cases/write-test-cases.ts";
import type { Attempt } from "#schema/attempt.ts";
import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Section } from "#ui/page.tsx";
import { saveFile } from "#ui/save-file.ts";
import { timesInWords } from "#ui/times-in-words.ts";
import styles from "./save-appeals.module.css";

interface SaveAppealsProps {
  readonly attempts: readonly Attempt[];
  /** The scenarios kept here that do not ship. */
  readonly own: readonly Scenario[];
}

/** What the trainee disagreed with, as a file for whoever works on the engine; nothing where they never did. */
export function SaveAppeals({ attempts, own }: SaveAppealsProps) {
  const cases = casesOfAttempts(attempts, own);
  if (cases.length === 0) return null;
  const wholes = new Set(cases.flatMap(({ whole }) => whole?.title ?? []));
  return (
    <Section title="What you disagreed with">
      <div className={styles["appeals"]}>
        <p>
          You saw it otherwise than Mend {timesInWords(cases.length)}. As test cases, that helps whoever works on the engine. In the file:
          for each, the client’s words, your whole answer, what Mend read in it, what you say, your reason, and when you said so
          {wholes.size > 0 &&
            `; and, whole, ${wholes.size === 1 ? "a scenario that doesn’t" : "scenarios that don’t"} come with Mend but ${wholes.size === 1 ? "is" : "are"} answered there`}
          . No name, and nothing else of your history. It is saved on this device; you decide who gets it.
        </p>
        <Disclosure summary="See what would be in it">
          <ul className={styles["list"]}>
            {cases.map((one) => (
              <li key={one.id}>
                <b>{saidInWords(one)}</b> {one.reason !== "" && `“${one.reason}”`}
                <p>{one.text}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
        <Button onClick={() => saveFile("mend-disagreements.jsonl", writeTestCases(cases), "application/jsonl")}>
          Save what I disagreed with, as test cases
        </Button>
      </div>
    </Section>
  );
}

/** “Own a part: you say there, Mend read missing.” */
function saidInWords({ person, engine }: TestCaseDraft): string {
  if (!("level" in person)) return `${TRAP_LABELS[person.about]}: you don’t see it there.`;
  const read = engine.levels === null ? "could not read it" : `read ${LEVEL_LABELS[engine.levels[person.about]]}`;
  return `${SKILL_LABELS[person.about].long}: you say ${LEVEL_LABELS[person.level]}, Mend ${read}.`;
}
