import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Judgment } from "#learning/agreement/judgment.ts";
import { type AnswerToRate, type Rating, RATING_REASON_MAX_LENGTH, type RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { leadFromTop, leadTo } from "#ui/bring-into-view.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import { Page, Section } from "#ui/page.tsx";
import type { RatingParts } from "./parts.ts";
import styles from "./rate-answer.module.css";
import { RatingHelp } from "./rating-help.tsx";

/** What a rater gives one answer. */
type Given = Pick<Rating, "levels" | "traps" | "reason">;

interface RateAnswerProps {
  readonly round: RatingRound;
  readonly answer: AnswerToRate;
  readonly scenario: Scenario;
  /** “3 of 20” */
  readonly place: string;
  readonly rater: string;
  /** What they gave it before; null where it is not rated yet. */
  readonly given: Given | null;
  readonly parts: RatingParts;
  readonly onRate: (given: Given) => void;
  /** Null at the first one. */
  readonly onBefore: (() => void) | null;
  readonly onNext: () => void;
  /** The same, past whatever is rated already: so after an answer that wasn’t. */
  readonly onNextOpen: () => void;
}

/** One answer to rate: what it answers, the words, and the form; where something was settled before, the comparison after. */
export function RateAnswer({ round, answer, scenario, place, rater, given, parts, onRate, onBefore, onNext, onNextOpen }: RateAnswerProps) {
  const screen = useRef<HTMLDivElement>(null);
  const { settled } = answer;
  const [wasOpen] = useState(given === null);
  const goOn = wasOpen ? onNextOpen : onNext;
  const beat = scenario.next?.find(({ id }) => id === answer.beatId) ?? null;
  useEffect(() => leadFromTop(screen.current?.querySelector("h1") ?? null), []);

  const mark = (judgment: Judgment, reason: string) => {
    onRate({ levels: judgment.levels, traps: [...judgment.traps], reason });
    if (settled === null) goOn();
  };
  const moves = (
    <Actions>
      {onBefore !== null && (
        <Button kind="text" onClick={onBefore}>
          Back
        </Button>
      )}
      <Button kind="text" onClick={onNext}>
        {given === null ? "Pass over for now" : "Forward"}
      </Button>
    </Actions>
  );
  return (
    <Page
      title={`Answer ${place}`}
      heading={null}
      where={
        <>
          <a href={`#/rating/${round.id}`}>{round.title}</a> · {rater} · {place}
        </>
      }
    >
      <div ref={screen}>
        {parts.renderMoment(scenario, beat)}
        <Section title="Somebody answered">{parts.renderAnswer(answer.text, null)}</Section>
        {settled !== null && given !== null ? (
          <Compared reason={given.reason} onBefore={onBefore} onNext={goOn}>
            {parts.renderCompared(settled, given, scenario)}
          </Compared>
        ) : (
          <>
            <Form given={given} parts={parts} compares={settled !== null} onMark={mark} />
            <div className={styles["moves"]}>{moves}</div>
            <RatingHelp moment={beat ?? scenario} />
          </>
        )}
      </div>
    </Page>
  );
}

interface FormProps {
  readonly given: Given | null;
  readonly parts: RatingParts;
  /** Whether what was settled before is shown next. */
  readonly compares: boolean;
  readonly onMark: (judgment: Judgment, reason: string) => void;
}

function Form({ given, parts, compares, onMark }: FormProps) {
  const [reason, setReason] = useState(given?.reason ?? "");
  return parts.renderForm({
    submit: compares ? "Keep it and compare" : "Keep it and go on",
    enter: compares ? "keeps it and compares" : "keeps it and goes on",
    before: given,
    children: (
      <div className={styles["reason"]}>
        <Field label="Why, in a few words" hint="If you like. It helps where raters part ways.">
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={RATING_REASON_MAX_LENGTH}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </div>
    ),
    onMark: (judgment) => onMark(judgment, reason.trim()),
  });
}

interface ComparedProps {
  readonly reason: string;
  readonly onBefore: (() => void) | null;
  readonly onNext: () => void;
  readonly children: ReactNode;
}

/** One’s own rating beside what was settled before: it stands, since it can’t be given blind a second time. */
function Compared({ reason, onBefore, onNext, children }: ComparedProps) {
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => leadTo(heading.current), []);
  return (
    <>
      <Section
        title={
          <span ref={heading} tabIndex={-1}>
            What the raters settled on
          </span>
        }
      >
        {children}
        {reason !== "" && <p className={styles["said"]}>You wrote: “{reason}”</p>}
      </Section>
      <div className={styles["moves"]}>
        <Actions>
          <Button kind="main" onClick={onNext}>
            Next
          </Button>
          {onBefore !== null && (
            <Button kind="text" onClick={onBefore}>
              Back
            </Button>
          )}
        </Actions>
      </div>
    </>
  );
}
