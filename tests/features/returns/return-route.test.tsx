import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ReturnRoute } from "#app/routes/return-route.tsx";
import { TodaysReturns } from "#app/routes/todays-returns.tsx";
import type { Attempt } from "#schema/attempt.ts";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { settingsStore } from "#storage/settings.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";
import { aScenario } from "../../fixtures/a-scenario.ts";
import { closed, nov } from "../../learning/returns/answers.ts";

const REPAIR = "I started late, two weeks running. You feel that you don’t count here. What was it like to sit out there?";
const OWN = [
  aScenario(),
  aScenario({ id: "fine", title: "Fine", client: "Ray, 60, retired" }),
  aScenario({ id: "third", title: "Third", client: "Mo, 33, cook" }),
];

async function aLog(attempts: readonly Attempt[]) {
  const log = createAttemptLog(async () => memoryStores(), { announce: () => undefined, listen: () => undefined });
  await log.getState().saveOwnScenarios(OWN);
  for (const attempt of attempts) await log.getState().saveAttempt(attempt);
  return log;
}
type Log = Awaited<ReturnType<typeof aLog>>;

const goTo = (log: Log, scenarioId: string) =>
  render(
    <AttemptLogProvider log={log}>
      <ReturnRoute scenarioId={scenarioId} />
    </AttemptLogProvider>,
  );
const seeList = (log: Log) =>
  render(
    <AttemptLogProvider log={log}>
      <TodaysReturns />
    </AttemptLogProvider>,
  );
const handIn = async (answer: string) => {
  const user = userEvent.setup();
  await user.type(await screen.findByRole("textbox", { name: /What do you say to/u }), answer);
  await user.click(screen.getByRole("button", { name: "Hand in" }));
};
const reasons = () => screen.queryByRole("list", { name: "Why it is back" });
const listed = () => screen.queryAllByRole("link").map(({ textContent }) => textContent);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: nov(4, 18) });
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  settingsStore.getState().clearAll();
  settingsStore.getState().change({ selfRating: false });
});
afterEach(() => vi.useRealTimers());

describe("a return", () => {
  test("says above the client’s words why it is back, and is kept as what it was, try after try", async () => {
    const log = await aLog([closed({ at: nov(3) })]);
    goTo(log, "late-again");
    const words = await screen.findByRole("heading", { level: 1 });
    expect(reasons()?.textContent).toBe("ask The question was closed yesterday.");
    expect(reasons()?.compareDocumentPosition(words)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await handIn(REPAIR);
    expect(reasons()?.textContent).toContain("closed yesterday");
    await userEvent.click(screen.getByRole("button", { name: "Say it again" }));
    await handIn(REPAIR);
    const kept = log.getState().attempts.filter(({ at }) => at >= nov(4));
    expect(kept.map(({ occasion, skills, session }) => ({ occasion, skills, session }))).toEqual([
      { occasion: "return", skills: ["ask"], session: null },
      { occasion: "return", skills: ["ask"], session: null },
    ]);
  });

  test("leads on to the next one, and home after the last", async () => {
    const log = await aLog([closed({ at: nov(3) }), closed({ at: nov(3), scenarioId: "fine" })]);
    goTo(log, "late-again");
    await handIn(REPAIR);
    expect(screen.getByRole("link", { name: "Next return" }).getAttribute("href")).toBe("#/return/fine");
    cleanup();
    goTo(log, "fine");
    await handIn(REPAIR);
    expect(screen.queryByRole("link", { name: "Next return" })).toBeNull();
    expect(screen.getByRole("link", { name: "Back to all scenarios" }).getAttribute("href")).toBe("#/");
  });

  test.each([
    ["was never missed", [], "late-again"],
    ["was answered today", [closed({ at: nov(3) }), closed({ at: nov(4, 9) })], "late-again"],
    [
      "has to wait, since the day’s number is full",
      ["fine", "late-again", "third"].map((scenarioId) => closed({ at: nov(3), scenarioId })),
      "third",
    ],
  ])("is ordinary practice where the scenario %s", async (_, attempts, scenarioId) => {
    settingsStore.getState().change({ returnsADay: 2 });
    const log = await aLog(attempts);
    goTo(log, scenarioId);
    await handIn(REPAIR);
    expect(reasons()).toBeNull();
    expect(log.getState().attempts[0]).toMatchObject({ scenarioId, occasion: "practice", skills: [] });
  });

  test("says so where the scenario is gone", async () => {
    goTo(await aLog([]), "no-such-thing");
    expect(await screen.findByRole("heading", { name: "That scenario isn’t here" })).toBeTruthy();
  });
});

describe("today’s returns", () => {
  test("are what was missed before today, of scenarios that are still here, up to the number chosen", async () => {
    const log = await aLog([
      ...["late-again", "fine", "third", "gone"].map((scenarioId) => closed({ at: nov(3), scenarioId })),
      closed({ at: nov(4), scenarioId: "too-young" }),
    ]);
    seeList(log);
    expect(listed()).toEqual(["Fine", "Late again", "Third"]);
    const user = userEvent.setup();
    await user.click(screen.getByText("How returns work"));
    await user.click(screen.getByRole("radio", { name: "2" }));
    expect(listed()).toEqual(["Fine", "Late again"]);
    expect(screen.getByText("One more waits for another day.")).toBeTruthy();
    expect(settingsStore.getState().returnsADay).toBe(2);
  });

  test("are gone for today once answered, and say when the next comes", async () => {
    const log = await aLog([closed({ at: nov(3) })]);
    goTo(log, "late-again");
    await handIn(REPAIR);
    cleanup();
    const { container } = seeList(log);
    expect(within(container).queryByRole("heading")).toBeNull();
    expect(container.textContent).toMatch(/^Next return: /u);
  });
});
