import type { SkillCoaching } from "#engine/coach/coaching.ts";
import type { Appeal } from "#schema/attempt.ts";
import { DOSE_LABELS, LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import type { ScoredReport } from "#schema/report.ts";
import { UNSURE_BELOW } from "#schema/vocabulary.ts";
import type { Level, Skill } from "#schema/vocabulary.ts";
import { Meter } from "#ui/meter.tsx";
import { appealsOn, type AppealDraft } from "./appeal.ts";
import { Disagree } from "./disagree.tsx";
import { Judge } from "./judge.tsx";
import { selfRatingWords } from "./self-rating-words.ts";
import styles from "./skill-row.module.css";

interface SkillRowProps {
  readonly skill: Skill;
  readonly report: ScoredReport;
  readonly coaching: SkillCoaching;
  /** What the trainee thought before anything was shown. */
  readonly thought: Level | null;
  readonly appeals: readonly Appeal[];
  readonly onAppeal: ((appeal: AppealDraft) => void) | undefined;
}

/** One skill as it may land: level in words, why, the next step; what the trainee thought of it before and says of it now. */
export function SkillRow({ skill, report, coaching, thought, appeals, onAppeal }: SkillRowProps) {
  const level = report.levels[skill];
  const unsure = report.confidence[skill] < UNSURE_BELOW;
  const said = appealsOn(appeals, skill);
  const self = thought === null ? null : selfRatingWords(thought, level);
  return (
    <div className={styles["row"]}>
      <div>
        <h3 className={styles["name"]} data-ink={skill}>
          {SKILL_LABELS[skill].long}
        </h3>
        <p className={styles["level"]}>
          <Meter ink={skill} value={unsure ? null : level} of={2} words={levelInWords(level, report.confidence[skill])} />
        </p>
        {skill === "own" && !unsure && <p className={styles["aside"]}>{DOSE_LABELS[report.dose]}</p>}
        {self !== null && <p className={styles["aside"]}>{self.thought}</p>}
        {self !== null && self.differs !== null && !unsure && <p className={styles["aside"]}>{self.differs}</p>}
      </div>
      <div className={styles["why"]}>
        {unsure && <p>{sawInWords(skill, report, coaching.reason)}</p>}
        <p>{coaching.reason}</p>
        {coaching.next !== null && !unsure && <p className={styles["next"]}>{coaching.next}</p>}
        {unsure && (
          <Judge
            name={SKILL_LABELS[skill].long}
            judged={said.findLast(({ reason }) => reason === "")?.level ?? null}
            onJudge={onAppeal && ((judged) => onAppeal({ about: skill, level: judged, reason: "" }))}
          />
        )}
        <Disagree
          about={skill}
          name={SKILL_LABELS[skill].long}
          levelled
          appeals={said.filter(({ reason }) => reason !== "")}
          onAppeal={onAppeal}
        />
      </div>
    </div>
  );
}

/** Under this the reading has no guess worth saying. */
const NO_GUESS_BELOW = 0.2;

/** A level as it is said, with the doubt of a reading that is not sure. */
export function levelInWords(level: Level, confidence: number): string {
  if (confidence < NO_GUESS_BELOW) return "not sure";
  return confidence < UNSURE_BELOW ? `not sure: perhaps ${LEVEL_LABELS[level]}` : LEVEL_LABELS[level];
}

/** More quotes than this are not read. */
const QUOTES_MAX = 3;

/** What the reading went by, where it is not sure; left to the reason where that quotes it already. */
function sawInWords(skill: Skill, report: ScoredReport, reason: string): string {
  const quotes = report.evidence
    .filter(({ kind }) => kind === skill)
    .slice(0, QUOTES_MAX)
    .map(({ quote }) => `“${quote}”`);
  if (quotes.length === 0) return "The reading is not sure here: it found no words that it could point to.";
  if (quotes.every((quote) => reason.includes(quote.replace(/[.,;:]?”$/u, "")))) return "The reading is not sure here.";
  return `The reading is not sure here. It went by ${quotes.join(" and ")}.`;
}
