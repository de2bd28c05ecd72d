import type { DictationTrouble } from "#ui/dictation.ts";

const NOT_HERE = "This browser can’t recognize English on the device after all. You can write instead.";

/** What went wrong with listening, and what can be done. */
export const TROUBLE_WORDS: Record<DictationTrouble, string> = {
  "no-speech": "Nothing was heard. Try once more, a little closer to the microphone, or write.",
  aborted: "Listening was broken off. What was heard is in the box.",
  "audio-capture": "No microphone was found. You can write instead.",
  "not-allowed": "The microphone isn’t allowed here. The browser’s settings for this site can allow it; until then, write.",
  network:
    "The browser wanted the network for this. Mend lets your voice be heard on this device only, so it stopped. You can write instead.",
  "language-not-supported": NOT_HERE,
  "service-not-allowed": NOT_HERE,
  "phrases-not-supported": NOT_HERE,
  "not-started": "Listening did not start. Try once more, or write.",
};
