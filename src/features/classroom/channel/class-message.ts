/** What the windows of a class say to each other, on one BroadcastChannel. Every message is parsed before it is heard. */
import * as z from "zod/mini";
import { ClassAnswerSchema } from "#schema/class-answer.ts";
import { MomentSchema } from "#schema/moment.ts";
import { IdSchema } from "#schema/scenario.ts";
import { ClassIdSchema, ClassStateSchema } from "../state/class-state.ts";

/** How an answer fared that was handed in by its link. */
export const HAND_IN_OUTCOMES = ["taken", "already", "full", "other_moment"] as const;
export type HandInOutcome = (typeof HAND_IN_OUTCOMES)[number];

/** What a projector asks of the laptop that holds the class. */
export const STAGE_STEPS = ["forward", "back"] as const;

const windowId = ClassIdSchema;
const title = z.string().check(z.maxLength(80));

export const ClassMessageSchema = z.discriminatedUnion("kind", [
  /** A projector is here and wants to know how things stand; without a class it takes the first of its scenario. */
  z.strictObject({ kind: z.literal("projector_here"), windowId, scenarioId: IdSchema, classId: z.nullable(ClassIdSchema) }),
  z.strictObject({ kind: z.literal("projector_gone"), windowId, classId: ClassIdSchema }),
  /** How things stand, from the laptop. */
  z.strictObject({ kind: z.literal("state"), state: ClassStateSchema }),
  /** A key or a clicker on the projector’s side. */
  z.strictObject({ kind: z.literal("move"), classId: ClassIdSchema, move: z.enum(STAGE_STEPS) }),
  /** A laptop that was reloaded wants its class back. */
  z.strictObject({ kind: z.literal("class_wanted"), classId: ClassIdSchema }),
  /** It is here, as a projector last saw it. */
  z.strictObject({ kind: z.literal("class_kept"), windowId, state: ClassStateSchema }),
  /** It is open on another screen of the laptop: it can’t be had twice. */
  z.strictObject({ kind: z.literal("class_held"), classId: ClassIdSchema }),
  z.strictObject({ kind: z.literal("class_over"), classId: ClassIdSchema }),
  /** A student’s link was opened: which classes are there? */
  z.strictObject({ kind: z.literal("classes_wanted"), windowId }),
  z.strictObject({
    kind: z.literal("class_here"),
    windowId,
    classId: ClassIdSchema,
    scenarioId: IdSchema,
    startedAt: MomentSchema,
    title,
  }),
  /** Its answer, to one of them. */
  z.strictObject({ kind: z.literal("hand_in"), windowId, classId: ClassIdSchema, answer: ClassAnswerSchema }),
  z.strictObject({ kind: z.literal("handed_in"), windowId, outcome: z.enum(HAND_IN_OUTCOMES), title }),
]);
export type ClassMessage = z.infer<typeof ClassMessageSchema>;
