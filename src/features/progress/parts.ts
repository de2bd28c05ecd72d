import type { ComponentType } from "react";
import { ENOUGH_RATED } from "#learning/progress/calibration.ts";
import { ENOUGH_FOR_A_COURSE } from "#learning/progress/course.ts";
import type { Progress } from "#learning/progress/progress-of.ts";
import { ENOUGH_A_SIDE } from "#learning/progress/trend.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { Calibrations } from "./calibration.tsx";
import { Drills } from "./drills.tsx";
import { FirstTries } from "./first-tries.tsx";
import { Kinds } from "./kinds.tsx";
import { Probes } from "./probes.tsx";
import { Reactions } from "./reactions.tsx";
import { ENOUGH_SAID_AGAIN, SaidAgain } from "./said-again.tsx";
import { Traps } from "./traps.tsx";

/** A part of the screen, and what it takes for it to tell anything. */
export interface Part {
  readonly Told: ComponentType<Progress>;
  readonly name: string;
  /** How many there must be, and how many there are. */
  readonly takes: number;
  readonly soFar: (progress: Progress) => number;
  /** What is said of it as long as there are fewer. */
  readonly toCome: string;
}

const firstTries = (progress: Progress): number => progress.firstTries.own.points.length;

/** In the order in which they are read. */
export const PARTS: readonly Part[] = [
  {
    Told: FirstTries,
    name: "First tries",
    takes: ENOUGH_FOR_A_COURSE,
    soFar: firstTries,
    toCome: "After five answers at moments that you had not met before, there will be a chart for each skill.",
  },
  {
    Told: Probes,
    name: "Without feedback, on moments never seen",
    takes: ENOUGH_FOR_A_COURSE,
    soFar: ({ probes }) => probes.own.points.length,
    toCome: "Practice sessions end with one such moment. After five of them there will be a chart for each skill.",
  },
  {
    Told: SaidAgain,
    name: "The same moment, said again",
    takes: ENOUGH_SAID_AGAIN,
    soFar: ({ saidAgain }) => saidAgain.of,
    toCome: "After five moments that you answered more than once on one day, you will see what the last answer brings against the first.",
  },
  {
    Told: Kinds,
    name: "By kind of moment",
    takes: ENOUGH_FOR_A_COURSE,
    soFar: (progress) => firstTries(progress) - progress.kinds.unknown,
    toCome: "After five first tries you will see where each skill is there more often, and where less.",
  },
  {
    Told: Traps,
    name: "What gets in the way",
    takes: 2 * ENOUGH_A_SIDE,
    soFar: firstTries,
    toCome: `After ${2 * ENOUGH_A_SIDE} first tries you will see which traps fade.`,
  },
  {
    Told: Calibrations,
    name: "What you think is there, and what Mend reads",
    takes: ENOUGH_RATED,
    soFar: ({ calibration }) => Math.max(...SKILLS.map((skill) => calibration[skill].of)),
    toCome: "After eight answers that you rated yourself before the feedback, you will see how the two views compare.",
  },
  {
    Told: Reactions,
    name: "How it felt",
    takes: 1,
    soFar: ({ reactions }) => reactions.of,
    toCome: "After an answer you can say how hard it was and what happened inside. The last twenty times are counted here.",
  },
  {
    Told: Drills,
    name: "Drills",
    takes: 1,
    soFar: ({ drills }) => drills.length,
    toCome: "Once you have finished a drill, you will see how it came out.",
  },
];
