import { describe, expect, test } from "vitest";
import { beginningAtOpening, beginningInSession, beginningOf } from "#features/practice/beginning.ts";
import type { Draft } from "#schema/draft.ts";
import type { Beat } from "#schema/scenario.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const beat = (id: string, from?: string): Beat => ({
  id,
  ...(from === undefined ? {} : { from }),
  after: ["full_repair"],
  statement: `What ${id} says`,
  ownable: ["I was late"],
  core: ["feels small"],
});
const scenario = aScenario({ next: [beat("the-bus"), beat("the-door", "the-bus")] });

const drafts = (kept: Record<string, Draft>) => (beatId: string | null) => kept[beatId ?? "opening"] ?? null;

describe("beginningOf", () => {
  test("begins at the opening where nothing was left", () => {
    expect(beginningOf(scenario, drafts({}), [])).toEqual({
      beat: null,
      draft: "",
      startedAt: null,
      spoken: false,
      thread: [],
      delivery: null,
      current: null,
      earlier: [],
    });
  });

  test("begins with the draft that was left", () => {
    const begun = beginningOf(scenario, drafts({ opening: { text: "I was", startedAt: 5 } }), []);
    expect(begun).toMatchObject({ beat: null, draft: "I was", startedAt: 5 });
  });

  test("remembers that the draft was spoken", () => {
    const begun = beginningOf(scenario, drafts({ opening: { text: "I was", startedAt: 5, spoken: true } }), []);
    expect(begun.spoken).toBe(true);
  });

  test("takes no notice of a blank draft", () => {
    expect(beginningOf(scenario, drafts({ opening: { text: " \n", startedAt: 5 } }), []).startedAt).toBeNull();
  });

  test("returns to the moment of the newest draft, with the conversation that led there", () => {
    const kept = drafts({ opening: { text: "old", startedAt: 5 }, "the-door": { text: "new", startedAt: 9 } });
    const attempts = [
      anAttempt({ beatId: "the-bus", statement: "What the-bus says", text: "Second answer" }),
      anAttempt({ beatId: null, text: "Latest first answer" }),
      anAttempt({ beatId: null, text: "Earlier first answer" }),
      anAttempt({ scenarioId: "another", beatId: null, text: "Elsewhere" }),
    ];
    const begun = beginningOf(scenario, kept, attempts);
    expect(begun.beat?.id).toBe("the-door");
    expect(begun.draft).toBe("new");
    expect(begun.thread.map(({ answer }) => answer)).toEqual(["Latest first answer", "Second answer"]);
  });

  test("survives beats that lead in a circle", () => {
    const circle = aScenario({ next: [beat("one", "two"), beat("two", "one")] });
    const kept = drafts({ one: { text: "here", startedAt: 1 } });
    expect(beginningOf(circle, kept, []).thread).toEqual([]);
  });
});

test("a sitting for the opening alone begins there, also where a later beat was being answered", () => {
  const kept = drafts({ "the-bus": { text: "later", startedAt: 9 } });
  expect(beginningAtOpening(kept, "pointed")).toMatchObject({ beat: null, draft: "", delivery: "pointed", current: null });
  expect(beginningAtOpening(drafts({ opening: { text: "I was", startedAt: 5 } }), null)).toMatchObject({ draft: "I was", startedAt: 5 });
});

describe("beginningInSession", () => {
  const session = { id: "s1", step: 2 };
  const first = anAttempt({ id: "first", at: 10, session, delivery: "pointed" });
  const second = anAttempt({ id: "second", at: 20, session, delivery: "pointed" });
  const elsewhere = [anAttempt({ id: "free", at: 30 }), anAttempt({ id: "other-step", at: 40, session: { id: "s1", step: 1 } })];

  test("begins with the client’s words as the plan has them said", () => {
    expect(beginningInSession(drafts({}), elsewhere, session, "hostile")).toMatchObject({
      delivery: "hostile",
      current: null,
      earlier: [],
    });
  });

  test("is back at the feedback that was shown last, with the tries before it, after a crash", () => {
    const begun = beginningInSession(drafts({}), [...elsewhere, second, first], session, null);
    expect(begun).toMatchObject({ delivery: "pointed", current: { id: "second" }, earlier: [{ id: "first" }] });
    expect(begun.current).not.toHaveProperty("title");
  });

  test("is back in the middle of another try, with all the tries before it", () => {
    const begun = beginningInSession(drafts({ opening: { text: "I was", startedAt: 5 } }), [second, first], session, null);
    expect(begun).toMatchObject({ draft: "I was", startedAt: 5, current: null, earlier: [{ id: "first" }, { id: "second" }] });
  });
});
