import { useState } from "react";
import { Actions } from "#ui/button.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import styles from "./drill-item.module.css";
import type { SpotItem } from "./items/drill-item.ts";
import { LedSection } from "./led-section.tsx";
import { MarkForm } from "./mark-form.tsx";
import type { ItemProps } from "./parts.ts";
import { agreementInWords, compareMarks, type Marks, MARKS_ASKED } from "./spot-marks.ts";
import { SpotVerdict } from "./spot-verdict.tsx";

/** Spot it: read an answer, mark it, and see beside the marks what the raters saw. */
export function SpotItemView({ item, scenario, parts, onAnswered, next }: ItemProps<SpotItem>) {
  const [marks, setMarks] = useState<Marks | null>(null);
  const { answer } = item;
  return (
    <>
      <LedSection title={marks === null ? "Somebody answered" : "What the raters see"} leadOn={marks === null ? null : item.id}>
        {parts.renderAnswer(answer.text, marks === null ? [] : answer.evidence)}
        {marks !== null && <SpotVerdict raters={answer} marks={marks} clientName={parts.clientNameOf(scenario)} />}
      </LedSection>
      {marks === null ? (
        <MarkForm
          submit="Compare with the raters"
          enter="compares"
          onMark={(marked) => {
            setMarks(marked);
            onAnswered({ met: compareMarks(marked, answer).met, of: MARKS_ASKED, text: null });
          }}
        />
      ) : (
        <div className={styles["moves"]}>
          <Actions>{next}</Actions>
        </div>
      )}
      <Announcement>{marks === null ? "" : agreementInWords(compareMarks(marks, answer), answer)}</Announcement>
    </>
  );
}
