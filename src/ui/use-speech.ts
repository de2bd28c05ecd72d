import { useEffect, useRef, useState } from "react";
import { speech } from "./speech.ts";
import type { LocalVoice, SpeakOptions } from "./speech.ts";

interface Speaking {
  /** Null until the browser has said which local voices it has. */
  readonly voices: readonly LocalVoice[] | null;
  readonly speaking: boolean;
  readonly speak: (text: string, options?: SpeakOptions) => void;
  readonly stop: () => void;
}

/** The local voices; null until the browser has said which. */
export function useVoices(): readonly LocalVoice[] | null {
  const [voices, setVoices] = useState<readonly LocalVoice[] | null>(null);
  useEffect(() => {
    let here = true;
    const load = async () => {
      const found = await speech.voices();
      if (here) setVoices(found);
    };
    void load();
    return () => {
      here = false;
    };
  }, []);
  return voices;
}

/** Reading aloud for a component: knows whether it is speaking, and falls silent when the component goes. */
export function useSpeech(): Speaking {
  const voices = useVoices();
  const [speaking, setSpeaking] = useState(false);
  const run = useRef(0);
  useEffect(() => () => speech.stop(), []);

  return {
    voices,
    speaking,
    speak: (text, options) => {
      const mine = ++run.current;
      setSpeaking(true);
      void speech.speak(text, options).finally(() => {
        if (run.current === mine) setSpeaking(false);
      });
    },
    stop: () => {
      speech.stop();
      setSpeaking(false);
    },
  };
}
