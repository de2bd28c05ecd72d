import { act, cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { ConversationRoute } from "#app/routes/conversation-route.tsx";
import { PracticeRoute } from "#app/routes/practice-route.tsx";
import { SettingsRoute } from "#app/routes/settings-route.tsx";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { settingsStore } from "#storage/settings.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";
import { createDictation, dictation } from "#ui/dictation.ts";
import { aScenario } from "../../../fixtures/a-scenario.ts";
import { aRecognizer } from "../../../fixtures/a-recognizer.ts";

type Answers = Parameters<typeof aRecognizer>[0];

beforeEach(() => {
  settingsStore.getState().clearAll();
  settingsStore.getState().change({ selfRating: false });
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});

/** Makes this browser one that has such a recognizer, or none. */
function browser(answers: Answers | null) {
  const made = aRecognizer(answers ?? {});
  const { place, subscribe, ask, install, listen } = createDictation(answers === null ? undefined : made.Recognizer);
  vi.spyOn(dictation, "place").mockImplementation(place);
  vi.spyOn(dictation, "subscribe").mockImplementation(subscribe);
  vi.spyOn(dictation, "ask").mockImplementation(ask);
  vi.spyOn(dictation, "install").mockImplementation(install);
  vi.spyOn(dictation, "listen").mockImplementation(listen);
  return made;
}

async function open(answers: Answers | null) {
  const made = browser(answers);
  const log = createAttemptLog(async () => memoryStores(), { announce: () => undefined, listen: () => undefined });
  await log.getState().saveOwnScenarios([aScenario()]);
  const user = userEvent.setup();
  const practice = (Route = PracticeRoute) =>
    render(
      <AttemptLogProvider log={log}>
        <Route scenarioId="late-again" />
      </AttemptLogProvider>,
    );
  practice();
  await screen.findByRole("textbox", { name: /What do you say to Dana/u });
  return {
    ...made,
    user,
    log,
    practice,
    press: async (name: string) => user.click(await screen.findByRole("button", { name })),
    say: (words: string, isFinal: boolean) => act(() => made.heard.at(-1)?.say([[words, isFinal]])),
    end: (error?: string) => act(() => made.heard.at(-1)?.end(error)),
    box: () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /What do you say to Dana/u }),
  };
}

const ASK = "See whether this browser can";
const NONE = /can’t recognize speech on the device, so there is no microphone here/u;
const microphone = () => screen.queryByRole("button", { name: "Answer aloud" });

describe("speaking an answer", () => {
  test("adds what was recognized to the box, without its disfluencies, to be read over and handed in", async () => {
    const { user, press, say, box, log } = await open({});
    await press(ASK);
    await press("Answer aloud");
    expect(screen.getByText("Listening…")).toBeTruthy();
    say("um I I started", false);
    expect(screen.getByText("um I I started")).toBeTruthy();
    expect(box().value).toBe("");
    say("um I I started late two weaks running", true);
    expect(box().value).toBe("I started late two weaks running");
    await press("Stop listening");
    expect(screen.getByText("Read it over, then hand in.")).toBeTruthy();
    await user.clear(box());
    await user.type(box(), "I started late two weeks running. ");
    await press("Answer aloud");
    say("What was it like to uh sit out there?", true);
    await press("Stop listening");
    await press("Hand in");
    expect(log.getState().attempts[0]).toMatchObject({
      text: "I started late two weeks running. What was it like to sit out there?",
      spoken: true,
    });
  });

  test("hands nothing in unread: while it listens, handing in ends the listening", async () => {
    const { press, say, end, box, log } = await open({});
    await press(ASK);
    await press("Answer aloud");
    await press("Hand in");
    say("I started late, what was it like?", true);
    end();
    expect(log.getState().attempts).toEqual([]);
    expect(box().value).toBe("I started late, what was it like?");
    await press("Hand in");
    expect(log.getState().attempts[0]?.spoken).toBe(true);
  });

  test("is remembered with the draft", async () => {
    const { press, say, practice, log, user, box } = await open({});
    await press(ASK);
    await press("Answer aloud");
    say("I started late", true);
    cleanup();
    practice();
    await user.type(box(), ", what was it like to wait?");
    await press("Hand in");
    expect(log.getState().attempts[0]?.spoken).toBe(true);
  });

  test("begun one answer at a time can be gone on with aloud in a conversation, and is kept as spoken", async () => {
    const { press, say, practice, log, box } = await open({});
    await press(ASK);
    await press("Answer aloud");
    say("I started late, two weeks running.", true);
    cleanup();
    practice(ConversationRoute);
    await press("Answer aloud");
    say("What was it like to sit out there?", true);
    await press("Stop listening");
    expect(box().value).toBe("I started late, two weeks running. What was it like to sit out there?");
    cleanup();
    practice(ConversationRoute);
    await press("Hand in");
    expect(log.getState().attempts[0]).toMatchObject({ occasion: "conversation", spoken: true });
  });

  test.each([
    ["not-allowed", /microphone isn’t allowed here/u],
    ["audio-capture", /No microphone was found/u],
    ["no-speech", /Nothing was heard/u],
    ["network", /wanted the network/u],
    ["language-not-supported", /can’t recognize English on the device after all/u],
  ])("says kindly that it ended with %s", async (error, words) => {
    const { press, end } = await open({});
    await press(ASK);
    await press("Answer aloud");
    end(error);
    expect(screen.getByText(words)).toBeTruthy();
    expect(microphone()).not.toBeNull();
  });

  test("stops listening when the trainee leaves", async () => {
    const { press, heard } = await open({});
    await press(ASK);
    await press("Answer aloud");
    cleanup();
    expect(heard[0]?.state).toBe("aborted");
  });
});

describe("where speech is recognized on the device", () => {
  test("is asked only on request, and remembered once the browser has answered", async () => {
    const { press, asked, practice } = await open({});
    expect(asked).toEqual([]);
    expect(microphone()).toBeNull();
    await press(ASK);
    expect(microphone()).not.toBeNull();
    cleanup();
    browser({});
    practice();
    expect(await screen.findByRole("button", { name: "Answer aloud" })).toBeTruthy();
  });

  test("has no microphone where the browser has no such thing, and says why", async () => {
    await open(null);
    expect(microphone()).toBeNull();
    expect(screen.getByText(NONE)).toBeTruthy();
  });

  test("has no microphone where the browser says no, and says why", async () => {
    const { press } = await open({ available: {} });
    await press(ASK);
    expect(screen.getByText(NONE)).toBeTruthy();
    expect(microphone()).toBeNull();
  });

  test("has one once the browser has fetched its speech pack, on request", async () => {
    const available: Record<string, "downloadable" | "available"> = { "en-US": "downloadable" };
    const answers = [false, true];
    const install = async () => {
      const isHere = answers.shift() ?? false;
      if (isHere) available["en-US"] = "available";
      return isHere;
    };
    const { press } = await open({ available, install });
    await press(ASK);
    expect(screen.getByText(/browser’s own download/u)).toBeTruthy();
    await press("Let the browser fetch its speech pack for English");
    expect(screen.getByText(/could not fetch it just now/u)).toBeTruthy();
    await press("Let the browser fetch its speech pack for English");
    expect(await screen.findByRole("button", { name: "Answer aloud" })).toBeTruthy();
  });

  test("is said in the settings as well", async () => {
    browser(null);
    const log = createAttemptLog(async () => memoryStores(), { announce: () => undefined, listen: () => undefined });
    render(
      <AttemptLogProvider log={log}>
        <SettingsRoute />
      </AttemptLogProvider>,
    );
    expect(screen.getByText(NONE)).toBeTruthy();
    await userEvent.setup().click(screen.getByRole("radio", { name: "60 s" }));
    expect(settingsStore.getState().pressure).toEqual({ seconds: 60, voiceOnly: false });
  });
});
