import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ConversationBeginning,
  createConversation,
  OPENING,
  type Place,
  placeAfter,
  restsEarly,
} from "#features/practice/conversation/conversation-store.ts";
import type { Try } from "#features/practice/sitting-store.ts";
import type { Beat } from "#schema/scenario.ts";
import { OUTCOMES } from "#schema/vocabulary.ts";
import { aReportThat } from "../../../fixtures/a-report-that.ts";
import { aPlainScenario, aScenario } from "../../../fixtures/a-scenario.ts";
import { anAttempt } from "../../../fixtures/an-attempt.ts";

const ANSWER = "I started late, two weeks running. You feel that you don’t count here. What was it like to sit out there?";

const beat = (id: string, from?: string, after: Beat["after"] = [...OUTCOMES]): Beat => ({
  id,
  ...(from === undefined ? {} : { from }),
  after,
  statement: `What ${id} says`,
  ownable: ["I was late"],
  core: ["feels small"],
});
/** One moment after another, whatever is answered. */
const endless = aScenario({ next: [beat("one"), beat("two", "one"), beat("three", "two"), beat("four", "three")] });

type Answered = Parameters<typeof aReportThat>[0];
const answered = (beatId: string | null, outcome: Answered): Try => ({
  ...anAttempt({ id: `${beatId}-${outcome}`, beatId }),
  report: aReportThat(outcome),
});

function begin(overrides: Partial<ConversationBeginning> = {}, scenario = endless) {
  const kept: Try[] = [];
  let clock = 1000;
  const conversation = createConversation({
    scenario,
    beginning: { place: OPENING, draft: "", startedAt: null, spoken: false, leftOff: null, ...overrides },
    now: () => (clock += 500),
    newId: () => `id-${kept.length + 1}`,
    onTry: (done) => kept.push(done),
  });
  const say = (words: string) => {
    conversation.getState().write(words);
    conversation.getState().handIn();
  };
  return { kept, say, state: () => conversation.getState() };
}

describe("where an answer leads", () => {
  const scenario = aScenario();

  test("on to the beat that follows from its outcome", () => {
    const place = placeAfter(scenario, OPENING, answered(null, "full_repair"));
    expect(place).toMatchObject({ beat: { id: "the-waiting-room" }, resting: false });
    expect(placeAfter(scenario, OPENING, answered(null, "partial_repair")).beat?.id).toBe("the-coat");
  });

  test("to rest where nothing follows, at the moment that was answered last", () => {
    const place = placeAfter(scenario, OPENING, answered(null, "hurt"));
    expect(place).toMatchObject({ beat: null, resting: true });
    expect(place.said).toHaveLength(1);
  });

  test("to rest after one exchange where the scenario has no beats", () => {
    expect(placeAfter(aPlainScenario(), OPENING, answered(null, "full_repair")).resting).toBe(true);
  });

  test("to rest after three answers, whatever follows", () => {
    let place: Place = OPENING;
    for (const beatId of [null, "one", "two"]) {
      expect(place.resting).toBe(false);
      place = placeAfter(endless, place, answered(beatId, "partial_repair"));
    }
    expect(place).toMatchObject({ beat: { id: "two" }, resting: true });
  });
});

describe("resting early", () => {
  const scenario = aScenario();

  test("is resting where other words would have led on", () => {
    expect(restsEarly(scenario, placeAfter(scenario, OPENING, answered(null, "hurt")))).toBe(true);
  });

  test("is not resting at the end, after three answers, nor going on", () => {
    const goesOn = placeAfter(scenario, OPENING, answered(null, "full_repair"));
    expect(restsEarly(scenario, goesOn)).toBe(false);
    expect(restsEarly(scenario, placeAfter(scenario, goesOn, answered("the-waiting-room", "hurt")))).toBe(false);
    const three = [answered(null, "hurt"), answered("one", "hurt"), answered("two", "hurt")];
    expect(restsEarly(endless, { said: three, beat: null, resting: true })).toBe(false);
    expect(restsEarly(scenario, OPENING)).toBe(false);
  });
});

describe("a conversation", () => {
  test("hands each answer over at once, and goes on with an empty box", () => {
    const { kept, say, state } = begin();
    say(ANSWER);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      beatId: null,
      delivery: null,
      statement: endless.statement,
      text: ANSWER,
      selfRating: null,
      occasion: "conversation",
      durationMs: 500,
    });
    expect(state()).toMatchObject({ beat: { id: "one" }, resting: false, draft: "", startedAt: null });
    say(ANSWER);
    expect(kept[1]).toMatchObject({ beatId: "one", statement: "What one says" });
    expect(state().said).toEqual(kept);
  });

  test("rests after the third answer and takes no fourth", () => {
    const { kept, say, state } = begin();
    for (const _ of [1, 2, 3, 4]) say(ANSWER);
    expect(state().resting).toBe(true);
    expect(kept.map(({ beatId }) => beatId)).toEqual([null, "one", "two"]);
  });

  test("stays where it is with what cannot be scored, and says why until the next key", () => {
    const { kept, say, state } = begin();
    say("hm");
    expect(state()).toMatchObject({ draft: "hm", unscorable: "too_short", said: [], beat: null });
    expect(kept).toEqual([]);
    state().write("hm,");
    expect(state().unscorable).toBeNull();
  });

  test("starts again with nothing said, and keeps nothing of what was offered", () => {
    const { say, state } = begin();
    say(ANSWER);
    state().startAgain();
    expect(state()).toMatchObject({ said: [], beat: null, resting: false, draft: "", leftOff: null });
  });

  test("goes on where it was left, when that is wanted", () => {
    const leftOff = placeAfter(endless, OPENING, answered(null, "full_repair"));
    const { say, state } = begin({ leftOff });
    state().takeUp();
    expect(state()).toMatchObject({ said: leftOff.said, beat: { id: "one" }, leftOff: null });
    say(ANSWER);
    expect(state().said).toHaveLength(2);
  });

  test("takes back the offer to go on once it has begun anew", () => {
    const { say, state } = begin({ leftOff: placeAfter(endless, OPENING, answered(null, "full_repair")) });
    say(ANSWER);
    expect(state().leftOff).toBeNull();
    const { said } = state();
    state().takeUp();
    expect(state().said).toBe(said);
  });

  test("never holds more than three answers, and hands over each once, whatever is pressed", () => {
    const steps = fc.array(fc.constantFrom("say", "mumble", "again", "take up"), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (pressed) => {
        const { kept, say, state } = begin({ leftOff: placeAfter(endless, OPENING, answered(null, "hurt")) });
        for (const step of pressed) {
          if (step === "again") state().startAgain();
          else if (step === "take up") state().takeUp();
          else say(step === "say" ? ANSWER : "hm");
          expect(state().said.length).toBeLessThanOrEqual(3);
          expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
          expect(state().said.filter((done) => !kept.includes(done)).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a spoken answer", () => {
  test("grows at its end, is timed from the open microphone, and is kept as spoken", () => {
    const { kept, state } = begin();
    state().listen();
    expect(state().startedAt).toBe(1500);
    state().hear("I started late, two weeks running.");
    state().hear("What was it like to sit out there?");
    state().handIn();
    expect(kept[0]).toMatchObject({ text: "I started late, two weeks running. What was it like to sit out there?", spoken: true });
    expect(kept[0]?.durationMs).toBe(500);
    expect(state().spoken).toBe(false);
  });

  test("is kept as spoken where it began on an earlier visit, and not where it is written anew from nothing", () => {
    const earlier = begin({ draft: ANSWER, startedAt: 1, spoken: true });
    earlier.state().handIn();
    expect(earlier.kept[0]?.spoken).toBe(true);
    const anew = begin({ draft: ANSWER, startedAt: 1, spoken: true });
    anew.state().write("");
    anew.say(ANSWER);
    expect(anew.kept[0]?.spoken).toBe(false);
  });

  test("adds nothing once the conversation rests", () => {
    const { say, state } = begin({}, aPlainScenario());
    say(ANSWER);
    state().hear("One more thing");
    expect(state()).toMatchObject({ resting: true, draft: "" });
  });
});
