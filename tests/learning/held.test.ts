import { describe, expect, it } from "vitest";
import { awaitedBy } from "#learning/held.ts";
import type { PracticeSession } from "#schema/practice-session.ts";
import { anAssignment, aTakenAssignment } from "../fixtures/an-assignment.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";

const step = { kind: "probe", scenarioId: "too-young", delivery: null, why: "" } as const;
const session: PracticeSession = { schemaVersion: 1, id: "s1", minutes: 15, at: 0, steps: [step, step], step: 1 };

describe("a probe’s feedback", () => {
  const probe = anAttempt({ occasion: "probe", session: { id: "s1", step: 1 } });
  const awaited = (open: PracticeSession | null) => awaitedBy(probe, { session: open, assignments: [] });

  it("waits until the session is at its end, or is no longer open", () => {
    expect(awaited(session)).toEqual({ for: "session" });
    expect(awaited({ ...session, step: 2 })).toBeNull();
    expect(awaited(null)).toBeNull();
    expect(awaited({ ...session, id: "another" })).toBeNull();
  });

  it("is the only feedback that waits for a session", () => {
    expect(awaitedBy(anAttempt({ session: { id: "s1", step: 1 } }), { session, assignments: [] })).toBeNull();
  });
});

describe("an assignment’s feedback", () => {
  const later = aTakenAssignment({ assignment: anAssignment({ feedback: "later" }) });
  const attempt = anAttempt({ occasion: "assignment", session: { id: later.id, step: 0 } });

  it("waits until it is handed in, where it is to come later", () => {
    expect(awaitedBy(attempt, { session: null, assignments: [later] })).toEqual({ for: "assignment", taken: later });
    expect(awaitedBy(attempt, { session: null, assignments: [{ ...later, handedInAt: 5 }] })).toBeNull();
  });

  it("waits for nothing where it comes at once, nor for another assignment", () => {
    const now = aTakenAssignment({ assignment: anAssignment({ feedback: "now" }) });
    expect(awaitedBy(attempt, { session: null, assignments: [now] })).toBeNull();
    expect(awaitedBy(attempt, { session: null, assignments: [aTakenAssignment({ id: "another" })] })).toBeNull();
    expect(awaitedBy(anAttempt(), { session: null, assignments: [later] })).toBeNull();
  });
});
