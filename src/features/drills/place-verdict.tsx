import type { DrillAnswer } from "#content/drills/drill-answer.ts";
import { DOSE_LABELS } from "#schema/labels.ts";
import { TRAP_MEANS } from "#schema/rubric-words.ts";
import { type Dose, TRAPS_OF_SKILL } from "#schema/vocabulary.ts";
import styles from "./drill-item.module.css";
import type { DrillParts } from "./parts.ts";
import { aboutClient, DOSE_MEANS } from "./rubric-words.ts";

interface PlaceVerdictProps {
  readonly answer: DrillAnswer;
  /** Where the trainee placed it; null where that is no longer known. */
  readonly chosen: Dose | null;
  readonly clientName: string;
  readonly renderAnswer: DrillParts["renderAnswer"];
}

/** How much responsibility the raters find in an answer, and where. */
export function PlaceVerdict({ answer, chosen, clientName, renderAnswer }: PlaceVerdictProps) {
  const { text, evidence, dose } = answer;
  // Where it is too much, pieces that would own a part by themselves would only distract.
  const shown = dose === "too_much" ? ["over_owning"] : ["own", ...TRAPS_OF_SKILL.own];
  return (
    <>
      {renderAnswer(
        text,
        evidence.filter(({ kind }) => shown.includes(kind)),
      )}
      <p className={styles["verdict"]}>{placedInWords(dose, chosen)}</p>
      <p>{whyInWords(answer, clientName)}</p>
    </>
  );
}

export function placedInWords(dose: Dose, chosen: Dose | null): string {
  if (chosen === null) return `The raters say: ${DOSE_LABELS[dose]}.`;
  return chosen === dose
    ? `The raters say so too: ${DOSE_LABELS[dose]}.`
    : `The raters say: ${DOSE_LABELS[dose]}. You said: ${DOSE_LABELS[chosen]}.`;
}

/** What the dose means, and what stands in the place of the owning or beside it. */
function whyInWords({ dose, traps }: DrillAnswer, clientName: string): string {
  if (dose === "vague" && traps.includes("but_reversal")) return "Something is granted, and taken back in the same breath.";
  const others = TRAPS_OF_SKILL.own.filter((trap) => traps.includes(trap) && trap !== "over_owning");
  const does = others.map((trap) => TRAP_MEANS[trap]).join(", and it ");
  const beside = others.length === 0 ? "" : dose === "none" ? ` It ${does}.` : ` It also ${does}.`;
  return aboutClient(DOSE_MEANS[dose] + beside, clientName);
}
