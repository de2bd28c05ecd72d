import { act, cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AttemptRoute } from "#app/routes/attempt-route.tsx";
import { PracticeRoute } from "#app/routes/practice-route.tsx";
import type { Pressure } from "#schema/attempt.ts";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { settingsStore } from "#storage/settings.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";
import { type LocalVoice, speech } from "#ui/speech.ts";
import { aScenario } from "../../../fixtures/a-scenario.ts";

const REPAIR = "I started late, two weeks running. You feel that you don’t count here. What was it like to sit out there?";
const VOICE: LocalVoice = { uri: "local:en", name: "Local", lang: "en-US" };
const CLOCK: Pressure = { seconds: 30, voiceOnly: false };
const HEARD: Pressure = { seconds: null, voiceOnly: true };

let finishSpeaking = () => {};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  // Testing Library looks for this name before it moves a faked clock on.
  vi.stubGlobal("jest", { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) });
  settingsStore.getState().clearAll();
  settingsStore.getState().change({ selfRating: false });
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  vi.spyOn(speech, "stop").mockImplementation(() => finishSpeaking());
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A device with these voices, on which speaking takes until `finishSpeaking`. */
function device(voices: readonly LocalVoice[]) {
  vi.spyOn(speech, "voices").mockImplementation(async () => voices);
  return vi.spyOn(speech, "speak").mockImplementation(() => new Promise((resolve) => (finishSpeaking = resolve)));
}

/** Dana’s scenario opened under the pressure that was chosen before. */
async function open(pressure: Pressure, voices: readonly LocalVoice[] = [VOICE]) {
  const spoken = device(voices);
  settingsStore.getState().change({ pressure });
  const log = createAttemptLog(async () => memoryStores(), { announce: () => undefined, listen: () => undefined });
  await log.getState().saveOwnScenarios([aScenario()]);
  const show = () =>
    render(
      <AttemptLogProvider log={log}>
        <PracticeRoute scenarioId="late-again" />
      </AttemptLogProvider>,
    );
  show();
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms) });
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  await pass(0);
  return {
    user,
    pass,
    show,
    log,
    spoken,
    press: (name: string) => user.click(screen.getByRole("button", { name })),
    heading: () => screen.getByRole("heading", { level: 1 }).textContent,
    box: () => screen.queryByRole<HTMLTextAreaElement>("textbox", { name: /What do you say to Dana/u }),
    kept: () => log.getState().attempts[0]?.pressure,
  };
}

const HALF = "Half of the time is over.";
const TIME = "Time. Finish the sentence you are in.";

describe("answer time", () => {
  test("waits until the trainee is ready, and then leads straight to the box", async () => {
    const { press, heading, box } = await open(CLOCK);
    expect(heading()).toBe("Dana is about to speak.");
    expect(screen.queryByText(aScenario().statement)).toBeNull();
    expect(screen.getByText(aScenario().context)).toBeTruthy();
    expect(box()).toBeNull();
    await press("I’m ready");
    expect(heading()).toBe(aScenario().statement);
    expect(document.activeElement).toBe(box());
    expect(screen.getByText(`Dana: “${aScenario().statement}”`)).toBeTruthy();
  });

  test("begins once the words can have been read, says its half and its end, and cuts nothing off", async () => {
    const { press, pass, user, box, kept } = await open(CLOCK);
    await press("I’m ready");
    await pass(3500);
    expect(screen.getByText("30 seconds")).toBeTruthy();
    await pass(14_000);
    expect(screen.queryByText(HALF)).toBeNull();
    await pass(2000);
    expect(screen.getByText(HALF)).toBeTruthy();
    await user.type(box() ?? document.body, "I started late");
    await pass(15_000);
    expect(screen.getByText(TIME)).toBeTruthy();
    expect(screen.queryByText(HALF)).toBeNull();
    await user.type(box() ?? document.body, ", two weeks running. What was it like?");
    expect(box()?.value).toBe("I started late, two weeks running. What was it like?");
    await press("Hand in");
    expect(kept()).toEqual(CLOCK);
  });

  test("has not begun while the words are being read", async () => {
    const { press, pass } = await open(CLOCK);
    await press("I’m ready");
    await pass(31_000);
    expect(screen.queryByText(TIME)).toBeNull();
    await pass(3000);
    expect(screen.getByText(TIME)).toBeTruthy();
  });

  test.each(["while the words wait", "while it runs"])("can be turned off for this answer, %s", async (when) => {
    const { press, user, box, heading, kept } = await open(CLOCK);
    if (when === "while it runs") {
      await press("I’m ready");
      await press("Turn off for this one");
    } else await press("Turn off the clock for this one");
    expect(heading()).toBe(aScenario().statement);
    expect(document.activeElement).toBe(box());
    expect(screen.queryByText("30 seconds")).toBeNull();
    await user.type(box() ?? document.body, REPAIR);
    await press("Hand in");
    expect(kept()).toBeNull();
    expect(settingsStore.getState().pressure).toEqual(CLOCK);
  });

  test("begins with the first key when the same words are answered again", async () => {
    const { press, pass, user, box, heading } = await open(CLOCK);
    await press("I’m ready");
    await user.type(box() ?? document.body, REPAIR);
    await press("Hand in");
    await press("Say it again");
    expect(heading()).toBe(aScenario().statement);
    await pass(60_000);
    expect(screen.queryByText(TIME)).toBeNull();
    await user.type(box() ?? document.body, "I");
    await pass(30_000);
    expect(screen.getByText(TIME)).toBeTruthy();
  });

  test("does not run where a draft from before is finished", async () => {
    const { press, user, box, heading, show } = await open(CLOCK);
    await press("I’m ready");
    await user.type(box() ?? document.body, "I started");
    cleanup();
    show();
    expect(heading()).toBe(aScenario().statement);
    expect(box()?.value).toBe("I started");
    expect(screen.queryByText("30 seconds")).toBeNull();
  });
});

describe("hearing the client only", () => {
  test("speaks the words, and shows them once they were answered", async () => {
    const { press, user, box, heading, spoken, kept } = await open(HEARD);
    expect(heading()).toBe("Dana speaks aloud.");
    await press("Hear it");
    expect(spoken).toHaveBeenCalledWith(aScenario().statement, { voiceUri: null, rate: 1 });
    expect(screen.getByText("Flat, her coat still on.")).toBeTruthy();
    await press("Stop");
    await press("Hear it again");
    expect(spoken).toHaveBeenCalledTimes(2);
    expect(screen.queryByText(aScenario().statement, { exact: false })).toBeNull();
    await user.type(box() ?? document.body, REPAIR);
    await press("Hand in");
    expect(heading()).toBe(aScenario().statement);
    expect(kept()).toEqual(HEARD);
  });

  test("shows the words to whoever asks", async () => {
    const { press, user, box, heading, kept } = await open(HEARD);
    await press("Show the words");
    expect(heading()).toBe(aScenario().statement);
    expect(document.activeElement).toBe(box());
    await user.type(box() ?? document.body, REPAIR);
    await press("Hand in");
    expect(kept()).toBeNull();
  });

  test("goes back to the box when the words are shown in the middle of it", async () => {
    const { press, box, heading } = await open(HEARD);
    await press("Hear it");
    await press("Show the words");
    expect(heading()).toBe(aScenario().statement);
    expect(document.activeElement).toBe(box());
  });

  test("lets the clock begin when the voice has ended", async () => {
    const { press, pass } = await open({ seconds: 30, voiceOnly: true });
    await press("I’m ready");
    await pass(60_000);
    expect(screen.queryByText(TIME)).toBeNull();
    finishSpeaking();
    await pass(0);
    await pass(30_000);
    expect(screen.getByText(TIME)).toBeTruthy();
  });

  test("shows the words where this device has no voice", async () => {
    const { heading, user } = await open(HEARD, []);
    expect(heading()).toBe(aScenario().statement);
    await user.click(screen.getByText("Room pressure: heard only"));
    expect(screen.getByText(/no English voice on the device itself/u)).toBeTruthy();
    expect(screen.queryByRole("checkbox", { name: "Hear the client only" })).toBeNull();
  });

  test("leaves the words on the screen while they are answered again", async () => {
    const { press, user, box, heading } = await open(HEARD);
    await press("Hear it");
    await user.type(box() ?? document.body, REPAIR);
    await press("Hand in");
    await press("Say it again");
    expect(heading()).toBe(aScenario().statement);
  });
});

describe("choosing room pressure", () => {
  test("holds at once and from then on", async () => {
    const { user, heading, box } = await open({ seconds: null, voiceOnly: false });
    await user.click(screen.getByText("Room pressure: off"));
    await user.click(screen.getByRole("radio", { name: "60 s" }));
    await user.click(screen.getByRole("checkbox", { name: "Hear the client only" }));
    expect(settingsStore.getState().pressure).toEqual({ seconds: 60, voiceOnly: true });
    expect(screen.getByText("Room pressure: 60 seconds, heard only")).toBeTruthy();
    expect(heading()).toBe("Dana speaks aloud.");
    expect(box()).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "Hear the client only" }));
    await user.click(screen.getByRole("radio", { name: "No clock" }));
    expect(heading()).toBe(aScenario().statement);
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "No clock" }));
  });

  test("is over with the first key", async () => {
    const { user, box } = await open({ seconds: null, voiceOnly: false });
    await user.type(box() ?? document.body, "I");
    expect(screen.queryByText(/Room pressure/u)).toBeNull();
  });
});

test("an attempt says under what pressure it was given", async () => {
  const { press, user, box, log } = await open({ seconds: 30, voiceOnly: true });
  await press("I’m ready");
  await user.type(box() ?? document.body, REPAIR);
  await press("Hand in");
  cleanup();
  const { container } = render(
    <AttemptLogProvider log={log}>
      <AttemptRoute attemptId={log.getState().attempts[0]?.id ?? ""} />
    </AttemptLogProvider>,
  );
  expect(within(container).getByText(/30 seconds to answer · heard only/u)).toBeTruthy();
});
