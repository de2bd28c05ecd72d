import { describe, expect, test } from "vitest";
import { conversationBeginning } from "#features/practice/conversation/conversation-beginning.ts";
import { OPENING } from "#features/practice/conversation/conversation-store.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { Draft } from "#schema/draft.ts";
import { aReportThat } from "../../../fixtures/a-report-that.ts";
import { aScenario } from "../../../fixtures/a-scenario.ts";
import { anAttempt } from "../../../fixtures/an-attempt.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;
const [waitingRoom, coat] = aScenario().next ?? [];
const scenario = aScenario({
  next: waitingRoom && coat ? [waitingRoom, coat, { ...coat, id: "the-bus", from: "the-waiting-room", after: ["full_repair"] }] : [],
});

const noDraft = () => null;
const drafts = (kept: Record<string, Draft>) => (beatId: string | null) => kept[beatId ?? "opening"] ?? null;
const said = (id: string, minutesAgo: number, overrides: Partial<Attempt> = {}) =>
  anAttempt({ id, at: NOW - minutesAgo * MINUTE, occasion: "conversation", report: aReportThat("full_repair"), ...overrides });
const begin = (attempts: readonly Attempt[], draftAt: Parameters<typeof conversationBeginning>[1] = noDraft) =>
  conversationBeginning(scenario, draftAt, attempts, NOW);
const idsOf = (answers: readonly { readonly id: string }[] | undefined) => answers?.map(({ id }) => id);

describe("a conversation begins", () => {
  test("at the opening where nothing was left", () => {
    expect(begin([])).toEqual({ place: OPENING, draft: "", startedAt: null, spoken: false, leftOff: null });
  });

  test("with a draft for the opening", () => {
    const { place, draft, startedAt } = begin([], drafts({ opening: { text: "I was", startedAt: 7 } }));
    expect({ place, draft, startedAt }).toEqual({ place: OPENING, draft: "I was", startedAt: 7 });
  });

  test("remembers that the draft was spoken", () => {
    expect(begin([], drafts({ opening: { text: "I was", startedAt: 7, spoken: true } })).spoken).toBe(true);
  });

  test("at the draft that was left, with the answers that led there", () => {
    const attempts = [
      said("later, to no end", 3, { report: aReportThat("hurt") }),
      said("second", 5, { beatId: "the-waiting-room" }),
      said("first", 6, { occasion: "practice" }),
      said("older", 60),
    ];
    const { place, draft, leftOff } = begin(attempts, drafts({ "the-bus": { text: "You took", startedAt: 9 } }));
    expect(place.beat?.id).toBe("the-bus");
    expect(idsOf(place.said)).toEqual(["first", "second"]);
    expect(draft).toBe("You took");
    expect(leftOff).toBeNull();
  });

  test("takes no answer that came later than the one after it", () => {
    const attempts = [said("too late", 1), said("second", 5, { beatId: "the-waiting-room" }), said("first", 6)];
    const { place } = begin(attempts, drafts({ "the-bus": { text: "You took", startedAt: 9 } }));
    expect(idsOf(place.said)).toEqual(["first", "second"]);
  });

  test("at a draft whose answers are gone, with what is still known", () => {
    const { place } = begin([said("second", 5, { beatId: "the-waiting-room" })], drafts({ "the-bus": { text: "You", startedAt: 9 } }));
    expect(idsOf(place.said)).toEqual(["second"]);
    expect(begin([], drafts({ "the-bus": { text: "You", startedAt: 9 } })).place).toMatchObject({ said: [], beat: { id: "the-bus" } });
  });
});

describe("a conversation that was left", () => {
  test("can be taken up within the hour, where something follows", () => {
    const { place, leftOff } = begin([said("first", 59)]);
    expect(place).toBe(OPENING);
    expect(leftOff).toMatchObject({ beat: { id: "the-waiting-room" }, resting: false });
    expect(idsOf(leftOff?.said)).toEqual(["first"]);
  });

  test("can be taken up after its second answer, with both", () => {
    const { leftOff } = begin([said("second", 5, { beatId: "the-waiting-room" }), said("first", 6)]);
    expect(leftOff?.beat?.id).toBe("the-bus");
    expect(idsOf(leftOff?.said)).toEqual(["first", "second"]);
  });

  test.each<[string, Attempt[]]>([
    ["more than an hour ago", [said("first", 61)]],
    ["where it rested", [said("first", 5, { report: aReportThat("hurt") })]],
    ["where it had come to its end", [said("last", 5, { beatId: "the-coat", report: aReportThat("full_repair") })]],
    ["where ordinary practice came after it", [said("practice", 1, { occasion: "practice" }), said("first", 5)]],
    ["in another scenario", [said("elsewhere", 5, { scenarioId: "another" })]],
    ["at a beat that is gone", [said("gone", 5, { beatId: "gone" })]],
  ])("begins anew when that was %s", (_, attempts) => {
    expect(begin(attempts).leftOff).toBeNull();
  });
});
