import { scoreResponse } from "#engine/score-response.ts";
import { TRAP_LABELS } from "#schema/labels.ts";
import type { Evidence } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { EvidenceText } from "./evidence-text.tsx";
import styles from "./other-answers.module.css";

/** Answers that others might give to the opening words, each read as the trainee’s was; tempting ones and the teaching note fold away. */
export function OtherAnswers({ scenario }: { readonly scenario: Scenario }) {
  const { models = [], pitfalls = [], teaching } = scenario;
  const stimulus = stimulusOf(scenario);
  const evidenceIn = (text: string): readonly Evidence[] => {
    const report = scoreResponse(text, stimulus);
    return report.status === "scored" ? report.evidence : [];
  };
  return (
    <>
      {models.length > 0 && (
        <ul className={styles["answers"]}>
          {models.map(({ text, note }) => (
            <li key={text}>
              <EvidenceText text={text} evidence={evidenceIn(text)} size="small" />
              <p className={styles["note"]}>{note}</p>
            </li>
          ))}
        </ul>
      )}
      {pitfalls.length > 0 && (
        <Disclosure summary="Tempting answers, and what they do">
          <ul className={styles["answers"]}>
            {pitfalls.map(({ text, trap, why }) => (
              <li key={text} data-pitfall>
                <h3>{TRAP_LABELS[trap]}</h3>
                <EvidenceText text={text} evidence={evidenceIn(text)} size="small" />
                <p className={styles["note"]}>{why}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {teaching !== undefined && (
        <Disclosure summary="For whoever teaches with it">
          <p className={styles["teaching"]}>{teaching}</p>
        </Disclosure>
      )}
    </>
  );
}

/** Whether a scenario has anything to read after the first try. */
export const hasOtherAnswers = ({ models = [], pitfalls = [], teaching }: Scenario): boolean =>
  models.length > 0 || pitfalls.length > 0 || teaching !== undefined;
