import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packText, unpackText } from "#exchange/link/pack.ts";
import { ASSIGNMENT_MAX_BYTES, readAssignment } from "#exchange/assignments/read-assignment.ts";
import { ASSIGNED_TRIES, type Assignment, FEEDBACK_TIMES } from "#schema/assignment.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";
import { anAssignment } from "../../fixtures/an-assignment.ts";

const isShipped = (id: string) => id === "too-young";
const read = (assignment: object) => readAssignment(JSON.stringify(assignment), isShipped);
const problemsIn = (assignment: object) => {
  const found = read(assignment);
  return found.ok ? [] : found.problems.map(({ path }) => path);
};

describe("an assignment", () => {
  it("comes back from its link as it was made, whatever it says", async () => {
    const texts = fc.record({
      title: fc.string({ minLength: 1, maxLength: 120 }),
      by: fc.string({ maxLength: 80 }),
      note: fc.string({ maxLength: 400 }),
    });
    const rules = fc.record({
      tries: fc.constantFrom(...ASSIGNED_TRIES),
      feedback: fc.constantFrom(...FEEDBACK_TIMES),
      selfRating: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(texts, rules, async (said, ruled) => {
        const trimmed = { title: said.title.trim(), by: said.by.trim(), note: said.note.trim() };
        fc.pre(trimmed.title !== "");
        const made: Assignment = anAssignment({ ...trimmed, ...ruled });
        const unpacked = await unpackText(await packText(JSON.stringify(made)), ASSIGNMENT_MAX_BYTES);
        expect(unpacked.ok && readAssignment(unpacked.text, isShipped)).toEqual({ ok: true, value: made });
      }),
      { numRuns: 50 },
    );
  });

  it("is refused where a moment neither ships nor comes along", () => {
    expect(problemsIn(anAssignment({ scenarios: [] }))).toEqual(["tasks[1].scenarioId"]);
  });

  it("is refused where it brings a scenario under an id that ships", () => {
    expect(problemsIn(anAssignment({ scenarios: [aScenario(), aScenario({ id: "too-young", title: "Retitled" })] }))).toEqual([
      "scenarios[1].id",
    ]);
  });

  it("is refused where its own scenario can’t be said as asked, comes twice, or leads in a circle", () => {
    const [beat] = aScenario().next ?? [];
    if (beat === undefined) throw new Error("The fixture has a beat.");
    expect(problemsIn(anAssignment({ tasks: [{ scenarioId: "late-again", delivery: "shut_down" }] }))).toEqual(["tasks[0].delivery"]);
    expect(problemsIn(anAssignment({ scenarios: [aScenario(), aScenario()] }))).toEqual(["scenarios[1].id"]);
    expect(problemsIn(anAssignment({ scenarios: [aScenario({ next: [{ ...beat, from: beat.id }] })] }))).toEqual([
      "scenarios[0].next[0].from",
    ]);
  });

  it("names everything that is wrong at once", () => {
    expect(problemsIn({ ...anAssignment(), title: " ", tries: 9, tasks: [], extra: 1 }).toSorted()).toEqual([
      "extra",
      "tasks",
      "title",
      "tries",
    ]);
  });

  it("is refused unread where it is too large", () => {
    expect(problemsIn(anAssignment({ note: "x".repeat(ASSIGNMENT_MAX_BYTES) }))).toEqual([""]);
  });
});
