import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Planning, planSession } from "#learning/session/plan-session.ts";
import { minutesOf, recordOf } from "#learning/session/session-record.ts";
import type { Candidate } from "#learning/session/choose-scenarios.ts";
import { PracticeSessionSchema, SESSION_MINUTES, type SessionStep } from "#schema/practice-session.ts";
import { RUNGS } from "#schema/settings.ts";
import { ALLIANCES, DELIVERIES, DIFFICULTIES, RUPTURES } from "#schema/vocabulary.ts";
import { aDrilled, aDrillRun } from "../../fixtures/a-drill-run.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

/** Two scenarios of every kind and difficulty. */
const candidates: Candidate[] = DIFFICULTIES.flatMap((difficulty) =>
  RUPTURES.flatMap((rupture) =>
    ALLIANCES.flatMap((alliance) =>
      ["a", "b"].map((last) => ({
        id: `d${difficulty}-${rupture}-${alliance}-${last}`,
        difficulty,
        rupture,
        alliance,
        deliveries: [...DELIVERIES],
      })),
    ),
  ),
);
const plan = (overrides: Partial<Planning> = {}) =>
  planSession({
    id: "s1",
    minutes: 15,
    at: 1000,
    rung: 1,
    candidates,
    attempts: [],
    shown: overrides.attempts ?? [],
    drillRuns: [],
    missed: null,
    ...overrides,
  });
const kindsOf = (steps: readonly SessionStep[]) => steps.map(({ kind }) => kind);
const scenariosOf = (steps: readonly SessionStep[]) => steps.flatMap((step) => (step.kind === "warm_up" ? [] : [step.scenarioId]));
const triedAt = (scenarioId: string, at: number) => anAttempt({ id: `${scenarioId}-${at}`, scenarioId, at });
const missed = { scenarioId: "d3-withdrawal-goal-a", skills: ["ask" as const], why: "The question was closed on Tuesday." };

describe("a practice session", () => {
  it("of fifteen minutes is a warm-up, two repairs, the repeat of what failed, and a probe", () => {
    const { steps } = plan({ missed });
    expect(kindsOf(steps)).toEqual(["warm_up", "repair", "repair", "repeat", "probe"]);
    expect(steps[3]).toEqual({ kind: "repeat", ...missed });
  });

  it("has one more repair where nothing failed, or where what failed is gone", () => {
    const instead = ["warm_up", "repair", "repair", "repair", "probe"];
    expect(kindsOf(plan().steps)).toEqual(instead);
    expect(kindsOf(plan({ missed: { ...missed, scenarioId: "gone" } }).steps)).toEqual(instead);
  });

  it("has more repairs the longer it is", () => {
    expect(SESSION_MINUTES.map((minutes) => kindsOf(plan({ minutes, missed }).steps).filter((kind) => kind === "repair").length)).toEqual([
      1, 2, 5, 9,
    ]);
  });

  it("is at the edge: its difficulty, said as the rung says", () => {
    const { steps } = plan({ rung: 4 });
    expect(scenariosOf(steps).every((id) => id.startsWith("d2-"))).toBe(true);
    expect(steps.flatMap((step) => ("delivery" in step ? [step.delivery] : []))).toEqual(["pointed", "pointed", "pointed", "pointed"]);
  });

  it("tests the transfer on a moment never met, of the kind that the first repair was", () => {
    const { steps } = plan();
    const [first] = scenariosOf(steps);
    const probe = scenariosOf(steps).at(-1);
    expect(first?.slice(0, -1)).toBe(probe?.slice(0, -1));
    expect(first).not.toBe(probe);
  });

  it("never probes with what a drill has shown", () => {
    const drilled = candidates.filter(({ id }) => id !== "d2-withdrawal-goal-b").map(({ id }) => aDrilled({ scenarioId: id }));
    const { steps } = plan({ drillRuns: [aDrillRun({ items: drilled })] });
    expect(steps.at(-1)).toMatchObject({ kind: "probe", scenarioId: "d2-withdrawal-goal-b" });
  });

  it("looks for what can be said as the rung says, and tells each as it will be said", () => {
    const few = candidates.map((candidate) => ({ ...candidate, deliveries: candidate.alliance === "bond" ? candidate.deliveries : [] }));
    const { steps } = plan({ rung: 4, minutes: 10, candidates: few });
    expect(steps.slice(1, 3)).toMatchObject([
      { delivery: "pointed", why: "Near your edge: harder, pointed." },
      { delivery: "pointed", why: "Near your edge: harder, pointed." },
    ]);
    const none = candidates.map((candidate) => ({ ...candidate, deliveries: [] }));
    expect(plan({ rung: 4, candidates: none }).steps[1]).toMatchObject({ delivery: null, why: "Near your edge: harder, as written." });
  });

  it("goes without a probe where everything was met, and goes back to what was met longest ago", () => {
    const attempts = candidates.map(({ id }, at) => triedAt(id, 100 - at));
    const { steps } = plan({ attempts });
    expect(kindsOf(steps)).toEqual(["warm_up", "repair", "repair", "repair"]);
    const gentle = candidates.filter(({ difficulty }) => difficulty === 1).map(({ id }) => id);
    expect(scenariosOf(steps)).toEqual(gentle.toReversed().slice(0, 3));
  });

  it("warms up owning for whoever begins, then the skill that was there least", () => {
    expect(plan().steps[0]).toMatchObject({ skill: "own", drill: "third_way" });
    const attempts = ["x", "y", "z"].map((id, at) =>
      anAttempt({ id, scenarioId: id, at, report: aReport({ levels: { own: 2, reflect: 2, ask: 1 } }) }),
    );
    expect(plan({ attempts }).steps[0]).toMatchObject({ skill: "ask", drill: "open_it" });
  });

  it("takes turns between the drills of one skill", () => {
    expect(plan({ drillRuns: [aDrillRun({ drill: "third_way" })] }).steps[0]).toMatchObject({ drill: "fix_the_trap" });
  });

  it("never asks for a scenario twice, keeps to its schema, and comes out the same again", () => {
    const anyPlanning = fc.record({
      id: fc.string({ minLength: 1, maxLength: 20 }),
      minutes: fc.constantFrom(...SESSION_MINUTES),
      rung: fc.constantFrom(...RUNGS),
      attempts: fc.subarray(candidates).map((some) => some.map(({ id }, at) => triedAt(id, at))),
      missed: fc.option(fc.constant(missed)),
    });
    fc.assert(
      fc.property(anyPlanning, (planning) => {
        const session = plan(planning);
        expect(PracticeSessionSchema.safeParse(session).success).toBe(true);
        const scenarios = scenariosOf(session.steps);
        expect(new Set(scenarios).size).toBe(scenarios.length);
        const probes = session.steps.flatMap((step) => (step.kind === "probe" ? [step.scenarioId] : []));
        expect(planning.attempts.some(({ scenarioId }) => probes.includes(scenarioId))).toBe(false);
        expect(plan(planning)).toEqual(session);
      }),
    );
  });
});

describe("what was done in a session", () => {
  const session = plan({ missed });
  const step = (index: number) => ({ id: session.id, step: index });

  it("is told from its attempts and drills, step by step", () => {
    const attempts = [
      anAttempt({ id: "again", at: 30, session: step(1) }),
      anAttempt({ id: "first", at: 20, session: step(1) }),
      anAttempt({ id: "elsewhere", at: 25 }),
      anAttempt({ id: "older", at: 5, session: { id: "another", step: 1 } }),
    ];
    const records = recordOf(session, { attempts, drillRuns: [aDrillRun({ session: step(0) }), aDrillRun({ id: "free" })] });
    expect(records.map((record) => [record.step.kind, record.attempts.map(({ id }) => id), record.run?.id ?? null])).toEqual([
      ["warm_up", [], "run-1"],
      ["repair", ["first", "again"], null],
      ["repair", [], null],
      ["repeat", [], null],
      ["probe", [], null],
    ]);
  });

  it("took the minutes of writing and drilling, a lunch in between not counted", () => {
    const attempts = [
      anAttempt({ id: "a", session: step(1), durationMs: 90_000 }),
      anAttempt({ id: "b", session: step(2), durationMs: 3_600_000 }),
    ];
    expect(minutesOf(recordOf(session, { attempts, drillRuns: [aDrillRun({ session: step(0), durationMs: 60_000 })] }))).toBe(13);
    expect(minutesOf(recordOf(session, { attempts: [], drillRuns: [] }))).toBe(0);
  });
});
