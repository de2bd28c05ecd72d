import { type PracticeSession, PracticeSessionSchema } from "#schema/practice-session.ts";
import { getText, removeText, setText } from "./local-text.ts";

const KEY = "mend:session";

/** The practice session that was begun and not yet closed; null if there is none, or none that can be read. */
export function loadSession(): PracticeSession | null {
  const text = getText(KEY);
  if (text === null) return null;
  try {
    const parsed = PracticeSessionSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps the session at once, in place of any other. */
export function saveSession(session: PracticeSession): void {
  setText(KEY, JSON.stringify(session));
}

export function removeSession(): void {
  removeText(KEY);
}
