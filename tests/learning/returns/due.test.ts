import { describe, expect, it } from "vitest";
import { dueReturns, lastMissed } from "#learning/returns/due.ts";
import type { Attempt } from "#schema/attempt.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { allThere, closed, nov } from "./answers.ts";

const everywhere = () => true;
const due = (attempts: readonly Attempt[], now: number, cap = 5) => dueReturns(attempts, now, cap, everywhere);
const backOn = (attempts: readonly Attempt[], now: number, cap = 5) =>
  due(attempts, now, cap).today.map(({ scenarioId, skills }) => [scenarioId, ...skills].join(" "));

describe("what was missed", () => {
  it("comes back the next day, for the skill that was missed, and says why", () => {
    expect(due([closed({ at: nov(3) })], nov(4))).toEqual({
      today: [{ scenarioId: "late-again", skills: ["ask"], why: [{ skill: "ask", words: "The question was closed yesterday." }] }],
      waiting: 0,
      next: "tomorrow",
      rested: 0,
    });
  });

  it("is not back on the same day, up to its last minute", () => {
    const attempts = [closed({ at: nov(3, 0, 1) })];
    expect(backOn(attempts, nov(3, 23, 59))).toEqual([]);
    expect(backOn(attempts, nov(4, 0, 0))).toEqual(["late-again ask"]);
  });

  it("goes for longer each time that it comes out well, and says that it was there", () => {
    const attempts = [closed({ at: nov(3) }), allThere({ at: nov(4) })];
    expect(due(attempts, nov(4)).next).toBe("on Friday");
    expect(due(attempts, nov(6)).today[0]?.why).toEqual([{ skill: "ask", words: "You asked openly on Wednesday. Is that still there?" }]);
    expect(due([...attempts, allThere({ at: nov(6) })], nov(6)).next).toBe("on Thursday");
  });

  it("comes back soon when it is missed again", () => {
    const attempts = [closed({ at: nov(3) }), allThere({ at: nov(4) }), closed({ at: nov(6) })];
    expect(backOn(attempts, nov(7))).toEqual(["late-again ask"]);
  });

  it("is what was missed: what was there from the start never comes back", () => {
    expect(due([allThere({ at: nov(3) }), allThere({ at: nov(4) })], nov(30))).toEqual({ today: [], waiting: 0, next: null, rested: 0 });
  });

  it("may be the trap beside a skill that was there", () => {
    const explained = allThere({ at: nov(3) }, { traps: ["defending"] });
    expect(due([explained], nov(4)).today[0]?.why).toEqual([{ skill: "own", words: "You owned a part yesterday, and also explained." }]);
  });

  it("is not what the reading was unsure of, unless the trainee judged it", () => {
    const unsure = closed({ at: nov(3) }, { confidence: { own: 0.9, reflect: 0.9, ask: 0.59 } });
    const judged = (level: 0 | 1 | 2) => ({ ...unsure, appeals: [{ about: "ask" as const, level, reason: "", at: nov(3) }] });
    expect(backOn([unsure], nov(4))).toEqual([]);
    expect(backOn([judged(2)], nov(4))).toEqual([]);
    expect(due([judged(1)], nov(4)).today[0]?.why[0]?.words).toBe("The question was closed yesterday.");
    expect(due([judged(0)], nov(4)).today[0]?.why[0]?.words).toBe("By your own word, the open question was missing yesterday.");
  });

  it("is not what the trainee disagreed with: the last word on it stands", () => {
    const missed = closed({ at: nov(3) }, { traps: ["stacked_questions"] });
    const appeal = (about: "ask" | "stacked_questions", level: 0 | 2 | null, at: number) => ({ about, level, reason: "It was not.", at });
    expect(backOn([{ ...missed, appeals: [appeal("ask", 2, 2), appeal("ask", 0, 1)] }], nov(4))).toEqual(["late-again ask"]);
    expect(
      backOn([{ ...missed, appeals: [appeal("ask", 2, 2), appeal("ask", 0, 1), appeal("stacked_questions", null, 3)] }], nov(4)),
    ).toEqual([]);
  });

  it("is asked of the opening alone", () => {
    expect(backOn([closed({ at: nov(3), beatId: "the-coat" })], nov(4))).toEqual([]);
  });

  it("is gone where the scenario is gone", () => {
    const attempts = [closed({ at: nov(3) }), closed({ at: nov(3), scenarioId: "mine" })];
    expect(dueReturns(attempts, nov(4), 5, (id) => id !== "mine").today.map(({ scenarioId }) => scenarioId)).toEqual(["late-again"]);
  });
});

describe("the review of a day", () => {
  it("is its first answer: later ones know the feedback", () => {
    const first = closed({ at: nov(3, 9) });
    expect(backOn([first, allThere({ at: nov(3, 10) })], nov(4))).toEqual(["late-again ask"]);
    expect(backOn([allThere({ at: nov(3, 9) }), closed({ at: nov(3, 10) })], nov(4))).toEqual([]);
  });

  it("is never one sentence rewritten, and nothing after it on that day", () => {
    const missed = closed({ at: nov(3) });
    const redone = allThere({ at: nov(4, 9), occasion: "redo", skills: ["ask"] });
    expect(backOn([missed, redone], nov(5))).toEqual(["late-again ask"]);
    expect(backOn([missed, redone, allThere({ at: nov(4, 10) })], nov(5))).toEqual(["late-again ask"]);
  });

  it("is not an answer that could not be scored", () => {
    const unscored = allThere({ at: nov(3, 8), report: { status: "unscorable", reason: "too_short", engine: "0" } });
    expect(backOn([unscored, closed({ at: nov(3, 9) })], nov(4))).toEqual(["late-again ask"]);
  });

  it("may be of any occasion, and of any delivery", () => {
    const missed = closed({ at: nov(3) });
    for (const occasion of ["practice", "return", "probe", "conversation"] as const) {
      expect(backOn([missed, allThere({ at: nov(4), occasion, delivery: "hostile" })], nov(5))).toEqual([]);
    }
  });

  it("takes what rated nothing off the list for that day, and not for the next", () => {
    const unsure = aReport({ confidence: { own: 0.1, reflect: 0.1, ask: 0.1 } });
    const attempts = [closed({ at: nov(3) }), allThere({ at: nov(4), report: unsure })];
    expect(due(attempts, nov(4))).toMatchObject({ today: [], waiting: 0, next: "tomorrow" });
    expect(backOn(attempts, nov(5))).toEqual(["late-again ask"]);
  });
});

describe("a day’s returns", () => {
  const seven = Array.from({ length: 7 }, (_, index) => closed({ at: nov(3, 9, index), scenarioId: `scenario-${index}` }));

  it("are never more than the cap, and the others wait", () => {
    const { today, waiting } = due(seven, nov(4), 5);
    expect(today).toHaveLength(5);
    expect(waiting).toBe(2);
  });

  it("are done when as many scenarios as the cap came back today, however often each was answered", () => {
    const returned = (scenarioId: string, hour: number) => allThere({ at: nov(4, hour), scenarioId, occasion: "return", skills: ["ask"] });
    const one = [returned("scenario-0", 8), returned("scenario-0", 9)];
    expect(due([...seven, ...one], nov(4), 2)).toMatchObject({ waiting: 5, today: [{ scenarioId: "scenario-1" }] });
    const two = [...one, returned("scenario-1", 10)];
    expect(due([...seven, ...two], nov(4), 2)).toMatchObject({ waiting: 5, today: [], next: "tomorrow" });
    expect(due([...seven, ...two], nov(5), 2)).toMatchObject({ waiting: 3, today: [{}, {}] });
  });

  it("begin with what is most likely forgotten", () => {
    const attempts = [
      closed({ at: nov(2), scenarioId: "once-better" }),
      allThere({ at: nov(3), scenarioId: "once-better" }),
      closed({ at: nov(4), scenarioId: "just-missed" }),
      closed({ at: nov(3), scenarioId: "missed-before" }),
    ];
    expect(backOn(attempts, nov(5))).toEqual(["missed-before ask", "just-missed ask", "once-better ask"]);
  });

  it("bring what was missed in more than one skill first, among what is as likely forgotten", () => {
    const twice = allThere({ at: nov(3), scenarioId: "z" }, { levels: { own: 0, reflect: 2, ask: 0 } });
    expect(backOn([closed({ at: nov(3), scenarioId: "a" }), twice], nov(4))).toEqual(["z own ask", "a ask"]);
  });

  it("bring a scenario back once, for all the skills that are due there", () => {
    const poor = { levels: { own: 1, reflect: 0, ask: 2 }, reasons: { own: "vague", reflect: "absent", ask: "open" } } as const;
    expect(due([allThere({ at: nov(3) }, poor)], nov(4)).today).toEqual([
      {
        scenarioId: "late-again",
        skills: ["own", "reflect"],
        why: [
          { skill: "own", words: "You owned something yesterday, and left open what." },
          { skill: "reflect", words: "What it may be like for the client stayed unsaid yesterday." },
        ],
      },
    ]);
  });
});

describe("what was missed last", () => {
  it("is the newest miss that did not come out well since, due or not", () => {
    const attempts = [
      closed({ at: nov(1), scenarioId: "long-ago" }),
      closed({ at: nov(3), scenarioId: "mended" }),
      closed({ at: nov(2), scenarioId: "late-again" }),
      allThere({ at: nov(4), scenarioId: "mended" }),
    ];
    expect(lastMissed(attempts, nov(4), everywhere)).toEqual({
      scenarioId: "late-again",
      skills: ["ask"],
      why: [{ skill: "ask", words: "The question was closed on Monday." }],
    });
  });

  it("may be today’s", () => {
    expect(lastMissed([closed({ at: nov(3, 9) })], nov(3, 10), everywhere)?.why[0]?.words).toBe("The question was closed today.");
  });

  it("is nothing where nothing is left to mend, or the scenario is gone", () => {
    expect(lastMissed([allThere({ at: nov(3) })], nov(4), everywhere)).toBeNull();
    expect(lastMissed([closed({ at: nov(3) })], nov(4), () => false)).toBeNull();
  });
});
