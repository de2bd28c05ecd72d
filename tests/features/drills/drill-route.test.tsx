import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { DrillRoute } from "#app/routes/drill-route.tsx";
import { DrillsRoute } from "#app/routes/drills-route.tsx";
import { loadDrillAnswers } from "#content/drills/load-drill-answers.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { anyDraft, saveDraft } from "#storage/drafts.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";
import { aDrillRun } from "../../fixtures/a-drill-run.ts";

const silent = { announce: () => undefined, listen: () => undefined };

async function aLog(runs: readonly DrillRun[] = []) {
  const log = createAttemptLog(async () => memoryStores(), silent);
  await log.getState().load();
  for (const run of runs) await log.getState().saveDrillRun(run);
  return log;
}

async function open(drill: string, runs: readonly DrillRun[] = []) {
  const log = await aLog(runs);
  render(
    <AttemptLogProvider log={log}>
      <DrillRoute drill={drill} />
    </AttemptLogProvider>,
  );
  return { log, user: userEvent.setup() };
}

/** A run of spot it that was left a minute ago, after the first item of three given ids. */
async function aRunLeft(): Promise<DrillRun> {
  const [answer] = await loadDrillAnswers();
  return aDrillRun({
    id: "left",
    at: Date.now() - 60_000,
    items: [{ item: answer?.id ?? "", scenarioId: "late-again", met: 2, of: 4, text: null }],
  });
}

async function answerByKeys(user: ReturnType<typeof userEvent.setup>) {
  const [first] = await screen.findAllByRole("radio");
  first?.focus();
  await user.keyboard("222{Enter}{Enter}");
}

// The answers are a large file, and the first test is not to wait for it.
beforeAll(async () => {
  await loadDrillAnswers();
});

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});

describe("the drills", () => {
  test("are all there, with what each asks and how it went last", async () => {
    const items = [{ item: "late-again-p01", scenarioId: "late-again", met: 4, of: 4, text: null }];
    const log = await aLog([
      aDrillRun({ id: "old", at: 1, length: 1, items: [{ item: "x", scenarioId: "late-again", met: 0, of: 4, text: null }] }),
      aDrillRun({ id: "new", at: 2, length: 1, items }),
      aDrillRun({ id: "left", at: 3 }),
    ]);
    render(
      <AttemptLogProvider log={log}>
        <DrillsRoute />
      </AttemptLogProvider>,
    );
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Spot it",
      "Third way",
      "Fix the trap",
      "Name what is underneath",
      "Open it",
    ]);
    expect(screen.getByText("Done twice. Last time: you and the raters agree on all of it.")).toBeTruthy();
    expect(screen.getAllByText("Not done yet.")).toHaveLength(4);
    expect(screen.getByRole("link", { name: "Open it" }).getAttribute("href")).toBe("#/drills/open_it");
  });
});

describe("a drill that was chosen", () => {
  test("says what it is good for and where its answers come from, and begins with as many items as wanted", async () => {
    const { user } = await open("spot_it");
    expect(screen.getByRole("heading", { level: 1, name: "Spot it" })).toBeTruthy();
    expect(screen.getByText(/No clinician has rated them/u)).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "8" }));
    await user.click(screen.getByRole("button", { name: "Begin" }));
    expect(await screen.findByText(/1 of 8/u)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })));
  });

  test("offers to go on with a run that was left, and goes on after its last item", async () => {
    const left = await aRunLeft();
    const { log, user } = await open("spot_it", [left]);
    expect(screen.getByText("1 of 5 are done, and kept.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Go on" }));
    expect(await screen.findByText(/2 of 5/u)).toBeTruthy();
    for (const _ of [2, 3, 4, 5]) await answerByKeys(user);
    expect(screen.getByRole("heading", { level: 1, name: "How it went" })).toBeTruthy();
    expect(log.getState().drillRuns).toHaveLength(1);
    const [run] = log.getState().drillRuns;
    expect(run?.id).toBe("left");
    expect(run?.items.slice(0, 1)).toEqual(left.items);
    expect(new Set(run?.items.map(({ item }) => item)).size).toBe(5);
  });

  test("begins anew where that is wanted, with items never met", async () => {
    const left = await aRunLeft();
    const { log, user } = await open("spot_it", [left]);
    await user.click(screen.getByRole("button", { name: "Begin anew" }));
    await screen.findByText(/1 of 5/u);
    await answerByKeys(user);
    expect(log.getState().drillRuns).toHaveLength(2);
    expect(log.getState().drillRuns.find(({ id }) => id !== "left")?.items[0]?.item).not.toBe(left.items[0]?.item);
  });

  test("can be done once more, with other items", async () => {
    const { log, user } = await open("spot_it");
    await user.click(screen.getByRole("button", { name: "Begin" }));
    await screen.findByText(/1 of 5/u);
    for (const _ of [1, 2, 3, 4, 5]) await answerByKeys(user);
    expect(screen.getAllByRole("link", { name: "All drills" })).not.toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Once more" }));
    await screen.findByText(/1 of 5/u);
    await answerByKeys(user);
    const ids = () => log.getState().drillRuns.flatMap(({ items }) => items.map(({ item }) => item));
    await waitFor(() => expect(ids()).toHaveLength(6));
    expect(new Set(ids()).size).toBe(6);
  });

  test("shows an answer again that is worth another look, as the raters have it", async () => {
    const { user } = await open("spot_it");
    await user.click(screen.getByRole("button", { name: "Begin" }));
    await screen.findByText(/1 of 5/u);
    for (const _ of [1, 2, 3, 4, 5]) await answerByKeys(user);
    const again = screen.getByRole("heading", { name: "Worth another look" }).closest("section") ?? document.body;
    const [detail] = again.querySelectorAll("details");
    expect(detail?.open).toBe(false);
    await user.click(within(again).getAllByText((_, element) => element?.tagName === "SUMMARY")[0] ?? again);
    expect(detail?.open).toBe(true);
    expect(within(detail ?? again).getByRole("heading", { name: "Reflect what’s underneath" })).toBeTruthy();
  });

  test("is nothing where there is no such drill", async () => {
    await open("juggle");
    expect(screen.getByRole("heading", { level: 1, name: "There is nothing here" })).toBeTruthy();
  });
});

describe("a half-written answer", () => {
  const box = () => screen.findByRole<HTMLTextAreaElement>("textbox");
  async function reload(runs: readonly DrillRun[]) {
    cleanup();
    return open("fix_the_trap", runs);
  }

  test("to the first item comes back after a reload, with what it is an answer to", async () => {
    const { user } = await open("fix_the_trap");
    await user.click(await screen.findByRole("button", { name: "Begin" }));
    await user.type(await box(), "I was late");
    const asked = screen.getByRole("heading", { level: 1 }).textContent;
    const again = await reload([]);
    await again.user.click(await screen.findByRole("button", { name: "Begin" }));
    expect((await box()).value).toBe("I was late");
    expect(screen.getByText("Your draft from before is back.")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(asked);
  });

  test("to a later item comes back with its run, and is gone once handed in", async () => {
    const { user, log } = await open("fix_the_trap");
    const TOO_MUCH = "It is all my fault. I am a terrible therapist and I ruin everything.";
    await user.click(await screen.findByRole("button", { name: "Begin" }));
    await user.type(await box(), TOO_MUCH);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(anyDraft()).toBe(false);
    await user.click(screen.getByRole("button", { name: "Next" }));
    await user.type(await box(), "I was");
    const again = await reload(log.getState().drillRuns);
    await again.user.click(await screen.findByRole("button", { name: "Go on" }));
    expect((await box()).value).toBe("I was");
  });

  test("is given up with its run where another is begun", async () => {
    const run = await aRunLeft();
    saveDraft("drill/spot_it/left/some-item", { text: "I was", startedAt: 1 });
    const { user } = await open("spot_it", [run]);
    await user.click(await screen.findByRole("button", { name: "Begin anew" }));
    expect(anyDraft()).toBe(false);
  });

  test("of a practice session is no part of a run that was chosen", async () => {
    saveDraft("drill/session/practice-0/some-item", { text: "I was", startedAt: 1 });
    const { user } = await open("fix_the_trap");
    await user.click(await screen.findByRole("button", { name: "Begin" }));
    expect((await box()).value).toBe("");
    expect(anyDraft()).toBe(true);
  });
});
