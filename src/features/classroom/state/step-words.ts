import { SKILL_LABELS } from "#schema/labels.ts";
import type { ClassStep } from "./class-state.ts";

/** What a step is called, and what it is for. */
export const STEP_WORDS: Record<ClassStep, { readonly name: string; readonly does: string }> = {
  setting: { name: "The setting", does: "Where we are, before anything is said." },
  statement: { name: "The client", does: "The client’s words alone. Read them out, or let them be spoken." },
  writing: { name: "Writing", does: "Everybody writes what they would say back. The time is a guide and cuts nothing off." },
  collect: { name: "The answers", does: "Answers come in. Choose one to go through, or two side by side." },
  said: { name: "The answer", does: "The answer alone. Let it be read before anybody judges it." },
  vote: { name: "The vote", does: "Hands up for each skill: missing, partly, or there. The reading stays hidden until then." },
  own: { name: SKILL_LABELS.own.long, does: "Was a part of it owned?" },
  reflect: { name: SKILL_LABELS.reflect.long, does: "Was what lies underneath put into words?" },
  ask: { name: SKILL_LABELS.ask.long, does: "Was there an open question?" },
  traps: { name: "What got in the way", does: "The traps, if there are any." },
  reaction: { name: "The client answers", does: "What the client may say to this answer." },
  end: { name: "The end", does: "Take along what you want to keep: everything else goes when you leave." },
};
