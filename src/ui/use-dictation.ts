import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { dictation, type DictationPlace, type DictationTrouble, type Listening } from "./dictation.ts";
import { speech } from "./speech.ts";

interface Dictating {
  readonly listening: boolean;
  /** What is being recognized and not settled yet. */
  readonly interim: string;
  /** Why it ended, where something was wrong; cleared by the next start. */
  readonly trouble: DictationTrouble | null;
  readonly listen: () => void;
  readonly stop: () => void;
}

/** Where recognition on the device stands, as it changes. */
export function useDictationPlace(): DictationPlace {
  return useSyncExternalStore(dictation.subscribe, () => dictation.place());
}

/** Listening for a component: hands over what was recognized for good, and ends when the component goes. */
export function useDictation(onWords: (words: string) => void): Dictating {
  const [listening, setListening] = useState(false);
  const [interim, setInterim] = useState("");
  const [trouble, setTrouble] = useState<DictationTrouble | null>(null);
  const run = useRef<Listening | null>(null);
  useEffect(() => () => run.current?.abort(), []);

  return {
    listening,
    interim,
    trouble,
    listen: () => {
      // Else the device would take down its own voice.
      speech.stop();
      run.current?.abort();
      setTrouble(null);
      setListening(true);
      run.current = dictation.listen({
        onWords,
        onInterim: setInterim,
        onEnd: (why) => {
          setTrouble(why);
          setInterim("");
          setListening(false);
        },
      });
    },
    // The last words may still come after this.
    stop: () => {
      run.current?.stop();
      setListening(false);
    },
  };
}
