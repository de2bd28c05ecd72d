/**
 * A class: one moment, the room’s answers to it, and how far they have been revealed. One object that is handed from window to window as it
 * stands, and kept nowhere. What changes it are the pure functions beside this file.
 */
import * as z from "zod/mini";
import { CLASS_ANSWER_MAX_LENGTH, CLASS_ANSWER_NAME_MAX_LENGTH } from "#schema/class-answer.ts";
import { MomentSchema } from "#schema/moment.ts";
import { LevelSchema } from "#schema/report.ts";
import { IdSchema } from "#schema/scenario.ts";
import type { BySkill } from "#schema/vocabulary.ts";

/** In their order; from `said` on they are about the answers shown. Nothing of the reading is seen before the vote is over. */
export const CLASS_STEPS = [
  "setting",
  "statement",
  "writing",
  "collect",
  "said",
  "vote",
  "own",
  "reflect",
  "ask",
  "traps",
  "reaction",
  "end",
] as const;
export type ClassStep = (typeof CLASS_STEPS)[number];

/** How long the room may write, in seconds. Nothing is ever cut off. */
export const WRITING_SECONDS = [30, 60, 90, 180] as const;
export type WritingSeconds = (typeof WRITING_SECONDS)[number];

/** Far more answers than a room can go through. */
export const MOST_ANSWERS = 200;

/** More hands than a room has. */
export const MOST_HANDS = 999;

/** Who sees the students’ names. */
export const NAMES_SHOWN = ["nowhere", "laptop", "everywhere"] as const;
export type NamesShown = (typeof NAMES_SHOWN)[number];

export const ClassIdSchema = z.string().check(z.regex(/^[0-9a-f]{8,32}$/u));
const bySkill = <T extends z.ZodMiniType>(value: T) => z.strictObject({ own: value, reflect: value, ask: value });
const hands = z.int().check(z.minimum(0), z.maximum(MOST_HANDS));
/** For missing, partly, there. */
const HandsSchema = z.tuple([hands, hands, hands]);
export type Hands = z.infer<typeof HandsSchema>;
const answerId = z.string().check(z.minLength(1), z.maxLength(12));

export const RoomAnswerSchema = z.strictObject({
  id: answerId,
  /** What the room calls it: a number, or a letter for one that the scenario brings. */
  label: z.string().check(z.minLength(1), z.maxLength(4)),
  text: z.string().check(z.minLength(1), z.maxLength(CLASS_ANSWER_MAX_LENGTH)),
  name: z.string().check(z.maxLength(CLASS_ANSWER_NAME_MAX_LENGTH)),
  from: z.enum(["room", "scenario"]),
  /** Until it is done or skipped, nothing of the reading is shown. */
  vote: z.enum(["open", "done", "skipped"]),
  hands: bySkill(HandsSchema),
  /** The supervisor’s own, given before the reading is shown or after. */
  rating: bySkill(z.nullable(LevelSchema)),
  /** Whether any of it was given or changed once the vote was over, with Mend’s reading in view: it is no independent rating then. */
  isRatedLate: z.boolean(),
});
export type RoomAnswer = z.infer<typeof RoomAnswerSchema>;

const ClockSchema = z.strictObject({
  seconds: z.literal([...WRITING_SECONDS]),
  /** What was left when it last stood still, in milliseconds. */
  leftMs: z.int().check(z.minimum(0), z.maximum(Math.max(...WRITING_SECONDS) * 1000)),
  /** Since when it runs, in milliseconds since 1970; null while it stands. */
  since: z.nullable(MomentSchema),
});
export type Clock = z.infer<typeof ClockSchema>;

export const ClassStateSchema = z.strictObject({
  id: ClassIdSchema,
  scenarioId: IdSchema,
  /** In milliseconds since 1970. */
  startedAt: MomentSchema,
  /** Counts the changes: of two copies the one with more is the newer. */
  revision: z.int().check(z.nonnegative()),
  step: z.enum(CLASS_STEPS),
  /** Whether the laptop is mirrored, or keeps its notes to itself beside a projector window. */
  windows: z.enum(["one", "two"]),
  names: z.enum(NAMES_SHOWN),
  clock: ClockSchema,
  answers: z.array(RoomAnswerSchema).check(z.maxLength(MOST_ANSWERS)),
  /** The ids of the answers that are gone through: one, or two side by side. */
  shown: z.array(answerId).check(z.maxLength(2)),
});
export type ClassState = z.infer<typeof ClassStateSchema>;

const DEFAULT_SECONDS: WritingSeconds = 90;
const NO_HANDS: Hands = [0, 0, 0];
export const noHands = (): BySkill<Hands> => ({ own: NO_HANDS, reflect: NO_HANDS, ask: NO_HANDS });

/** A class before its first slide is left. */
export function newClass(id: string, scenarioId: string, now: number): ClassState {
  return {
    id,
    scenarioId,
    startedAt: now,
    revision: 0,
    step: "setting",
    windows: "one",
    names: "nowhere",
    clock: { seconds: DEFAULT_SECONDS, leftMs: DEFAULT_SECONDS * 1000, since: null },
    answers: [],
    shown: [],
  };
}

/** The answers that are gone through now, in the order in which they stand side by side. */
export function shownAnswers({ answers, shown }: ClassState): RoomAnswer[] {
  return shown.flatMap((id) => answers.filter((answer) => answer.id === id));
}
