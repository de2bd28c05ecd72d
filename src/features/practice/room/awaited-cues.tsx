import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Settings } from "#schema/settings.ts";
import { Actions, Button } from "#ui/button.tsx";
import { SpeakerIcon, StopIcon } from "#ui/icons.tsx";
import { useSpeech } from "#ui/use-speech.ts";
import styles from "./awaited-cues.module.css";
import type { RoomStore } from "./room-store.ts";

interface AwaitedCuesProps {
  readonly words: string;
  readonly manner: string | null;
  readonly voice: Settings["voice"];
  readonly room: RoomStore;
  /** Called when the words were asked for. */
  readonly onShown: () => void;
}

/** What stands under the heading while the client’s words are not on the screen: the way to begin, to hear them, and to see them. */
export function AwaitedCues({ words, manner, voice, room, onShown }: AwaitedCuesProps) {
  const {
    awaited,
    pressure: { seconds, voiceOnly },
    open,
    startClock,
    turnOffClock,
    showWords,
    lackVoice,
  } = useStore(room);
  const { voices, speaking, speak, stop } = useSpeech();
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (voiceOnly && voices?.length === 0) lackVoice();
  }, [voiceOnly, voices, lackVoice]);
  useEffect(() => {
    if (begun && !speaking) startClock();
  }, [begun, speaking, startClock]);

  const hear = () => {
    speak(words, { voiceUri: voice.uri, rate: voice.rate });
    setBegun(true);
  };
  const show = voiceOnly && (
    <Button
      kind="text"
      onClick={() => {
        showWords();
        onShown();
      }}
    >
      Show the words
    </Button>
  );

  if (awaited) {
    return (
      <div className={styles["waiting"]}>
        <p>{whatComes(seconds, voiceOnly)}</p>
        <Actions>
          <Button
            kind="main"
            onClick={() => {
              if (voiceOnly) hear();
              open();
            }}
          >
            {seconds === null ? "Hear it" : "I’m ready"}
          </Button>
          {show}
          {seconds !== null && (
            <Button kind="text" onClick={turnOffClock}>
              Turn off the clock for this one
            </Button>
          )}
        </Actions>
      </div>
    );
  }
  return (
    <div className={styles["cues"]}>
      {manner !== null && <p className={styles["manner"]}>{manner}</p>}
      <p className={styles["buttons"]}>
        {speaking ? (
          <Button kind="text" onClick={stop}>
            <StopIcon /> Stop
          </Button>
        ) : (
          <Button kind="text" onClick={hear}>
            <SpeakerIcon /> Hear it again
          </Button>
        )}
        {show}
      </p>
    </div>
  );
}

function whatComes(seconds: number | null, voiceOnly: boolean): string {
  if (seconds === null) return "You hear the words, and see them once you have answered.";
  const come = voiceOnly ? "You hear the words once you are ready" : "The words come once you are ready";
  return `${come}, and then you have ${seconds} seconds. Nothing is cut off.`;
}
