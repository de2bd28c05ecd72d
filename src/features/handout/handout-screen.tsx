import { useState } from "react";
import { DELIVERY_LABELS } from "#schema/labels.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Page, PageHeading } from "#ui/page.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { Toggle } from "#ui/toggle.tsx";
import { AnswersSheet } from "./answers-sheet.tsx";
import { type Choices, FIRST_CHOICES, hasAnswers, LINES, waysOfSaying, withSaying } from "./choices.ts";
import styles from "./handout-screen.module.css";
import { MomentSheet } from "./moment-sheet.tsx";
import { NotesSheet } from "./notes-sheet.tsx";
import { type Rubric, RubricSheet } from "./rubric-sheet.tsx";

interface HandoutScreenProps {
  readonly scenario: Scenario;
  readonly clientName: string;
  /** What the levels and the traps mean, in short. */
  readonly rubric: Rubric;
  /** Where it is used. */
  readonly classHref: string;
}

/** A scenario on paper: what goes on it, and each sheet as it will be. Only the sheets are printed. */
export function HandoutScreen({ scenario, clientName, rubric, classHref }: HandoutScreenProps) {
  const [choices, setChoices] = useState<Choices>(FIRST_CHOICES);
  const said = waysOfSaying(scenario);
  const printed = said.filter(({ saying }) => choices.sayings.includes(saying));
  const forTeachers = hasAnswers(scenario);
  return (
    <Page title={`Handout: ${scenario.title}`} heading={null}>
      <p className={styles["where"]}>Handout</p>
      <div className={styles["title"]}>
        <PageHeading>{scenario.title}</PageHeading>
      </div>
      <div className={styles["offPaper"]}>
        <div className={styles["choices"]}>
          {said.length > 1 && (
            <fieldset>
              <legend>How {clientName} says it</legend>
              <div className={styles["row"]}>
                {said.map(({ saying }) => (
                  <Toggle
                    key={saying}
                    label={saying === "plain" ? "as written" : DELIVERY_LABELS[saying]}
                    checked={choices.sayings.includes(saying)}
                    onChange={(checked) => setChoices(withSaying(choices, saying, checked))}
                  />
                ))}
              </div>
            </fieldset>
          )}
          <Segmented
            legend="Lines to write on"
            value={String(choices.lines)}
            options={LINES.map((lines) => ({ value: String(lines), label: lines === 0 ? "none" : lines }))}
            onChange={(value) => setChoices({ ...choices, lines: LINES.find((lines) => String(lines) === value) ?? choices.lines })}
          />
          <Toggle
            label="The rubric in short"
            hint="The three skills, their levels, and the traps, on a page of their own."
            checked={choices.rubric}
            onChange={(checked) => setChoices({ ...choices, rubric: checked })}
          />
          {forTeachers && (
            <Toggle
              label="Model answers and notes"
              hint="For whoever teaches, on pages of their own: print on one side, and keep them back."
              checked={choices.answers}
              onChange={(checked) => setChoices({ ...choices, answers: checked })}
            />
          )}
        </div>
        <Actions>
          <Button kind="main" onClick={() => window.print()}>
            Print
          </Button>
          <LinkButton href={classHref}>In class</LinkButton>
        </Actions>
      </div>
      <div className={styles["sheets"]}>
        <MomentSheet scenario={scenario} clientName={clientName} printed={printed} lines={choices.lines} />
        {choices.rubric && <RubricSheet title={scenario.title} rubric={rubric} />}
        {choices.answers && <AnswersSheet scenario={scenario} />}
        {choices.answers && <NotesSheet scenario={scenario} />}
      </div>
    </Page>
  );
}
