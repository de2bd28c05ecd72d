import { useState } from "react";
import { DOSE_LABELS } from "#schema/labels.ts";
import { type Dose, DOSES } from "#schema/vocabulary.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import styles from "./drill-item.module.css";
import type { PlaceItem } from "./items/drill-item.ts";
import { LedSection } from "./led-section.tsx";
import type { ItemProps } from "./parts.ts";
import { placedInWords, PlaceVerdict } from "./place-verdict.tsx";

/** Third way, the first half: how much responsibility does somebody’s answer take? */
export function PlaceItemView({ item, scenario, parts, onAnswered, next }: ItemProps<PlaceItem>) {
  const [chosen, setChosen] = useState<Dose | null>(null);
  const { answer } = item;
  return (
    <>
      {chosen === null ? (
        <>
          <LedSection title="Somebody answered" leadOn={null}>
            {parts.renderAnswer(answer.text, [])}
          </LedSection>
          <div className={styles["question"]}>
            <h2>How much responsibility is taken?</h2>
            <p className={styles["how"]}>
              Vaguely: something, and which part stays open. A part: one thing that is true, left to stand. Too much: all of it, or running
              oneself down.
            </p>
            <Actions>
              {DOSES.map((dose) => (
                <Button
                  key={dose}
                  onClick={() => {
                    setChosen(dose);
                    onAnswered({ met: Number(dose === answer.dose), of: 1, text: null });
                  }}
                >
                  {DOSE_LABELS[dose]}
                </Button>
              ))}
            </Actions>
          </div>
        </>
      ) : (
        <LedSection title="What the raters see" leadOn={item.id}>
          <PlaceVerdict answer={answer} chosen={chosen} clientName={parts.clientNameOf(scenario)} renderAnswer={parts.renderAnswer} />
          <div className={styles["moves"]}>
            <Actions>{next}</Actions>
          </div>
        </LedSection>
      )}
      <Announcement>{chosen === null ? "" : placedInWords(answer.dose, chosen)}</Announcement>
    </>
  );
}
