import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { PracticeSession, SessionStep } from "#schema/practice-session.ts";
import type { Scenario } from "#schema/scenario.ts";
import { expect, test, untilOffline } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { practice } from "./quick-practice.ts";

/** A Tuesday, in the morning. */
const BEGUN = new Date(2026, 10, 24, 9, 0);

const answerBox = (page: Page) => page.getByRole("textbox", { name: /^What do you say to/ });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const stepLine = (page: Page) => page.getByRole("region", { name: "Your session" });

const openSession = async (page: Page): Promise<PracticeSession> =>
  JSON.parse((await page.evaluate(() => localStorage.getItem("mend:session"))) ?? "null") as PracticeSession;

function modelAnswer(step: SessionStep | undefined): string {
  if (step === undefined || step.kind === "warm_up") throw new Error("This step has no scenario.");
  const { models } = JSON.parse(readFileSync(`scenarios/${step.scenarioId}.json`, "utf8")) as Scenario;
  return models?.[0]?.text ?? "I missed something there.";
}

/** Hands in after so long at the keyboard. */
async function answer(page: Page, text: string, minutes: number): Promise<void> {
  await answerBox(page).pressSequentially(text.slice(0, 5));
  await page.clock.fastForward(minutes * 60_000);
  await answerBox(page).fill(text);
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("button", { name: "Skip this time" }).click();
}

async function begin(page: Page, site: string): Promise<void> {
  await page.clock.install({ time: BEGUN });
  await page.goto(site);
  await page.getByRole("button", { name: "Not now" }).click();
  await page.getByRole("link", { name: "Practice 15 minutes" }).click();
  await expect(heading(page)).toHaveText("Practice 15 minutes");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(stepLine(page)).toContainText("1 of 5 · Warm-up: Third way");
}

test("a whole session: warm-up, repairs, and a probe whose feedback waits for the end", async ({ page, site }) => {
  await begin(page, site);
  const { steps } = await openSession(page);
  expect(steps.map(({ kind }) => kind)).toEqual(["warm_up", "repair", "repair", "repair", "probe"]);

  await test.step("the warm-up: three answers placed, two written", async () => {
    for (const at of [1, 2, 3]) {
      await expect(page.getByText(`Item ${at} of 5`)).toBeVisible();
      await page.getByRole("button", { name: "owned a part" }).click();
      await page.getByRole("button", { name: "Next" }).click();
    }
    for (const last of [false, true]) {
      await page.getByRole("textbox").fill("I let you down there, and I said nothing about it.");
      await page.getByRole("textbox").press("Control+Enter");
      await expect(page.getByRole("heading", { name: "What you said" })).toBeVisible();
      await page.getByRole("button", { name: last ? "See how it went" : "Next" }).click();
    }
    await expect(heading(page)).toHaveText("How it went");
    await page.getByRole("button", { name: "Go on" }).click();
  });

  await test.step("a poor first try, said again", async () => {
    await expect(stepLine(page)).toContainText("2 of 5 · Repair");
    await answer(page, "I understand, but I do have a degree in this.", 2);
    await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
    await page.getByRole("button", { name: "Say it again" }).click();
    await answer(page, modelAnswer(steps[1]), 2);
    await expect(page.getByRole("heading", { name: "What changed" })).toBeVisible();
    await page.getByRole("link", { name: "Go on" }).click();
  });

  await test.step("two more repairs", async () => {
    for (const at of [2, 3]) {
      await expect(stepLine(page)).toContainText(`${at + 1} of 5 · Repair`);
      await answer(page, modelAnswer(steps[at]), 3);
      await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
      await page.getByRole("link", { name: "Go on" }).click();
    }
  });

  await test.step("the probe tells nothing yet, here or in history", async () => {
    await expect(stepLine(page)).toContainText("5 of 5 · Something new");
    await answer(page, modelAnswer(steps[4]), 3);
    await expect(page.getByRole("heading", { name: "Kept. What Mend reads in it waits for the end." })).toBeVisible();
    await expect(page.getByRole("heading", { name: "How it may land" })).toBeHidden();
    await page.getByRole("link", { name: "History" }).click();
    await expect(page.getByRole("article").first()).toContainText("Its feedback waits for the end");
    await expect(page.getByRole("article").first()).not.toContainText("own:");
    await page.getByRole("article").first().getByRole("link").first().click();
    await expect(page.getByText("Its feedback waits for the end of")).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy as text for supervision" })).toBeHidden();
    await expect(page.getByRole("heading", { name: "How it may land" })).toBeHidden();
    await page.getByRole("link", { name: "Practice", exact: true }).click();
    await expect(page.getByText("Tried once. Last time:"), "nor in the list of scenarios").toHaveCount(2);
    await page.getByRole("link", { name: "Go on with your session" }).click();
    await page.getByRole("link", { name: "To the end of the session" }).click();
  });

  await test.step("the end gives it, tells what was done, and can be closed", async () => {
    await expect(heading(page)).toHaveText("The end of your session");
    await expect(page.getByText("About 13 minutes of writing and drilling: a warm-up, 3 repairs, and something new.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
    await expect(page.getByText("At first")).toBeVisible();
    await page.getByRole("link", { name: "Done" }).click();
    await expect(page.getByRole("link", { name: "Practice 15 minutes" })).toBeVisible();
    await page.getByRole("link", { name: "History" }).click();
    await expect(page.getByRole("article")).toHaveCount(5);
    await expect(page.getByRole("article").first()).toContainText("own:");
  });
});

test("a probe’s feedback shows nowhere before the end, the next day neither", async ({ page, site }) => {
  await begin(page, site);
  await page.goto(`${site}#/session/5`);
  await answer(page, "I understand, but I do have a degree in this.", 1);
  await page.clock.setFixedTime(new Date(BEGUN.getTime() + 86_400_000));
  await page.goto(site);
  await page.reload();
  await expect(page.getByText("Your session waits at step 5 of 5.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Back for you" })).toBeHidden();
  await page.getByRole("link", { name: "Go on with your session" }).click();
  await page.getByRole("link", { name: "End it here" }).click();
  await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
  await page.getByRole("link", { name: "Done" }).click();
  await expect(page.getByRole("heading", { name: "Back for you" })).toBeVisible();
});

test("a session repeats what was missed, and says why", async ({ page, site }) => {
  await page.clock.install({ time: new Date(2026, 10, 20, 18, 0) });
  await practice(
    page,
    site,
    "too-young",
    "You’re right, I’m young and I have no children. It must be hard to let a stranger in. Is that it?",
  );
  await page.clock.setFixedTime(BEGUN);
  await page.goto(`${site}#/session`);
  await expect(page.getByText("The question was closed on Friday.")).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).click();
  const { steps } = await openSession(page);
  expect(steps.map(({ kind }) => kind)).toEqual(["warm_up", "repair", "repair", "repeat", "probe"]);
  await page.goto(`${site}#/session/4`);
  await expect(stepLine(page)).toContainText("4 of 5 · Once more");
  await expect(stepLine(page)).toContainText("The question was closed on Friday.");
  await expect(heading(page)).toContainText("You look a little young to be doing this.");
});

test("a session is taken up where it broke off, after a crash and without a network", async ({ page, context, site }) => {
  await begin(page, site);
  await page.goto(`${site}#/session/2`);
  const { id, steps } = await openSession(page);
  await answer(page, "I understand, but I do have a degree in this.", 1);
  await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
  await untilOffline(page);
  await page.close({ runBeforeUnload: false });

  await context.setOffline(true);
  const later = await context.newPage();
  await later.goto(site);
  await expect(later.getByText("Your session waits at step 2 of 5.")).toBeVisible();
  await later.getByRole("link", { name: "Go on with your session" }).click();
  await expect(stepLine(later)).toContainText("2 of 5 · Repair");
  await expect(later.getByRole("heading", { name: "How it may land" }), "the feedback that was on the screen is back").toBeVisible();

  await later.getByRole("button", { name: "Say it again" }).click();
  await answerBox(later).pressSequentially("I cut you short");
  await later.reload();
  await expect(answerBox(later)).toHaveValue("I cut you short");
  await expect(later.getByRole("heading", { name: "Last time" }), "the try before it is at hand").toBeVisible();
  await answerBox(later).fill(modelAnswer(steps[1]));
  await later.getByRole("button", { name: "Hand in" }).click();
  await later.getByRole("button", { name: "Skip this time" }).click();
  await expect(later.getByRole("heading", { name: "What changed" })).toBeVisible();
  await later.getByRole("link", { name: "Go on" }).click();
  await expect(stepLine(later)).toContainText("3 of 5 · Repair");
  await later.goto(`${site}#/session/1`);
  await later.goto(site);
  await expect(later.getByText("Your session waits at step 3 of 5."), "looking back takes nothing away").toBeVisible();
  expect((await openSession(later)).id).toBe(id);
});

for (const theme of THEMES) {
  test(`a session is accessible, within 320 px, and with text at 200 %, ${theme}`, async ({ page, site }) => {
    test.setTimeout(90_000);
    const look = await lookAround(page, theme);
    await page.goto(`${site}#/session`);
    await page.getByText("How it moves, and how to move it").click();
    await look("before it is begun", page.getByRole("combobox", { name: "Start from another rung" }));
    await page.getByRole("button", { name: "Begin" }).click();
    await look("the warm-up", page.getByText("Item 1 of 5"));
    await page.goto(`${site}#/session/2`);
    await look("a repair", stepLine(page));
    const { steps } = await openSession(page);
    for (const at of [1, 4]) {
      await page.goto(`${site}#/session/${at + 1}`);
      await answerBox(page).fill(modelAnswer(steps[at]));
      await page.getByRole("button", { name: "Hand in" }).click();
      await page.getByRole("button", { name: "Skip this time" }).click();
    }
    await look("the probe, held", page.getByText("Kept. What Mend reads in it waits for the end."));
    await page.goto(site);
    await look("home, with a session that waits", page.getByText("Your session waits at step 5 of 5."));
    await page.goto(`${site}#/history`);
    await look("history, with a probe that waits", page.getByText("Its feedback waits for the end of").first());
    await page.goto(`${site}#/session/end`);
    await look("the end", page.getByRole("link", { name: "Go on after all" }));
  });
}
