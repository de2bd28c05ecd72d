import { fillWording } from "#engine/coach/fill-wording.ts";
import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import { LEVEL_MEANS, TRAP_MEANS } from "#schema/rubric-words.ts";
import type { Beat, Core, Ownable, Scenario } from "#schema/scenario.ts";
import { LEVELS, SKILLS, TRAPS } from "#schema/vocabulary.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./rating-help.module.css";

const HIGHEST_FIRST = LEVELS.toReversed();
const aboutTheClient = (words: string) => fillWording(words, { client: "the client" });
const phraseOf = (entry: Ownable | Core): string => (typeof entry === "string" ? entry : entry.phrase);

/** Folded away under the form: what can be owned in this moment, and what the levels and traps mean. */
export function RatingHelp({ moment }: { readonly moment: Scenario | Beat }) {
  return (
    <div className={styles["help"]}>
      <Disclosure summary="What can be owned here, and what may lie underneath">
        <p>What the scenario’s author had in mind. An equally fitting thing that isn’t listed counts in full.</p>
        <h2>Yours to own</h2>
        <ul>
          {moment.ownable.map((entry) => (
            <li key={phraseOf(entry)}>{phraseOf(entry)}</li>
          ))}
        </ul>
        <h2>Underneath</h2>
        <ul>
          {moment.core.map((entry) => (
            <li key={phraseOf(entry)}>{phraseOf(entry)}</li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary="The rubric in short">
        <p>Rate what the client would hear. Grammar, spelling, and punctuation never count.</p>
        {SKILLS.map((skill) => (
          <section key={skill}>
            <h2 data-ink={skill}>{SKILL_LABELS[skill].long}</h2>
            <dl className={styles["means"]}>
              {HIGHEST_FIRST.map((level) => (
                <div key={level}>
                  <dt>{LEVEL_LABELS[level]}</dt>
                  <dd>{aboutTheClient(LEVEL_MEANS[skill][level])}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <h2 data-ink="trap">What gets in the way</h2>
        <p>Mark each one that is clearly there, whatever the levels.</p>
        <dl className={styles["traps"]}>
          {TRAPS.map((trap) => (
            <div key={trap}>
              <dt>{TRAP_LABELS[trap]}</dt>
              <dd>It {aboutTheClient(TRAP_MEANS[trap])}.</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
