import type { ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { CLASS_STEPS, type ClassStep } from "../state/class-state.ts";
import { STEP_WORDS } from "../state/step-words.ts";
import styles from "./class-bar.module.css";
import { useFullscreen } from "../stage/use-fullscreen.ts";

interface ClassBarProps {
  readonly step: ClassStep;
  readonly onBack: () => void;
  readonly onForward: () => void;
  readonly onLeave: () => void;
  /** What else can be done from every step. */
  readonly children: ReactNode;
}

/** The supervisor’s own line at the foot of the laptop: back, on, and what else there is; and that nothing is kept. */
export function ClassBar({ step, onBack, onForward, onLeave, children }: ClassBarProps) {
  const fullscreen = useFullscreen();
  return (
    <div className={styles["bar"]} role="group" aria-label="The class">
      <Button onClick={onBack} disabled={step === CLASS_STEPS[0]} aria-keyshortcuts="ArrowLeft PageUp">
        Back
      </Button>
      <Button kind="main" onClick={onForward} disabled={step === "end"} aria-keyshortcuts="ArrowRight PageDown Space">
        Next
      </Button>
      <span className={styles["at"]}>{STEP_WORDS[step].name}</span>
      <span className={styles["kept"]}>Nothing is kept.</span>
      {children}
      {fullscreen !== null && (
        <Button kind="text" onClick={fullscreen.toggle}>
          {fullscreen.on ? "Leave full screen" : "Full screen"}
        </Button>
      )}
      <Button kind="text" onClick={onLeave}>
        Leave
      </Button>
    </div>
  );
}
