import type { AskReason, OwnReason, ReflectReason } from "#schema/report.ts";
import type { Level } from "#schema/vocabulary.ts";
import type { Opinion } from "../model/model.ts";
import type { Placed } from "../read-answer.ts";
import type { Sentence } from "../text/reading.ts";
import type { Finding, Verdict } from "./verdict.ts";

interface Settling<Reason> {
  /** Where the expected level turns from 0 to 1 and from 1 to 2. */
  readonly turns: readonly [number, number];
  /** What a level is called where the rules had given another. */
  readonly reasons: readonly [Reason, Reason, Reason];
}

/** Chosen on scenarios left out of the fit (`npm run evaluate`), for the highest weighted kappa. */
export const SETTLING: { readonly own: Settling<OwnReason>; readonly reflect: Settling<ReflectReason>; readonly ask: Settling<AskReason> } =
  {
    own: { turns: [0.6, 1.45], reasons: ["absent", "vague", "specific"] },
    reflect: { turns: [0.55, 1.25], reasons: ["absent", "surface", "underneath"] },
    ask: { turns: [0.6, 1.35], reasons: ["absent", "generic", "open"] },
  };

/** A sentence is shown for a level from this chance on, and the likeliest one in any case. */
const CARRIES = 0.5;

/**
 * The last word on one skill. The model sets the level, and confidence is the chance that it gives to it; the rules say why, where they
 * agree. Shown are the sentences that carry the level, narrowed to the rules’ own places where those lie in them.
 */
export function settle<Reason extends string>(
  finding: Finding<Reason>,
  { chances, sentences: told }: Opinion,
  { turns, reasons }: Settling<Reason>,
  sentences: readonly Sentence[],
): Verdict<Reason> {
  const expected = chances[1] + 2 * chances[2];
  const level: Level = expected < turns[0] ? 0 : expected < turns[1] ? 1 : 2;
  const confidence = Math.round(chances[level] * 100) / 100;
  const reason = level === finding.level ? finding.reason : reasons[level];
  if (level === 0) return { level, reason, confidence, places: [] };
  const carried = told.map(({ some, full }) => (level === 2 ? full : some));
  const most = Math.max(...carried);
  const found = new Map<number, Placed[]>();
  for (const place of finding.places) {
    const here = found.get(place.sentence);
    if (here === undefined) found.set(place.sentence, [place]);
    else here.push(place);
  }
  const places = sentences.flatMap(({ reading }, sentence): readonly Placed[] => {
    const chance = carried[sentence] ?? 0;
    if (chance < CARRIES && chance < most) return [];
    return found.get(sentence) ?? [{ sentence, from: 0, to: reading.length }];
  });
  return { level, reason, confidence, places };
}

/** The verdict on an answer that says nothing to the client. */
export const nothingSaid = <Reason extends string>(reason: Reason): Verdict<Reason> => ({
  level: 0,
  reason,
  confidence: SURE_OF_NOTHING,
  places: [],
});

const SURE_OF_NOTHING = 0.9;
