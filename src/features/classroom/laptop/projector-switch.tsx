import { useState } from "react";
import { TAB_SCOPE } from "#storage/profiles/tab-profile.ts";
import { Button } from "#ui/button.tsx";
import type { ClassState } from "../state/class-state.ts";

interface ProjectorSwitchProps {
  readonly windows: ClassState["windows"];
  /** Whether a projector window shows the class. */
  readonly isOpen: boolean;
  readonly href: string;
  readonly onChange: (windows: ClassState["windows"]) => void;
}

/** A window stays the profile’s that opened it: another’s would hear nothing of this class. */
const PROJECTOR = `${TAB_SCOPE}-projector`;

/** Opens the second window, and goes back to one. */
export function ProjectorSwitch({ windows, isOpen, href, onChange }: ProjectorSwitchProps) {
  const [blocked, setBlocked] = useState(false);
  const open = () => {
    const opened = window.open(href, PROJECTOR, "popup,width=1280,height=720");
    setBlocked(opened === null);
    if (opened !== null) onChange("two");
  };
  return (
    <>
      {!isOpen && (
        <Button kind="text" onClick={open}>
          Open the projector window
        </Button>
      )}
      {windows === "two" && (
        <Button kind="text" onClick={() => onChange("one")}>
          Back to one window
        </Button>
      )}
      <span role="status">
        {blocked && (
          <>
            The browser held the window back.{" "}
            <a href={href} target={PROJECTOR} onClick={() => onChange("two")}>
              Open it here
            </a>
            , or allow pop-ups.
          </>
        )}
        {!blocked && windows === "two" && !isOpen && "The projector window is closed."}
      </span>
    </>
  );
}
