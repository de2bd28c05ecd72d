import { TRAPS } from "#schema/vocabulary.ts";
import type { TrapId } from "#schema/vocabulary.ts";
import { place } from "../read-answer.ts";
import type { Placed, Reading } from "../read-answer.ts";
import { blaming } from "./blaming.ts";
import { butReversal } from "./but-reversal.ts";
import { defending } from "./defending.ts";
import { fixing } from "./fixing.ts";
import { hostile } from "./hostile.ts";
import { nonApology } from "./non-apology.ts";
import { notAResponse } from "./not-a-response.ts";
import { overOwning } from "./over-owning.ts";
import { reassuring } from "./reassuring.ts";
import { topicChange } from "./topic-change.ts";
import type { Trap } from "./trap.ts";

/** The traps that their wording gives away. The others depend on the rest of the answer and are decided below. */
export const WORDED_TRAPS: readonly Trap[] = [
  overOwning,
  defending,
  nonApology,
  reassuring,
  fixing,
  blaming,
  topicChange,
  hostile,
  notAResponse,
];

export type TrapPlaces = ReadonlyMap<TrapId, readonly Placed[]>;

/** The traps of an answer with the places that show them, in the rubric’s order. */
export function findTraps(reading: Reading): TrapPlaces {
  const { sentences, scene, grants, reflections, questions, claims } = reading;
  const found = new Map<TrapId, readonly Placed[]>();
  for (const { id, act } of WORDED_TRAPS) {
    const places = place(act, sentences, scene).filter((at) => !insideQuestion(at, reading, id));
    if (places.length > 0) found.set(id, places);
  }
  if (sentences.some(({ reading: text }) => SPEAKS_TO_CLIENT.test(text))) found.delete("not_a_response");
  if (claims.length > 0 && !reflections.some(({ kind }) => kind === "underneath")) found.set("claimed_understanding", claims);

  const turns = place(butReversal.act, sentences, scene).filter((turn) => takesBack(turn, reading, found));
  if (turns.length > 0) found.set("but_reversal", turns);

  const leading = questions.filter(({ kind }) => kind === "leading" || kind === "rhetorical");
  if (leading.length > 0) found.set("leading_question", leading);
  const asked = questions.filter(({ kind }) => kind !== "consent");
  if (asked.length >= 3) found.set("stacked_questions", asked);

  if (grants.length > 0 && !found.has("over_owning")) keepOnlyPlainDefense(found, reading);
  return new Map(
    TRAPS.flatMap((id): [TrapId, readonly Placed[]][] => {
      const places = found.get(id);
      return places ? [[id, places]] : [];
    }),
  );
}

/** What stands after a “but” that takes something back. */
const TAKES_BACK = ["defending", "reassuring", "blaming"] as const satisfies readonly TrapId[];

/** Whoever says “you” is talking to somebody. */
const SPEAKS_TO_CLIENT = /\byou(?:r|rs|rself)?\b/u;

/** An open question about the concern is no lecture and no plan, whatever its words. */
function insideQuestion(at: Placed, { questions }: Reading, trap: TrapId): boolean {
  if (trap === "topic_change" || trap === "hostile") return false;
  return questions.some(({ sentence, kind, from, to }) => sentence === at.sentence && kind === "open" && at.from >= from && at.to <= to);
}

function takesBack(
  turn: Placed,
  { grants, reflections, concessions, validations, claims }: Reading,
  traps: ReadonlyMap<TrapId, readonly Placed[]>,
): boolean {
  const before = [...grants, ...concessions, ...validations, ...claims, ...reflections].some(
    ({ sentence, from }) => sentence < turn.sentence || (sentence === turn.sentence && from < turn.from),
  );
  const after = TAKES_BACK.some((id) =>
    (traps.get(id) ?? []).some(({ sentence, from }) => sentence === turn.sentence && from >= turn.from),
  );
  return before && after;
}

/** Beside a specific grant, a defense must stand in a sentence of its own or after a “but” to count. */
function keepOnlyPlainDefense(found: Map<TrapId, readonly Placed[]>, { grants }: Reading): void {
  const kept = (found.get("defending") ?? []).filter(
    (at) => found.has("but_reversal") || !grants.some(({ sentence, from, to }) => sentence === at.sentence && at.from < to && at.to > from),
  );
  if (kept.length === 0) found.delete("defending");
  else found.set("defending", kept);
}
