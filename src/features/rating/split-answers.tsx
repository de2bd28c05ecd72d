import type { Judgment } from "#learning/agreement/judgment.ts";
import type { RatedByAll } from "#learning/agreement/round-agreement.ts";
import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { Report } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { LEVELS, SKILLS, TRAPS } from "#schema/vocabulary.ts";
import { DataTable } from "#ui/charts/data-table.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Quote } from "#ui/quote.tsx";
import { InkTag } from "#ui/underline.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { judgeName } from "./agreement-words.ts";
import type { RatingParts } from "./parts.ts";
import styles from "./split-answers.module.css";

interface SplitAnswersProps {
  /** Most split first. */
  readonly answers: readonly RatedByAll[];
  /** Whether the engine is one of those who part, or stands aside. */
  readonly withEngine: boolean;
  readonly reports: ReadonlyMap<string, Report>;
  readonly scenarios: ReadonlyMap<string, Scenario>;
  readonly renderAnswer: RatingParts["renderAnswer"];
}

/** As many as one talks about in an hour. */
const SHOWN = 10;

/** The answers on which judges part the most, each with what everybody gave it and why. */
export function SplitAnswers({ answers, withEngine, reports, scenarios, renderAnswer }: SplitAnswersProps) {
  if (answers.length === 0) return <p>None: they are of one mind.</p>;
  return (
    <>
      {answers.length > SHOWN && (
        <p className={styles["count"]}>
          The {SHOWN} furthest apart, of {answers.length}.
        </p>
      )}
      <ul className={styles["answers"]}>
        {answers.slice(0, SHOWN).map((one) => (
          <li key={one.answer.id}>
            <Disclosure
              summary={
                <span className={styles["summary"]}>
                  {beginningOf(one.answer.text)} <small>{splitInWords(judgmentsOf(one, withEngine))}</small>
                </span>
              }
            >
              <Everybody
                one={one}
                report={reports.get(one.answer.id) ?? null}
                scenario={scenarios.get(one.answer.scenarioId)}
                render={renderAnswer}
              />
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  );
}

interface EverybodyProps {
  readonly one: RatedByAll;
  readonly report: Report | null;
  readonly scenario: Scenario | undefined;
  readonly render: RatingParts["renderAnswer"];
}

function Everybody({ one: { answer, ratings, engine }, report, scenario, render }: EverybodyProps) {
  const beat = scenario?.next?.find(({ id }) => id === answer.beatId) ?? null;
  const rows = [
    ...ratings.map(({ rater, reason, ...judgment }) => ({ name: rater, judgment, reason })),
    ...(answer.settled === null ? [] : [{ name: judgeName("before"), judgment: answer.settled, reason: "" }]),
    ...(engine === null
      ? []
      : [{ name: judgeName("engine"), judgment: engine, reason: report?.status === "unscorable" ? "could not be read" : "" }]),
  ];
  return (
    <div className={styles["everybody"]}>
      {scenario !== undefined && (
        <p>
          <Quote>{stimulusOf(scenario, beat).statement}</Quote>
        </p>
      )}
      {render(answer.text, report)}
      <DataTable
        caption={<VisuallyHidden>What each gave it</VisuallyHidden>}
        columns={[
          "Who",
          ...SKILLS.map((skill) => (
            <InkTag key={skill} ink={skill}>
              {SKILL_LABELS[skill].short}
            </InkTag>
          )),
        ]}
        groups={[
          {
            heading: null,
            rows: rows.map(({ name, judgment }) => ({
              key: name,
              cells: [
                <span key="who" className={styles["who"]}>
                  {name}
                </span>,
                ...SKILLS.map((skill) => LEVEL_LABELS[judgment.levels[skill]]),
              ],
            })),
          },
        ]}
      />
      <ul className={styles["remarks"]}>
        {rows
          .filter(({ judgment, reason }) => judgment.traps.length > 0 || reason !== "")
          .map(({ name, judgment, reason }) => (
            <li key={name}>
              <b>{name}:</b>{" "}
              {judgment.traps.length > 0 && (
                <i>
                  {TRAPS.filter((trap) => judgment.traps.includes(trap))
                    .map((trap) => TRAP_LABELS[trap])
                    .join(", ")}
                  .
                </i>
              )}{" "}
              {reason}
            </li>
          ))}
      </ul>
    </div>
  );
}

const judgmentsOf = ({ ratings, engine }: RatedByAll, withEngine: boolean): readonly Judgment[] =>
  withEngine && engine !== null ? [...ratings, engine] : ratings;

/** Where they part, in short: “own: missing or there, what gets in the way”. */
function splitInWords(judgments: readonly Judgment[]): string {
  const skills = SKILLS.flatMap((skill) => {
    const given = LEVELS.filter((level) => judgments.some(({ levels }) => levels[skill] === level));
    return given.length < 2 ? [] : [`${SKILL_LABELS[skill].short}: ${given.map((level) => LEVEL_LABELS[level]).join(" or ")}`];
  });
  const traps = new Set(judgments.map((judgment) => judgment.traps.toSorted().join(" "))).size > 1;
  return [...skills, ...(traps ? ["what gets in the way"] : [])].join("; ");
}

/** As much as fits on a line or two. */
const beginningOf = (text: string): string => (text.length > 110 ? `${text.slice(0, 108).trimEnd()}…` : text);
