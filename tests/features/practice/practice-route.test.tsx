import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { AttemptRoute } from "#app/routes/attempt-route.tsx";
import { PracticeRoute } from "#app/routes/practice-route.tsx";
import type { Attempt } from "#schema/attempt.ts";
import type { Scenario } from "#schema/scenario.ts";
import { OUTCOMES } from "#schema/vocabulary.ts";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { anyDraft } from "#storage/drafts.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { settingsStore } from "#storage/settings.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";
import { aScenario } from "../../fixtures/a-scenario.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const REPAIR = "I started late, two weeks running. You feel that you don’t count here. What was it like to sit out there?";
const CLOSED = "I started late, two weeks running. You feel that you don’t count here. Are you angry?";
const silent = { announce: () => undefined, listen: () => undefined };

async function aLog(ownScenarios: readonly Scenario[] = [aScenario()], attempts: readonly Attempt[] = []) {
  const log = createAttemptLog(async () => memoryStores(), silent);
  await log.getState().saveOwnScenarios(ownScenarios);
  for (const attempt of attempts) await log.getState().saveAttempt(attempt);
  return log;
}

/** Whatever the engine makes of an answer, Dana says “Hm.” and there is a beat to follow. */
function aScenarioThatGoesOn(): Scenario {
  const { next: [beat] = [] } = aScenario();
  const reactions = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, "Hm."]));
  return aScenario({ reactions, next: beat ? [{ ...beat, after: [...OUTCOMES] }] : [] });
}

type Log = Awaited<ReturnType<typeof aLog>>;

const practice = (log: Log, scenarioId = "late-again") =>
  render(
    <AttemptLogProvider log={log}>
      <PracticeRoute scenarioId={scenarioId} />
    </AttemptLogProvider>,
  );

const read = (log: Log, attemptId: string) =>
  render(
    <AttemptLogProvider log={log}>
      <AttemptRoute attemptId={attemptId} />
    </AttemptLogProvider>,
  );

const box = async () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: /What do you say to Dana/u });

beforeEach(() => {
  settingsStore.getState().clearAll();
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});

describe("practicing", () => {
  test("keeps the attempt with its self-rating, and takes the draft away", async () => {
    const user = userEvent.setup();
    const log = await aLog();
    practice(log);
    await user.type(await box(), REPAIR);
    expect(localStorage.length).toBe(1);
    await user.keyboard("{Control>}{Enter}{/Control}321{Enter}");
    expect(screen.getByRole("heading", { name: "How it may land" })).toBeTruthy();
    const [attempt] = log.getState().attempts;
    expect(attempt).toMatchObject({ scenarioId: "late-again", text: REPAIR, selfRating: { own: 2, reflect: 1, ask: 0 }, appeals: [] });
    expect(localStorage.length).toBe(0);
  });

  test("keeps a draft while the answer is being rated", async () => {
    const user = userEvent.setup();
    const log = await aLog();
    practice(log);
    await user.type(await box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    cleanup();
    practice(log);
    expect((await box()).value).toBe(REPAIR);
    expect(screen.getByText("Your draft from before is back.")).toBeTruthy();
    expect(log.getState().attempts).toEqual([]);
  });

  test("saves nothing for an answer that cannot be scored, and keeps its draft", async () => {
    const user = userEvent.setup();
    const log = await aLog();
    practice(log);
    await user.type(await box(), "hm");
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(log.getState().attempts).toEqual([]);
    cleanup();
    practice(log);
    expect((await box()).value).toBe("hm");
  });

  test("returns to a draft in the middle of a conversation", async () => {
    const user = userEvent.setup();
    settingsStore.getState().change({ selfRating: false });
    const log = await aLog([aScenarioThatGoesOn()]);
    practice(log);
    await user.type(await box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    await user.click(screen.getByRole("button", { name: "Keep going with Dana" }));
    await user.type(await box(), "Nobody waits");
    cleanup();
    practice(log);
    expect((await box()).value).toBe("Nobody waits");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("It is the same at work. Nobody waits for me.");
    const soFar = screen.getByRole("region", { name: "The conversation so far" });
    expect(soFar.textContent).toContain(REPAIR);
    expect(soFar.textContent).toContain("Hm.");
  });

  test("keeps a disagreement with the attempt and shows it", async () => {
    const user = userEvent.setup();
    settingsStore.getState().change({ selfRating: false });
    const log = await aLog();
    practice(log);
    await user.type(await box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    await user.click(screen.getByRole("button", { name: "I disagree: Ask, openly" }));
    await user.click(screen.getByRole("radio", { name: "partly" }));
    await user.type(screen.getByRole("textbox", { name: "Because" }), "It is long.");
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(await screen.findByText("You say: partly. “It is long.”")).toBeTruthy();
    expect(log.getState().attempts[0]?.appeals).toMatchObject([{ about: "ask", level: 1, reason: "It is long." }]);
  });

  test("compares the second try with the first", async () => {
    const user = userEvent.setup();
    settingsStore.getState().change({ selfRating: false });
    const log = await aLog();
    practice(log);
    await user.type(await box(), "I am sorry about that, what would you like to do today?");
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    await user.click(screen.getByRole("button", { name: "Say it again" }));
    expect(screen.getByRole("heading", { name: "Last time" })).toBeTruthy();
    await user.type(await box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    const changed = screen.getByRole("heading", { name: "What changed" }).closest("section");
    expect(changed?.textContent).toMatch(/own .*reflect .*ask /u);
    expect(screen.getByRole("heading", { name: "Before" })).toBeTruthy();
    expect(log.getState().attempts).toHaveLength(2);
  });

  test("keeps a rewritten question as a redo, and lays it beside the one before", async () => {
    const user = userEvent.setup();
    const log = await aLog();
    practice(log);
    await user.type(await box(), CLOSED);
    await user.keyboard("{Control>}{Enter}{/Control}321{Enter}");
    await user.click(screen.getByRole("button", { name: "Rewrite just the question" }));
    const words = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "New words for the question" });
    expect(words.value).toBe("Are you angry?");
    expect(document.activeElement).toBe(words);
    await user.clear(words);
    await user.type(words, "What was it like to sit out there?");
    expect(JSON.stringify(localStorage)).toContain("What was it like to sit out there?");
    await user.keyboard("{Control>}{Enter}{/Control}");
    const changed = screen.getByRole("heading", { name: "What changed" }).closest("section");
    expect(changed?.textContent).toMatch(/Before.*partly.*Are you angry\?.*Now.*there.*What was it like to sit out there\?/u);
    expect(changed?.textContent).toMatch(/own still there.*reflect still there/u);
    expect(log.getState().attempts[0]).toMatchObject({ text: REPAIR, occasion: "redo", skills: ["ask"], selfRating: null });
    expect(log.getState().attempts).toHaveLength(2);
    expect(localStorage.length).toBe(0);
  });

  test("returns to a redo that was interrupted as to any draft, and to none that was left", async () => {
    const user = userEvent.setup();
    settingsStore.getState().change({ selfRating: false });
    const log = await aLog();
    practice(log);
    await user.type(await box(), CLOSED);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    await user.click(screen.getByRole("button", { name: "Rewrite just the question" }));
    await user.type(screen.getByRole("textbox", { name: "New words for the question" }), " Or sad?");
    cleanup();
    practice(log);
    expect((await box()).value).toBe(`${CLOSED} Or sad?`);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    await user.click(screen.getByRole("button", { name: "Rewrite just the question" }));
    await user.type(screen.getByRole("textbox", { name: "New words for the question" }), " Or tired?");
    await user.click(screen.getByRole("button", { name: "Leave it as it was" }));
    expect(screen.getByRole("heading", { name: "How it may land" })).toBeTruthy();
    expect(anyDraft()).toBe(false);
  });

  test("keeps how it felt with the first answer, as often as that changes", async () => {
    const user = userEvent.setup();
    settingsStore.getState().change({ selfRating: false });
    const log = await aLog();
    practice(log);
    await user.type(await box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    await user.click(screen.getByRole("checkbox", { name: "went blank" }));
    expect(await screen.findByText("Kept with this answer.")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "about right" }));
    await user.click(screen.getByRole("radio", { name: "too hard" }));
    expect(log.getState().attempts[0]?.felt).toMatchObject({ difficulty: "too_hard", inside: ["blank"] });
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "too hard" }).checked).toBe(true);
  });

  test("reads model answers like the trainee’s own", async () => {
    const user = userEvent.setup();
    settingsStore.getState().change({ selfRating: false });
    practice(await aLog());
    await user.type(await box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    await user.click(screen.getByRole("button", { name: "Read other answers" }));
    const others = screen.getByRole("heading", { name: "Other answers" }).closest("section");
    expect(others?.querySelector("mark")).not.toBeNull();
    expect(within(others ?? document.body).getByText("Owns the fact, then asks.")).toBeTruthy();
    expect(within(others ?? document.body).getByText("Tempting answers, and what they do")).toBeTruthy();
  });

  test("opens a scenario that Mend ships", async () => {
    practice(await aLog([]), "too-young");
    expect(await screen.findByText(/You look a little young to be doing this/u)).toBeTruthy();
  });

  test("says so where there is no such scenario", async () => {
    practice(await aLog([]), "no-such-thing");
    expect(await screen.findByRole("heading", { name: "That scenario isn’t here" })).toBeTruthy();
  });
});

describe("an attempt that is kept", () => {
  test("shows its feedback again, and takes a disagreement", async () => {
    const user = userEvent.setup();
    const log = await aLog([aScenario()], [anAttempt()]);
    read(log, "attempt-1");
    expect(await screen.findByRole("heading", { name: "How it may land" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Dana" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "missing" }));
    expect(log.getState().attempts[0]?.appeals).toMatchObject([{ about: "reflect", level: 0, reason: "" }]);
  });

  test("shows text, evidence and levels where its scenario is gone", async () => {
    read(await aLog([], [anAttempt()]), "attempt-1");
    expect(await screen.findByText(/The scenario is no longer here/u)).toBeTruthy();
    expect(document.querySelector("mark[data-ink=own]")?.textContent).toContain("I was late, twice.");
    expect(screen.getByRole("heading", { name: "The client" })).toBeTruthy();
    expect(screen.getByText("owned a part")).toBeTruthy();
  });

  test("goes when it is deleted, and leads back to the others", async () => {
    const user = userEvent.setup();
    const log = await aLog([aScenario()], [anAttempt()]);
    read(log, "attempt-1");
    await user.click(await screen.findByRole("button", { name: "Delete" }));
    await user.click(screen.getByRole("button", { name: "Delete it" }));
    expect(log.getState().attempts).toEqual([]);
    expect(location.hash).toBe("#/history");
  });

  test("says so where there is no such attempt", async () => {
    read(await aLog(), "gone");
    expect(await screen.findByRole("heading", { name: "That attempt isn’t here" })).toBeTruthy();
  });
});
