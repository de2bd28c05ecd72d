import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type ClassChannel, openClassChannel } from "#features/classroom/channel/class-channel.ts";
import { findClass } from "#features/classroom/channel/find-class.ts";
import { handOver } from "#features/classroom/channel/hand-over.ts";
import { ASK_PROJECTORS_MS, createProjectors, holdClass } from "#features/classroom/channel/laptop-side.ts";
import { createProjection, followClass } from "#features/classroom/channel/projector-side.ts";
import { addAnswers } from "#features/classroom/state/answers.ts";
import { type ClassState, MOST_ANSWERS } from "#features/classroom/state/class-state.ts";
import { changeClass, createClassStore } from "#features/classroom/state/class-store.ts";
import { showAnswers } from "#features/classroom/state/steps.ts";
import type { ClassAnswer } from "#schema/class-answer.ts";
import { FIRST_PROFILE_ID } from "#schema/profile.ts";
import { scopeOf } from "#storage/profiles/scope.ts";
import { stubBroadcastChannel } from "../../../fixtures/a-broadcast-channel.ts";
import { aClass, CLASS_ID } from "../../../fixtures/a-class.ts";
import { aScenario } from "../../../fixtures/a-scenario.ts";

const opened: (() => void)[] = [];
beforeEach(stubBroadcastChannel);
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

function aChannel(): ClassChannel {
  const channel = openClassChannel();
  opened.push(channel.close);
  return channel;
}

function aLaptop(state: ClassState) {
  const store = createClassStore(state);
  const projectors = createProjectors();
  const onMove = vi.fn<(move: "forward" | "back") => void>();
  const stop = holdClass({ channel: aChannel(), store, projectors, scenario: aScenario(), onMove });
  opened.unshift(stop);
  return { store, projectors, onMove, stop };
}

function aProjector(windowId: string, classId: string | null = CLASS_ID, scenarioId = "late-again") {
  const projection = createProjection();
  const channel = aChannel();
  const stop = followClass({ channel, projection, windowId, scenarioId, classId });
  opened.unshift(stop);
  return { projection, channel, stop };
}

const answer = (text: string, scenarioId = "late-again"): ClassAnswer => ({
  format: "mend-class-answer",
  version: 1,
  scenarioId,
  text,
  name: "Ada",
});

describe("a projector", () => {
  test("that is opened late shows how things stand, and each change from then on", async () => {
    const laptop = aLaptop(aClass(["One"], { step: "collect" }));
    const { projection } = aProjector("aaaaaaaa");
    await vi.waitFor(() => expect(projection.getState()).toMatchObject({ shows: "class", state: { step: "collect" } }));
    changeClass(laptop.store, (state) => showAnswers(state, ["room-1"]));
    await vi.waitFor(() => expect(projection.getState()).toMatchObject({ state: { step: "said", shown: ["room-1"], revision: 1 } }));
    expect(laptop.projectors.getState()).toEqual(new Set(["aaaaaaaa"]));
  });

  test("that names no class takes the first of its scenario, and no other afterwards", async () => {
    aLaptop(aClass(["One"]));
    const { projection } = aProjector("aaaaaaaa", null);
    await vi.waitFor(() => expect(projection.getState().shows).toBe("class"));
    aLaptop(aClass(["Other"], { id: "0123456789abcdef" }));
    aProjector("bbbbbbbb", "0123456789abcdef");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(projection.getState()).toMatchObject({ state: { id: CLASS_ID } });
  });

  test("of another scenario shows nothing of this class", async () => {
    const laptop = aLaptop(aClass());
    const other = aProjector("aaaaaaaa", null, "too-young");
    const mine = aProjector("bbbbbbbb");
    await vi.waitFor(() => expect(mine.projection.getState().shows).toBe("class"));
    expect(other.projection.getState().shows).toBe("waiting");
    expect(laptop.projectors.getState()).toEqual(new Set(["bbbbbbbb"]));
  });

  test("hands its keys to the laptop of its class alone", async () => {
    const laptop = aLaptop(aClass());
    const other = aLaptop(aClass([], { id: "0123456789abcdef" }));
    const { channel } = aProjector("aaaaaaaa");
    channel.post({ kind: "move", classId: CLASS_ID, move: "forward" });
    await vi.waitFor(() => expect(laptop.onMove).toHaveBeenCalledExactlyOnceWith("forward"));
    expect(other.onMove).not.toHaveBeenCalled();
  });

  test("that is closed is no longer counted on", async () => {
    const laptop = aLaptop(aClass());
    aProjector("aaaaaaaa");
    await vi.waitFor(() => expect(laptop.projectors.getState().size).toBe(1));
    window.dispatchEvent(new Event("pagehide"));
    await vi.waitFor(() => expect(laptop.projectors.getState().size).toBe(0));
  });

  test("that crashed without a word is no longer counted on, and one that is still there is", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      const laptop = aLaptop(aClass());
      aProjector("bbbbbbbb");
      aChannel().post({ kind: "projector_here", windowId: "aaaaaaaa", scenarioId: "late-again", classId: CLASS_ID });
      await vi.waitFor(() => expect(laptop.projectors.getState()).toEqual(new Set(["aaaaaaaa", "bbbbbbbb"])));
      const asked = async () => {
        vi.advanceTimersByTime(ASK_PROJECTORS_MS);
        await new Promise((resolve) => setTimeout(resolve, 20));
      };
      await asked();
      await asked();
      expect(laptop.projectors.getState()).toEqual(new Set(["bbbbbbbb"]));
      await asked();
      expect(laptop.projectors.getState()).toEqual(new Set(["bbbbbbbb"]));
    } finally {
      vi.useRealTimers();
    }
  });

  test("shows nothing any more once the class is over", async () => {
    aLaptop(aClass(["One"]));
    const { projection } = aProjector("aaaaaaaa");
    await vi.waitFor(() => expect(projection.getState().shows).toBe("class"));
    aChannel().post({ kind: "class_over", classId: CLASS_ID });
    await vi.waitFor(() => expect(projection.getState()).toEqual({ shows: "over" }));
  });
});

describe("a laptop that was reloaded", () => {
  test("gets its class back from a projector", async () => {
    const before = aLaptop(aClass(["One", "Two"]));
    const { projection } = aProjector("aaaaaaaa");
    await vi.waitFor(() => expect(projection.getState().shows).toBe("class"));
    before.stop();
    expect(await findClass(aChannel(), CLASS_ID)).toMatchObject({ found: "kept", state: { answers: [{ text: "One" }, { text: "Two" }] } });
  });

  test("gets it back even where it asked in vain and began anew", async () => {
    const before = aLaptop(aClass(["One"], { revision: 7 }));
    const { projection } = aProjector("aaaaaaaa");
    await vi.waitFor(() => expect(projection.getState().shows).toBe("class"));
    before.stop();
    const anew = aLaptop(aClass());
    await vi.waitFor(() => expect(anew.store.getState()).toMatchObject({ revision: 7, answers: [{ text: "One" }] }));
    expect(anew.projectors.getState()).toEqual(new Set(["aaaaaaaa"]));
    expect(projection.getState()).toMatchObject({ state: { answers: [{ text: "One" }] } });
  });

  test("finds nothing where no projector is open", async () => {
    expect(await findClass(aChannel(), CLASS_ID)).toEqual({ found: "nothing" });
  });

  test("is told where another window of the laptop has the class", async () => {
    aLaptop(aClass());
    expect(await findClass(aChannel(), CLASS_ID)).toEqual({ found: "held" });
  });
});

describe("an answer that is handed in by its link", () => {
  test("is among the room’s answers, with its name, and once", async () => {
    const { store } = aLaptop(aClass());
    expect(await handOver(aChannel(), "cccccccc", answer("I was late."))).toEqual({ outcome: "taken", title: "Late again" });
    expect(await handOver(aChannel(), "dddddddd", answer("I was late."))).toEqual({ outcome: "already", title: "Late again" });
    expect(store.getState().answers.map(({ text, name }) => [text, name])).toEqual([["I was late.", "Ada"]]);
  });

  test("goes to one class alone: of two about its moment the one that was begun last", async () => {
    const { startedAt } = aClass();
    const older = aLaptop(aClass());
    const newer = aLaptop(aClass([], { id: "00c0ffee00c0ff02", startedAt: startedAt + 1 }));
    const other = aLaptop(aClass([], { id: "00c0ffee00c0ff03", scenarioId: "too-young", startedAt: startedAt + 2 }));
    expect(await handOver(aChannel(), "cccccccc", answer("I was late."))).toMatchObject({ outcome: "taken" });
    expect([older, newer, other].map(({ store }) => store.getState().answers.length)).toEqual([0, 1, 0]);
  });

  test("to another moment is not taken", async () => {
    const { store } = aLaptop(aClass());
    expect(await handOver(aChannel(), "cccccccc", answer("Hello there.", "too-young"))).toMatchObject({ outcome: "other_moment" });
    expect(store.getState().answers).toEqual([]);
  });

  test("is not taken where the class is full, or none is open", async () => {
    const { stop } = aLaptop(aClass(Array.from({ length: MOST_ANSWERS }, (_, at) => `Answer ${at}`)));
    expect(await handOver(aChannel(), "cccccccc", answer("One more."))).toMatchObject({ outcome: "full" });
    stop();
    expect(await handOver(aChannel(), "dddddddd", answer("One more."))).toEqual({ outcome: "no_class" });
  });
});

test("classes of another profile on the device are not heard", async () => {
  const hear = vi.fn<(message: unknown) => void>();
  aChannel().listen(hear);
  const theirs = new BroadcastChannel(`${scopeOf("somebody-else")}:class`);
  const ours = new BroadcastChannel(`${scopeOf(FIRST_PROFILE_ID)}:class`);
  opened.push(
    () => theirs.close(),
    () => ours.close(),
  );
  theirs.postMessage({ kind: "class_over", classId: CLASS_ID });
  ours.postMessage({ kind: "class_wanted", classId: CLASS_ID });
  await vi.waitFor(() => expect(hear).toHaveBeenCalledExactlyOnceWith({ kind: "class_wanted", classId: CLASS_ID }));
});

test("what is no message of a class is not heard", async () => {
  const hear = vi.fn<(message: unknown) => void>();
  aChannel().listen(hear);
  const raw = new BroadcastChannel("mend:class");
  opened.push(() => raw.close());
  const whole = addAnswers(aClass(), [{ text: "One", name: "" }]);
  for (const message of [
    null,
    "saved",
    { kind: "state" },
    { kind: "state", state: { ...whole, shown: ["a", "b", "c"] } },
    { kind: "move", classId: "../", move: "forward" },
  ]) {
    raw.postMessage(message);
  }
  raw.postMessage({ kind: "state", state: whole });
  await vi.waitFor(() => expect(hear).toHaveBeenCalledExactlyOnceWith({ kind: "state", state: whole }));
});
