import { type PracticeSession, PracticeSessionSchema } from "#schema/practice-session.ts";
import { loadJson, saveJson } from "./kept-json.ts";
import { removeText } from "./local-text.ts";

const KEY = "mend:session";

/** The practice session that was begun and not yet closed; null if there is none, or none that can be read. */
export const loadSession = (): PracticeSession | null => loadJson(KEY, PracticeSessionSchema);

/** Keeps the session at once, in place of any other. */
export const saveSession = (session: PracticeSession): void => saveJson(KEY, session);

export const removeSession = (): void => removeText(KEY);
