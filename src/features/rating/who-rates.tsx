import { useState } from "react";
import { isJudgeName, RATER_NAME_MAX_LENGTH } from "#schema/rating-round.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import { Section } from "#ui/page.tsx";
import styles from "./who-rates.module.css";

interface WhoRatesProps {
  /** Who has rated some of it already. */
  readonly raters: readonly { readonly name: string; readonly rated: number }[];
  readonly of: number;
  readonly onChoose: (rater: string) => void;
}

/** Asks who rates: somebody who goes on, or somebody new. */
export function WhoRates({ raters, of, onChoose }: WhoRatesProps) {
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const choose = () => {
    const wanted = name.trim();
    if (wanted === "") return setProblem("A name or initials, so that your ratings can be told from others’.");
    if (isJudgeName(wanted))
      return setProblem(`“${wanted}” stands for something else where ratings are compared. Please take another name.`);
    // Whoever writes their name in small letters the next day is still the same.
    onChoose(raters.find((rater) => rater.name.toLowerCase() === wanted.toLowerCase())?.name ?? wanted);
  };
  return (
    <>
      {raters.length > 0 && (
        <Section title="Go on as">
          <ul className={styles["raters"]}>
            {raters.map((rater) => (
              <li key={rater.name}>
                <Button onClick={() => onChoose(rater.name)}>
                  {rater.name}, {rater.rated} of {of}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={raters.length > 0 ? "Or somebody new" : "Who rates?"}>
        <form
          className={styles["form"]}
          onSubmit={(event) => {
            event.preventDefault();
            choose();
          }}
        >
          <Field
            label="Your name or initials"
            hint="One that nobody else in this round goes by. It is kept with your ratings."
            problem={problem}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                maxLength={RATER_NAME_MAX_LENGTH}
                autoComplete="off"
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <Actions>
            <Button kind="main" type="submit">
              Begin
            </Button>
          </Actions>
        </form>
      </Section>
    </>
  );
}
