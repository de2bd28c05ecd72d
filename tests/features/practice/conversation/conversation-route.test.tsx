import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { ConversationRoute } from "#app/routes/conversation-route.tsx";
import { PracticeRoute } from "#app/routes/practice-route.tsx";
import type { Attempt } from "#schema/attempt.ts";
import type { Scenario } from "#schema/scenario.ts";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { loadDraft } from "#storage/drafts.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { settingsStore } from "#storage/settings.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";
import { aReportThat } from "../../../fixtures/a-report-that.ts";
import { aPlainScenario, aScenario } from "../../../fixtures/a-scenario.ts";
import { anAttempt } from "../../../fixtures/an-attempt.ts";

/** The engine reads all three in these, and nothing underneath in the last. */
const REPAIR = "I started late, two weeks running. You feel that you don’t count here. What was it like to sit out there?";
const SECOND = "I left you waiting too, like everybody at work. I imagine you are tired of coming last. What is that like for you?";
const MISSED = "I started late, two weeks running. What was it like to sit out there?";
const NEXT_WORDS = "It is the same at work. Nobody waits for me.";

const silent = { announce: () => undefined, listen: () => undefined };

async function aLog(scenario: Scenario, attempts: readonly Attempt[] = []) {
  const log = createAttemptLog(async () => memoryStores(), silent);
  await log.getState().saveOwnScenarios([scenario]);
  for (const attempt of attempts) await log.getState().saveAttempt(attempt);
  return log;
}
type Log = Awaited<ReturnType<typeof aLog>>;

const open = (log: Log) =>
  render(
    <AttemptLogProvider log={log}>
      <ConversationRoute scenarioId="late-again" />
    </AttemptLogProvider>,
  );

async function converse(scenario = aScenario(), attempts: readonly Attempt[] = []) {
  const log = await aLog(scenario, attempts);
  open(log);
  const user = userEvent.setup();
  await screen.findByText(/Outpatient clinic, fourth session/u);
  const say = async (words: string) => {
    await user.type(box(), words);
    await user.keyboard("{Control>}{Enter}{/Control}");
  };
  return { log, user, say };
}

const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /What do you say to Dana/u });
const clientWords = () => screen.getByRole("heading", { level: 1 });
const soFar = () => screen.getByRole("region", { name: "The conversation so far" });
const whatNext = () => within(screen.getByRole("group", { name: "What next" }));

beforeEach(() => {
  settingsStore.getState().clearAll();
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});

describe("a conversation on the screen", () => {
  test("begins with the client’s words and an open box, and says how it goes", async () => {
    await converse(aScenario({ contentNote: "A loss." }));
    expect(clientWords().textContent).toBe(aScenario().statement);
    expect(screen.getByText("A loss.")).toBeTruthy();
    expect(screen.getByText(aScenario().context)).toBeTruthy();
    expect(box().value).toBe("");
    expect(screen.getByRole("link", { name: "one answer at a time" }).getAttribute("href")).toBe("#/practice/late-again");
    expect(screen.queryByRole("radio", { name: "hostile" })).toBeNull();
  });

  test("goes on at once: the client replies, and the next words are the one heading, with the focus on them", async () => {
    const { log, say } = await converse();
    await say(REPAIR);
    expect(clientWords().textContent).toBe(NEXT_WORDS);
    expect(document.activeElement).toBe(clientWords());
    expect(box().value).toBe("");
    expect(soFar().textContent).toContain(REPAIR);
    expect(soFar().textContent).toContain("I thought you had forgotten me, to be honest.");
    expect(screen.queryByText("Before you see anything: what do you think is there?")).toBeNull();
    expect(log.getState().attempts).toMatchObject([{ occasion: "conversation", text: REPAIR, selfRating: null, delivery: null }]);
  });

  test("tells in a line what was there, folds the feedback under it, and says where the two stand in words", async () => {
    const { user, say } = await converse();
    await say(REPAIR);
    const line = screen.getByText(/^What Mend read:/u);
    expect(line.textContent).toMatch(/own there reflect there ask there/u);
    const folded = line.closest("details");
    expect(folded?.open).toBe(false);
    await user.click(line);
    expect(folded?.open).toBe(true);
    expect(within(folded ?? document.body).getByRole("heading", { name: "How it may land" })).toBeTruthy();
    const between = within(soFar()).getByText("Between you").parentElement?.textContent ?? "";
    expect(between).toMatch(/^Between you \p{L}[^\d]+\.\s*$/u);
  });

  test("names what got in the way in the line", async () => {
    const defended = anAttempt({ id: "defended", at: Date.now() - 1000, occasion: "conversation", beatId: "the-coat" });
    const { user } = await converse(
      aScenario({ next: [{ id: "the-coat", after: ["defended"], statement: "Fine.", ownable: ["I was late"], core: ["small"] }] }),
      [{ ...defended, beatId: null }],
    );
    await user.click(screen.getByRole("button", { name: "Go on from there" }));
    expect(screen.getByText(/^What Mend read:/u).textContent).toMatch(/reflect perhaps partly.*in the way explaining or defending/u);
  });

  test("announces what was read, the reply and where the two stand", async () => {
    const { say } = await converse();
    await say(REPAIR);
    const announced = screen.getByText(/^Feedback\. own: there/u);
    expect(announced.getAttribute("aria-live")).toBe("polite");
    expect(announced.textContent).toContain("Dana: I thought you had forgotten me, to be honest.");
    expect(announced.textContent).toMatch(/Between you: .+\.$/u);
  });

  test("moves nothing for what cannot be scored, and says why", async () => {
    const { log, say } = await converse();
    await say("hm");
    expect(screen.getByRole("alert").textContent).not.toBe("");
    expect(clientWords().textContent).toBe(aScenario().statement);
    expect(box().value).toBe("hm");
    expect(log.getState().attempts).toEqual([]);
  });

  test("keeps a disagreement with what was read", async () => {
    const { log, user, say } = await converse();
    await say(REPAIR);
    await user.click(screen.getByText(/^What Mend read:/u));
    await user.click(screen.getByRole("button", { name: "I disagree: Ask, openly" }));
    await user.click(screen.getByRole("radio", { name: "partly" }));
    await user.type(screen.getByRole("textbox", { name: "Because" }), "It is long.");
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(log.getState().attempts[0]?.appeals).toMatchObject([{ about: "ask", level: 1, reason: "It is long." }]);
  });
});

describe("a conversation at rest", () => {
  test("ends with where the two stand, the whole of what was said, where it opened, and one step to try next", async () => {
    const { say } = await converse();
    await say(REPAIR);
    await say(SECOND);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByText("Here the conversation rests.")).toBeTruthy();
    expect(clientWords().textContent).toMatch(/^\p{L}.+\.$/u);
    expect(document.activeElement).toBe(clientWords());
    for (const words of [aScenario().statement, REPAIR, NEXT_WORDS, SECOND, "Yes. That is it."])
      expect(soFar().textContent).toContain(words);
    expect(within(soFar()).getAllByText(/^What Mend read:/u)).toHaveLength(2);
    expect(screen.getByText(/^It opened with your first answer: /u)).toBeTruthy();
    expect(within(soFar()).getByText(/Here it opened\./u)).toBeTruthy();
    const nextTime = screen.getByRole("heading", { name: "Next time, in your first answer" }).closest("section");
    expect(nextTime?.textContent).toContain("Try next:");
  });

  test("leads on first where it ended open, and to the other ways from here", async () => {
    const { say } = await converse();
    await say(REPAIR);
    await say(SECOND);
    const [first] = whatNext().getAllByRole("link");
    expect(first?.textContent).toBe("Next one");
    expect(first?.getAttribute("href")).toMatch(/^#\/conversation\/[a-z-]+$/u);
    expect(whatNext().getByRole("link", { name: "One answer at a time" }).getAttribute("href")).toBe("#/practice/late-again");
    expect(whatNext().getByRole("link", { name: "All scenarios" }).getAttribute("href")).toBe("#/");
  });

  test("rests early where the answer leads nowhere, says that other words lead on, and begins once more", async () => {
    const { log, user, say } = await converse();
    await say(MISSED);
    expect(screen.getByText(/Other words at this point lead further/u)).toBeTruthy();
    expect(screen.queryByText(/^It (?:opened|closed) with/u)).toBeNull();
    expect(screen.getByText("A silence. What comes next is yours to imagine.")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Next time" })).toBeTruthy();
    await user.click(whatNext().getByRole("button", { name: "Once more from the start" }));
    expect(clientWords().textContent).toBe(aScenario().statement);
    expect(document.activeElement).toBe(clientWords());
    expect(screen.queryByRole("region", { name: "The conversation so far" })).toBeNull();
    await say(REPAIR);
    expect(clientWords().textContent).toBe(NEXT_WORDS);
    expect(log.getState().attempts).toHaveLength(2);
  });

  test("tells where it closed", async () => {
    const { say } = await converse();
    await say(REPAIR);
    await say("I was late, twice, and that is all there is to it.");
    expect(screen.getByText(/^It closed with your second answer: /u)).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Next time, in your second answer" })).toBeTruthy();
  });

  test("works for one exchange where the scenario has no more", async () => {
    const { say } = await converse(aPlainScenario());
    await say(REPAIR);
    expect(screen.getByText("Here the conversation rests.")).toBeTruthy();
    expect(soFar().textContent).toContain("A silence.");
  });
});

describe("a conversation that was left", () => {
  test("comes back at the draft, with what was said so far", async () => {
    const { log, user, say } = await converse();
    await say(REPAIR);
    expect(localStorage.length).toBe(0);
    await user.type(box(), "Nobody waits");
    cleanup();
    open(log);
    expect(await screen.findByText("Your draft from before is back.")).toBeTruthy();
    expect(box().value).toBe("Nobody waits");
    expect(clientWords().textContent).toBe(NEXT_WORDS);
    expect(soFar().textContent).toContain(REPAIR);
  });

  test("is offered again after a reload without a draft, and goes on from there", async () => {
    const { log, user, say } = await converse();
    await say(REPAIR);
    cleanup();
    open(log);
    expect(await screen.findByText("You were in the middle of this")).toBeTruthy();
    expect(clientWords().textContent).toBe(aScenario().statement);
    await user.click(screen.getByRole("button", { name: "Go on from there" }));
    expect(clientWords().textContent).toBe(NEXT_WORDS);
    expect(document.activeElement).toBe(clientWords());
    await user.type(box(), SECOND);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(within(soFar()).getAllByText(/^What Mend read:/u)).toHaveLength(2);
    expect(log.getState().attempts).toHaveLength(2);
  });

  test("keeps what was written anew when it goes on where it was left", async () => {
    const { user } = await converse(aScenario(), [
      anAttempt({ at: Date.now() - 1000, occasion: "conversation", report: aReportThat("full_repair") }),
    ]);
    await user.type(box(), "I was late again");
    await user.click(screen.getByRole("button", { name: "Go on from there" }));
    expect(box().value).toBe("");
    expect(loadDraft("late-again")?.text).toBe("I was late again");
  });
});

describe("the way to a conversation", () => {
  const practice = async (scenario: Scenario) =>
    render(
      <AttemptLogProvider log={await aLog(scenario)}>
        <PracticeRoute scenarioId="late-again" />
      </AttemptLogProvider>,
    );

  test("stands beside how it is said, until the first answer", async () => {
    settingsStore.getState().change({ selfRating: false });
    await practice(aScenario());
    const link = await screen.findByRole("link", { name: "As a conversation" });
    expect(link.getAttribute("href")).toBe("#/conversation/late-again");
    await userEvent.type(box(), REPAIR);
    await userEvent.click(screen.getByRole("button", { name: "Hand in" }));
    expect(screen.queryByRole("link", { name: "As a conversation" })).toBeNull();
  });

  test("is not there where the scenario has nothing to go on with", async () => {
    await practice(aPlainScenario());
    expect(await screen.findByRole("textbox")).toBeTruthy();
    expect(screen.queryByRole("link", { name: "As a conversation" })).toBeNull();
  });

  test("says so where there is no such scenario", async () => {
    render(
      <AttemptLogProvider log={await aLog(aScenario())}>
        <ConversationRoute scenarioId="no-such-thing" />
      </AttemptLogProvider>,
    );
    expect(await screen.findByRole("heading", { name: "That scenario isn’t here" })).toBeTruthy();
  });
});
