import { type ReactNode, useState } from "react";
import { dictation, type DictationPlace } from "#ui/dictation.ts";
import { Button } from "#ui/button.tsx";
import styles from "./speaking.module.css";
import { askBrowser, useSpeakingPlace } from "./use-speaking-place.ts";

const NONE = "This browser can’t recognize speech on the device, so there is no microphone here. Mend sends no voice anywhere.";
const WORDS: Record<DictationPlace, string> = {
  missing: NONE,
  unavailable: NONE,
  unasked: "Where a browser recognizes speech on the device itself, you can speak your answer and read it over before you hand it in.",
  asking: "Asking the browser…",
  available: "Ready: the microphone is beside “Hand in.” Your voice stays on this device.",
  downloadable:
    "This browser can recognize speech on the device once it has its speech pack. Fetching it is the browser’s own download, from its maker; Mend has no part in it, and your voice still stays here.",
  downloading: "The browser is fetching its speech pack. The microphone appears once it is here, perhaps on a later visit.",
};

/** Whether an answer can be spoken on this device, why not, and what could be done about it. */
export function SpeakingNote() {
  const place = useSpeakingPlace();
  const [failed, setFailed] = useState(false);
  const install = async () => {
    setFailed(false);
    setFailed(!(await dictation.install()));
  };
  const action: Partial<Record<DictationPlace, ReactNode>> = {
    unasked: <Button onClick={() => void askBrowser()}>See whether this browser can</Button>,
    downloadable: <Button onClick={() => void install()}>Let the browser fetch its speech pack for English</Button>,
  };
  return (
    <div className={styles["note"]}>
      <p className={styles["title"]}>Speak your answer</p>
      <p className={styles["soft"]} role="status">
        {WORDS[place]}
        {failed && place === "downloadable" && " The browser could not fetch it just now."}
      </p>
      {action[place]}
    </div>
  );
}
