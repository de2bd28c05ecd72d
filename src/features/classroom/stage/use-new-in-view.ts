import { type RefObject, useEffect, useRef } from "react";
import type { ClassStep } from "../state/class-state.ts";
import { isAboutAnswers } from "../state/steps.ts";

/** Where the stage is longer than the window, keeps what a step brings in sight: it stands at the end. Nothing moves where `follows` is false. */
export function useNewInView(step: ClassStep, follows: boolean): RefObject<HTMLDivElement | null> {
  const answers = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!follows) return;
    if (isAboutAnswers(step)) answers.current?.lastElementChild?.lastElementChild?.scrollIntoView({ block: "nearest" });
    else window.scrollTo({ top: 0 });
  }, [step, follows]);
  return answers;
}
