import { draftKey, removeDraft, saveDraft } from "#storage/drafts.ts";
import { draftOf } from "../written.ts";
import type { Conversation, ConversationStore } from "./conversation-store.ts";

/** Keeps what is being written as it is typed, until it is an answer. What comes back ends the keeping. */
export function keepConversationDraft(conversation: ConversationStore, scenarioId: string): () => void {
  const keyOf = ({ beat }: Conversation) => draftKey(scenarioId, beat?.id ?? null);
  return conversation.subscribe((now, before) => {
    if (now.said === before.said) {
      if (now.draft !== before.draft) saveDraft(keyOf(now), draftOf(now));
    } else if (now.said.at(-1)?.text === before.draft) removeDraft(keyOf(before));
  });
}
