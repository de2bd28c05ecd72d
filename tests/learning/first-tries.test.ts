import { describe, expect, it } from "vitest";
import { firstTries, probesIn } from "#learning/first-tries.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";

const idsOf = (attempts: readonly { readonly id: string }[]) => attempts.map(({ id }) => id);

describe("first tries", () => {
  it("are the first answers at each moment, oldest first, in whatever order they are kept", () => {
    const attempts = [
      anAttempt({ id: "again", at: 30 }),
      anAttempt({ id: "beat", at: 20, beatId: "the-coat", occasion: "conversation" }),
      anAttempt({ id: "other", at: 40, scenarioId: "other" }),
      anAttempt({ id: "first", at: 10 }),
    ];
    expect(idsOf(firstTries(attempts))).toEqual(["first", "beat", "other"]);
  });

  it("do not begin anew with another delivery of the same words", () => {
    expect(idsOf(firstTries([anAttempt({ id: "a", at: 1 }), anAttempt({ id: "b", at: 2, delivery: "hostile" })]))).toEqual(["a"]);
  });

  it("leave out probes and what came back, and what follows a probe is no first try anymore", () => {
    const probe = anAttempt({ id: "probe", at: 1, occasion: "probe" });
    const after = anAttempt({ id: "after", at: 2 });
    const back = anAttempt({ id: "back", at: 3, scenarioId: "other", occasion: "return" });
    expect(firstTries([probe, after, back])).toEqual([]);
  });

  it("leave a probe out of the probes once its moment was practiced before", () => {
    const fresh = anAttempt({ id: "fresh", at: 1, occasion: "probe", scenarioId: "new" });
    const before = anAttempt({ id: "before", at: 2 });
    const late = anAttempt({ id: "late", at: 3, occasion: "probe" });
    expect(idsOf(probesIn([late, before, fresh]))).toEqual(["fresh"]);
  });

  it("leave out what could not be scored, and count the moment as met", () => {
    const unread = anAttempt({ id: "unread", at: 1, report: { status: "unscorable", reason: "too_short", engine: "0" } });
    expect(firstTries([unread, anAttempt({ id: "later", at: 2 })])).toEqual([]);
  });
});
