import type { Outcome } from "#schema/vocabulary.ts";

/** What an author is told of each outcome: the answer that it follows, and what the client does then. */
export const OUTCOME_WORDS: Record<Outcome, { readonly after: string; readonly client: string }> = {
  full_repair: { after: "After a full repair", client: "Opens up, and says what was not said yet." },
  partial_repair: { after: "After a partial repair", client: "Softens, and stays careful." },
  missed_feeling: { after: "When the feeling was missed", client: "Says it again, hotter or colder." },
  no_opening: { after: "When nothing was asked", client: "Accepts, and the door closes." },
  defended: { after: "When the therapist defended", client: "Is polite and gone, or sharper." },
  over_owned: { after: "When too much was owned", client: "Looks after the therapist." },
  claimed_understanding: { after: "When understanding was claimed", client: "“Do you?”, as this client would say it." },
  smoothed_over: { after: "When it was smoothed over", client: "Goes along, absent." },
  hurt: { after: "When the answer hurt", client: "Is hurt, and shows it or hides it." },
  puzzled: { after: "When the answer made no sense", client: "Does not follow." },
};
