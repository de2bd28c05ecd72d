import { removeDraft, saveDraft } from "#storage/drafts.ts";
import type { SittingStore } from "./sitting-store.ts";

/**
 * Keeps the draft as it is typed, until its feedback is shown. What comes back ends the keeping. A draft whose answer is
 * being rated stays kept: closing the window then loses nothing.
 */
export function keepDraft(sitting: SittingStore, keyAt: (beatId: string | null) => string): () => void {
  return sitting.subscribe((now, before) => {
    const key = keyAt(now.beat?.id ?? null);
    if (now.phase === "feedback") removeDraft(key);
    else if (now.draft !== before.draft && now.startedAt !== null)
      saveDraft(key, { text: now.draft, startedAt: now.startedAt, ...(now.spoken && { spoken: true }) });
  });
}
