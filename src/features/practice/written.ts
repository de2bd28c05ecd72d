import type { Draft } from "#schema/draft.ts";

/** What is being written, or spoken, and not handed in yet. */
export interface Written {
  readonly draft: string;
  /** When the first key was pressed, or the microphone opened, in milliseconds since 1970; null before that. */
  readonly startedAt: number | null;
  /** Whether any of the draft was spoken. */
  readonly spoken: boolean;
}

export const NOTHING_WRITTEN: Written = { draft: "", startedAt: null, spoken: false };

/** The answer begins, by a key or by the microphone. */
export const begun = (written: Written, now: () => number): Written => ({ ...written, startedAt: written.startedAt ?? now() });

/** With the draft as it stands after a key. What is written anew from nothing is not spoken any more. */
export const withDraft = (written: Written, draft: string, now: () => number): Written => ({
  ...begun(written, now),
  draft,
  spoken: written.spoken && draft !== "",
});

/** With what was spoken at the end of the draft. */
export function withHeard(written: Written, words: string, now: () => number): Written {
  if (words === "") return written;
  return { ...begun(written, now), draft: `${written.draft.trimEnd()} ${words}`.trimStart(), spoken: true };
}

/** What is to be kept of it, so that a crash costs nothing. */
export const draftOf = ({ draft, startedAt, spoken }: Written): Draft => ({
  text: draft,
  startedAt: startedAt ?? 0,
  ...(spoken && { spoken: true }),
});
