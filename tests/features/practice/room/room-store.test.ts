import { describe, expect, test } from "vitest";
import { createRoom, followSitting, pressureOf } from "#features/practice/room/room-store.ts";
import { createSitting, FREE_PRACTICE, type Try } from "#features/practice/sitting-store.ts";
import type { Pressure } from "#schema/attempt.ts";
import { aBeginning } from "../../../fixtures/a-beginning.ts";
import { aScenario } from "../../../fixtures/a-scenario.ts";

const ANSWER = "I was late, twice. You wonder if you count here. What was it like to wait?";
const NONE: Pressure = { seconds: null, voiceOnly: false };
const CLOCK: Pressure = { seconds: 60, voiceOnly: false };
const VOICE: Pressure = { seconds: null, voiceOnly: true };
const BOTH: Pressure = { seconds: 30, voiceOnly: true };

/** A sitting in a room, wired as the route wires them. */
function begin(chosen: Pressure, restored = false) {
  const kept: Try[] = [];
  let clock = 1000;
  const now = () => (clock += 500);
  const room = createRoom({ chosen: () => chosen, restored, now });
  const sitting = createSitting({
    scenario: aScenario(),
    purpose: FREE_PRACTICE,
    beginning: aBeginning(),
    selfRating: () => false,
    pressure: () => pressureOf(room.getState()),
    now,
    newId: () => `id-${kept.length + 1}`,
    onTry: (done) => kept.push(done),
  });
  followSitting(room, sitting);
  const answer = () => {
    sitting.getState().write(ANSWER);
    sitting.getState().handIn();
    return kept.at(-1)?.pressure;
  };
  return { room: room.getState, sitting: sitting.getState, answer };
}

describe("room pressure", () => {
  test("that is off lets everything be as ever, and is not kept", () => {
    const { room, answer } = begin(NONE);
    expect(room()).toMatchObject({ awaited: false, clockFrom: null });
    expect(answer()).toBeNull();
  });

  test.each([CLOCK, VOICE, BOTH])("holds the client’s words back until the trainee is ready (%o)", (pressure) => {
    const { room } = begin(pressure);
    expect(room()).toMatchObject({ awaited: true, opened: false, clockFrom: null, pressure });
    room().open();
    expect(room()).toMatchObject({ awaited: false, opened: true, clockFrom: null });
  });

  test("begins the answer time once, and keeps it", () => {
    const { room, answer } = begin(CLOCK);
    room().open();
    room().startClock();
    const { clockFrom } = room();
    room().startClock();
    expect(room().clockFrom).toBe(clockFrom);
    expect(answer()).toEqual(CLOCK);
  });

  test("begins the answer time with the first key at the latest", () => {
    const { room, sitting } = begin(CLOCK);
    room().open();
    sitting().write("I");
    expect(room().clockFrom).not.toBeNull();
  });

  test("begins the answer time when the microphone opens", () => {
    const { room, sitting } = begin(CLOCK);
    room().open();
    sitting().listen();
    expect(room().clockFrom).not.toBeNull();
  });

  test("keeps that the client was only heard", () => {
    const { room, answer } = begin(VOICE);
    room().open();
    expect(answer()).toEqual(VOICE);
  });

  test("keeps no clock that was turned off for this answer", () => {
    const { room, answer } = begin(BOTH);
    room().open();
    room().startClock();
    room().turnOffClock();
    expect(answer()).toEqual(VOICE);
  });

  test("keeps no voice alone once the words were shown", () => {
    const { room, answer } = begin(BOTH);
    room().open();
    room().showWords();
    expect(answer()).toEqual({ seconds: 30, voiceOnly: false });
  });

  test.each([
    ["the clock is turned off", CLOCK, "turnOffClock"],
    ["the words are shown", VOICE, "showWords"],
  ] as const)("lets the words come when %s while they wait", (_, pressure, action) => {
    const { room } = begin(pressure);
    room()[action]();
    expect(room()).toMatchObject({ awaited: false, opened: true });
  });

  test.each(["turnOffClock", "showWords"] as const)("lets them wait on while the other half of it holds (%s)", (action) => {
    const { room } = begin(BOTH);
    room()[action]();
    expect(room()).toMatchObject({ awaited: true, opened: false });
  });

  test("shows the words unasked where there is no voice, and goes nowhere", () => {
    const { room } = begin(VOICE);
    room().lackVoice();
    expect(room()).toMatchObject({ awaited: false, opened: false, pressure: NONE });
  });

  test("leaves an answer in peace that goes on from a draft", () => {
    const { room, answer } = begin(BOTH, true);
    expect(room()).toMatchObject({ awaited: false, pressure: NONE });
    expect(answer()).toBeNull();
  });

  test("takes a choice at once, also after something was turned off", () => {
    const { room } = begin(CLOCK);
    room().turnOffClock();
    room().choose(BOTH);
    expect(room()).toMatchObject({ awaited: true, opened: false, pressure: BOTH });
  });

  test("has the clock alone when the same words are answered again, from the first key on", () => {
    const { room, sitting, answer } = begin(BOTH);
    room().open();
    answer();
    sitting().sayAgain();
    expect(room()).toMatchObject({ awaited: false, clockFrom: null, pressure: { seconds: 30, voiceOnly: false } });
    expect(answer()).toEqual({ seconds: 30, voiceOnly: false });
  });

  test("holds the next words of the client back as well", () => {
    const { room, sitting, answer } = begin(VOICE);
    const [beat] = aScenario().next ?? [];
    room().showWords();
    answer();
    if (beat) sitting().goOn(beat);
    expect(room()).toMatchObject({ awaited: true, pressure: VOICE });
  });
});
