import { describe, expect, it } from "vitest";
import { QUESTION_KINDS } from "#content/drills/closing-question.ts";
import { DEPTHS } from "#content/drills/quotes.ts";
import { DRILL_LEADS } from "#features/drills/drill-words.ts";
import { aboutClient, DEPTH_MEANS, DOSE_HINTS, DOSE_MEANS, DOSE_TASKS, QUESTION_MEANS } from "#features/drills/rubric-words.ts";
import { LEVEL_MEANS, TRAP_MEANS } from "#schema/rubric-words.ts";
import { DOSES, DRILLS, LEVELS, SKILLS, TRAPS } from "#schema/vocabulary.ts";

/** Every sentence that the drills have ready, with a name in it. */
const sentences = (client: string) =>
  [
    ...SKILLS.flatMap((skill) => LEVELS.map((level) => LEVEL_MEANS[skill][level])),
    ...TRAPS.map((trap) => `It ${TRAP_MEANS[trap]}.`),
    ...DOSES.flatMap((dose) => [DOSE_MEANS[dose], DOSE_TASKS[dose].how, DOSE_HINTS[dose]]),
    ...DEPTHS.map((depth) => DEPTH_MEANS[depth]),
    ...QUESTION_KINDS.map((kind) => QUESTION_MEANS[kind]),
    ...DRILLS.map((drill) => DRILL_LEADS[drill]),
  ].map((words) => aboutClient(words, client));

describe("the drills’ words", () => {
  it("are whole sentences with the client’s name in them, each said once but that on owning nothing: it is a level and a dose", () => {
    const said = sentences("Ruth");
    expect(said.filter((words) => !/^[A-Z“].*[.”]$/su.test(words) || words.includes("{"))).toEqual([]);
    expect(new Set(said).size).toBe(said.length - 1);
  });

  it("take a client without a name, at the head of a sentence and within", () => {
    expect(aboutClient(DOSE_MEANS.too_much, "The client")).toContain("speaker down. The client may end up");
    expect(aboutClient(LEVEL_MEANS.ask[2], "The client")).toContain("It asks the client for more");
  });

  it("are in curly quotes and apostrophes", () => {
    expect(sentences("Ruth").filter((words) => /["']/u.test(words))).toEqual([]);
  });
});
