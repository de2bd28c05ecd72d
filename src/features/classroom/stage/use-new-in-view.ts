import { type RefObject, useEffect, useRef } from "react";
import type { ClassStep } from "../state/class-state.ts";
import { isAboutAnswers } from "../state/steps.ts";

/** Where the stage is longer than its window, keeps what a step brings in sight: it stands at the end of an answer. */
export function useNewInView(step: ClassStep): RefObject<HTMLDivElement | null> {
  const answers = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAboutAnswers(step)) answers.current?.lastElementChild?.lastElementChild?.scrollIntoView({ block: "nearest" });
    else window.scrollTo({ top: 0 });
  }, [step]);
  return answers;
}
