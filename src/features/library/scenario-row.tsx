import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import { ALLIANCE_LABELS, DIFFICULTY_LABELS, LEVEL_LABELS, RUPTURE_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import { Meter } from "#ui/meter.tsx";
import { Quote } from "#ui/quote.tsx";
import { RowLink } from "#ui/row-link.tsx";
import { timesInWords } from "#ui/times-in-words.ts";
import styles from "./scenario-row.module.css";
import type { Tried } from "./tried.ts";

interface ScenarioRowProps {
  readonly entry: CatalogueEntry;
  readonly tried: Tried | null;
  /** Where the heading above does not say it. */
  readonly nameDifficulty: boolean;
  /** Given where it is one’s own, and can be edited, shared and removed. */
  readonly onRemove?: (entry: CatalogueEntry) => void;
}

/** One scenario in the list: the client’s words lead, what it trains and what came of it follow. */
export function ScenarioRow({ entry, tried, nameDifficulty, onRemove }: ScenarioRowProps) {
  return (
    <li className={styles["row"]}>
      <h3 className={styles["words"]}>
        <RowLink href={`#/practice/${entry.id}`}>
          <Quote size="large">{entry.statement}</Quote>
        </RowLink>
      </h3>
      <p className={styles["client"]}>
        {entry.client} · {entry.setting}
      </p>
      {entry.contentNote !== null && <p className={styles["note"]}>May be hard to read: {entry.contentNote}</p>}
      <div className={styles["foot"]}>
        <p className={styles["kind"]}>
          {ALLIANCE_LABELS[entry.alliance]} · {RUPTURE_LABELS[entry.rupture]}
          {nameDifficulty && ` · ${DIFFICULTY_LABELS[entry.difficulty]}`}
        </p>
        <p className={styles["links"]}>
          <a href={`#/class/${entry.id}`} aria-label={`In class: “${entry.title}”`}>
            In class
          </a>
          <a href={`#/handout/${entry.id}`} aria-label={`Handout for “${entry.title}”`}>
            Handout
          </a>
          {onRemove && (
            <>
              <a href={`#/editor/${entry.id}`} aria-label={`Edit “${entry.title}”`}>
                Edit
              </a>
              <a href={`#/editor/${entry.id}/share`} aria-label={`Share “${entry.title}”`}>
                Share
              </a>
              <Button kind="text" aria-label={`Remove “${entry.title}”`} onClick={() => onRemove(entry)}>
                Remove
              </Button>
            </>
          )}
        </p>
      </div>
      {tried !== null && <LastTime tried={tried} />}
    </li>
  );
}

function LastTime({ tried: { times, lastLevels } }: { readonly tried: Tried }) {
  return (
    <div className={styles["tried"]}>
      <span>
        Tried {timesInWords(times)}
        {lastLevels !== null && ". Last time:"}
      </span>
      {lastLevels !== null &&
        SKILLS.map((skill) => (
          <Meter
            key={skill}
            ink={skill}
            value={lastLevels[skill]}
            of={2}
            words={`${SKILL_LABELS[skill].short} ${LEVEL_LABELS[lastLevels[skill]]}`}
          />
        ))}
    </div>
  );
}
