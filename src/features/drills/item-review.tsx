import { DOSE_LABELS } from "#schema/labels.ts";
import type { Drilled } from "#schema/drill-run.ts";
import styles from "./drill-item.module.css";
import type { DrillItem, WrittenItem } from "./items/drill-item.ts";
import { isAbout } from "./is-about.ts";
import { NameVerdict } from "./name-verdict.tsx";
import type { DrillParts, Prepared } from "./parts.ts";
import { PlaceVerdict } from "./place-verdict.tsx";
import { readWritten } from "./read-written.ts";
import { SpotVerdict } from "./spot-verdict.tsx";
import { WrittenFeedback } from "./written-feedback.tsx";

interface ItemReviewProps extends Prepared {
  readonly drilled: Drilled;
  readonly parts: DrillParts;
}

/** An item once more, answered: what was to be seen in it, and what was written. */
export function ItemReview({ item, scenario, drilled, parts }: ItemReviewProps) {
  const clientName = parts.clientNameOf(scenario);
  switch (item.kind) {
    case "spot":
      return (
        <>
          {parts.renderAnswer(item.answer.text, item.answer.evidence)}
          <SpotVerdict raters={item.answer} marks={null} clientName={clientName} />
        </>
      );
    case "place":
      return <PlaceVerdict answer={item.answer} chosen={null} clientName={clientName} renderAnswer={parts.renderAnswer} />;
    case "name":
      return (
        <>
          <NameVerdict options={item.options} picked={null} clientName={clientName} />
          {written(item)}
        </>
      );
    case "dose":
      return (
        <>
          <h3 className={styles["step"]}>Asked for: {DOSE_LABELS[item.dose]}</h3>
          {written(item)}
        </>
      );
    case "fix":
    case "open":
      return (
        <>
          <h3 className={styles["step"]}>Somebody answered</h3>
          {parts.renderAnswer(item.answer.text, item.answer.evidence.filter(isAbout(item)))}
          {written(item)}
        </>
      );
  }

  function written(about: DrillItem & WrittenItem) {
    const reading = readWritten(about, drilled.text ?? "", scenario, clientName, 0);
    return (
      reading.status === "scored" && (
        <>
          <h3 className={styles["step"]}>What you said</h3>
          <WrittenFeedback item={about} reading={reading} renderAnswer={parts.renderAnswer} />
        </>
      )
    );
  }
}
