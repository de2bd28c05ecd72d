import { describe, expect, it } from "vitest";
import { questionsOnModel, questionsOnPitfall } from "#features/editor/questions.ts";
import type { Report } from "#schema/report.ts";
import { aReport } from "../../fixtures/a-report.ts";

const unread: Report = { status: "unscorable", reason: "too_short", engine: "0" };

describe("what an author is asked", () => {
  it("is nothing where a model answer is read whole", () => {
    expect(questionsOnModel(aReport({ levels: { own: 2, reflect: 2, ask: 2 }, traps: [] }))).toEqual([]);
  });

  it("is where the skill is that a model answer is not seen to have, and whether a trap is heard", () => {
    const questions = questionsOnModel(aReport({ levels: { own: 2, reflect: 0, ask: 1 }, traps: ["defending"] }));
    expect(questions).toEqual([
      "Mend doesn’t see the reflection here: is it in the words, or is “What lies underneath?” missing what you mean?",
      "Mend sees the question only partly here: would the client know that there is room to say more?",
      "Mend reads “Explaining or defending” here: would the client hear it so?",
    ]);
  });

  it("is whether the trap of a tempting answer is in the words, where it is not seen", () => {
    expect(questionsOnPitfall(aReport({ traps: ["fixing", "defending"] }), "defending")).toEqual([]);
    expect(questionsOnPitfall(aReport({ traps: ["fixing"] }), "defending")[0]).toMatch(/^Mend doesn’t see “Explaining or defending” here/);
  });

  it("is whether it would be said at all, where it cannot be read", () => {
    expect(questionsOnModel(unread)).toEqual(["Mend can’t read this as an answer. Is it what a therapist would say aloud?"]);
    expect(questionsOnPitfall(unread, "fixing")).toHaveLength(1);
  });
});
