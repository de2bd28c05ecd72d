import { describe, expect, it } from "vitest";
import { asksInWords, handOverInWords } from "#features/assignments/asks-in-words.ts";
import {
  assignmentOf,
  draftOf,
  EMPTY_DRAFT,
  isComplete,
  missingIn,
  withMoment,
  withMoved,
  withSequence,
} from "#features/assignments/make/assignment-draft.ts";
import { AssignmentSchema } from "#schema/assignment.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";
import { anAssignment } from "../../fixtures/an-assignment.ts";

const idsOf = ({ tasks }: typeof EMPTY_DRAFT) => tasks.map(({ scenarioId }) => scenarioId);
const anywhere = ["a", "b", "c"].map((id) => ({ id, title: id, deliveries: ["hostile"] as const }));

describe("the moments of a draft", () => {
  const three = ["a", "b", "c"].reduce(withMoment, EMPTY_DRAFT);

  it("come once each, at most twenty, and can change places", () => {
    expect(idsOf(withMoment(three, "b"))).toEqual(["a", "b", "c"]);
    expect(idsOf(withMoved(three, 0, 1))).toEqual(["b", "a", "c"]);
    expect(withMoved(three, 0, -1)).toBe(three);
    expect(withMoved(three, 2, 1)).toBe(three);
    const many = Array.from({ length: 30 }, (_, at) => `m${at}`).reduce(withMoment, EMPTY_DRAFT);
    expect(many.tasks).toHaveLength(20);
  });

  it("may be those of a sequence, whose title stands in where none was written", () => {
    expect(withSequence(three, "Withdrawal", ["x", "y"])).toMatchObject({ title: "Withdrawal" });
    expect(withSequence({ ...three, title: "Mine" }, "Withdrawal", ["x"])).toMatchObject({
      title: "Mine",
      tasks: [{ scenarioId: "x", delivery: null }],
    });
  });

  it("must be some, all of them here, under a title", () => {
    expect(isComplete(missingIn(EMPTY_DRAFT, anywhere))).toBe(false);
    expect(isComplete(missingIn({ ...three, title: "T" }, anywhere))).toBe(true);
    expect(missingIn({ ...three, title: "T" }, anywhere.toSpliced(1, 1)).tasks).toContain("no longer here");
    expect(missingIn({ ...three, title: "  " }, anywhere).title).not.toBeNull();
  });

  it("must be said in ways that they still have", () => {
    const saidAs = (delivery: "hostile" | "mild") => missingIn({ ...three, title: "T", tasks: [{ scenarioId: "b", delivery }] }, anywhere);
    expect(isComplete(saidAs("hostile"))).toBe(true);
    expect(saidAs("mild").tasks).toContain("“b” can no longer be said that way");
  });
});

describe("an assignment that is made of a draft", () => {
  let made = 0;
  const making = { own: [aScenario(), aScenario({ id: "not-asked" })], newId: () => `id-${(made += 1)}`, now: () => 77 };
  const draft = { ...draftOf(anAssignment()), scenarios: [] };

  it("is a valid one, with its own scenarios whole and no others", () => {
    const assignment = assignmentOf({ ...making, draft: { ...draft, title: " Before  " } });
    expect(AssignmentSchema.safeParse(assignment).success).toBe(true);
    expect(assignment).toMatchObject({ title: "Before", at: 77 });
    expect(assignment.scenarios.map(({ id }) => id)).toEqual(["late-again"]);
  });

  it("is the same one as long as nothing changes, and another as soon as anything does", () => {
    const first = assignmentOf({ ...making, draft });
    const kept = { ...draft, made: first };
    expect(assignmentOf({ ...making, draft: kept })).toBe(first);
    expect(assignmentOf({ ...making, draft: { ...kept, made: AssignmentSchema.parse(JSON.parse(JSON.stringify(first))) } }).id).toBe(
      first.id,
    );
    expect(assignmentOf({ ...making, draft: { ...kept, tries: 5 } }).id).not.toBe(first.id);
    expect(assignmentOf({ ...making, own: [aScenario({ title: "New title" })], draft: kept }).id).not.toBe(first.id);
  });

  it("keeps what came in the file that it was opened from, and one’s own before that", () => {
    const opened = draftOf(anAssignment());
    expect(assignmentOf({ ...making, own: [], draft: opened }).scenarios).toEqual([aScenario()]);
    const mine = aScenario({ title: "Mine" });
    expect(assignmentOf({ ...making, own: [mine], draft: opened }).scenarios).toEqual([mine]);
  });
});

describe("what an assignment asks", () => {
  it("is said in sentences, and what goes over with them", () => {
    const now = { tries: 1, selfRating: false, feedback: "now", by: "" } as const;
    expect(asksInWords(now)).toEqual([
      "One answer at each moment.",
      "You aren’t asked to rate yourself.",
      "You see Mend’s feedback after each answer.",
    ]);
    expect(handOverInWords(now)).toContain("each answer with its time, what Mend reads in it, and where you disagree.");
    expect(handOverInWords(now)).toContain("give to your supervisor yourself");
    const later = { tries: 3, selfRating: true, feedback: "later", by: "Dr. Reyes" } as const;
    expect(asksInWords(later)[2]).toBe("Mend’s feedback waits until you hand in the assignment.");
    expect(handOverInWords(later)).toContain("each answer with its time, how you rated it, what Mend reads in it.");
    expect(handOverInWords({ ...later, selfRating: false })).toContain("each answer with its time and what Mend reads in it.");
  });
});
