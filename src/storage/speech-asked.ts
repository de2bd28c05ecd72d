import { getText, setText } from "./local-text.ts";

const KEY = "mend:speech-asked";

/**
 * Whether this browser was once asked for speech recognition on the device, and answered. A few Chromium builds end the tab instead
 * (ui/dictation.ts), so that it is kept only after the answer, and on this device alone: no backup carries it.
 */
export const speechAsked = {
  get: (): boolean => getText(KEY) !== null,
  keep: (): void => setText(KEY, "yes"),
};
