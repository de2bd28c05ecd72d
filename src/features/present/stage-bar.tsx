import { Button } from "#ui/button.tsx";
import styles from "./stage-bar.module.css";
import { type Step, STEPS } from "./step.ts";
import { useFullscreen } from "./use-fullscreen.ts";

interface StageBarProps {
  readonly step: Step;
  readonly onBack: () => void;
  readonly onForward: () => void;
  readonly leaveHref: string;
}

/** The presenter’s own line at the foot of the stage: back, on, full screen, and that nothing is kept. */
export function StageBar({ step, onBack, onForward, leaveHref }: StageBarProps) {
  const fullscreen = useFullscreen();
  const at = STEPS.indexOf(step);
  return (
    <div className={styles["bar"]} role="group" aria-label="Presenting">
      <Button onClick={onBack} disabled={at === 0} aria-keyshortcuts="ArrowLeft PageUp">
        Back
      </Button>
      <Button kind="main" onClick={onForward} disabled={at === STEPS.length - 1} aria-keyshortcuts="ArrowRight PageDown Space">
        Next
      </Button>
      <span className={styles["at"]}>
        {at + 1} of {STEPS.length}
      </span>
      <span className={styles["kept"]}>Nothing is saved here.</span>
      {fullscreen !== null && (
        <Button kind="text" onClick={fullscreen.toggle}>
          {fullscreen.on ? "Leave full screen" : "Full screen"}
        </Button>
      )}
      <a href={leaveHref}>Leave</a>
    </div>
  );
}
