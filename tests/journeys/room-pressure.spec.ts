import { expect, test } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { saidAloud, stubVoice } from "./stubs.ts";
import { answerBox, CLEAR_ANSWER } from "./too-young.ts";

const RUTH = "You look a little young to be doing this.";
const TIME = "Time. Finish the sentence you are in.";
const FIRST_HALF = "You’re right, I’m young and I don’t have";
const SECOND_HALF = CLEAR_ANSWER.slice(FIRST_HALF.length);

test("a clock of 30 seconds runs to its end and takes nothing away", async ({ page, site }) => {
  await page.clock.install();
  await page.goto(`${site}#/settings`);
  await page.getByRole("group", { name: "Answer time" }).getByRole("radio", { name: "30 s" }).check();
  await page.goto(`${site}#/`);
  await page.getByRole("link", { name: RUTH }).click();
  const heading = page.getByRole("heading", { level: 1 });
  const filled = page.locator("svg circle").nth(1);

  await expect(heading).toHaveText("Ruth is about to speak.");
  await page.clock.runFor(60_000);
  await expect(page.getByRole("main")).not.toContainText(RUTH);
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "I’m ready" }).press("Enter");
  await expect(heading).toContainText(RUTH);
  await expect(answerBox(page)).toBeFocused();
  await expect(page.getByText("30 seconds", { exact: true })).toBeVisible();

  // The time to read the words, and then half of the time to answer them.
  await page.clock.runFor(6000);
  await page.keyboard.type(FIRST_HALF);
  await page.clock.runFor(14_000);
  await expect(page.getByText("Half of the time is over.")).toBeAttached();
  await expect(page.getByText(TIME)).toBeHidden();
  await page.clock.runFor(15_000);
  await expect(page.getByText(TIME)).toBeVisible();
  await expect(filled).toHaveAttribute("stroke-dashoffset", "0");

  await page.clock.runFor(120_000);
  await expect(answerBox(page)).toBeFocused();
  await page.keyboard.type(SECOND_HALF);
  await expect(answerBox(page)).toHaveValue(CLEAR_ANSWER);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Skip this time" }).click();
  await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();

  await page.getByRole("link", { name: "History" }).click();
  await page.reload();
  await page.getByRole("article").getByRole("link").click();
  await expect(page.getByText(/ · 30 seconds to answer$/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
});

test("the clock stands still for whoever wants less motion, and can be turned off for one answer", async ({ page, site }) => {
  await page.clock.install();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`${site}#/practice/too-young`);
  await page.getByText("Room pressure: off").click();
  await page.getByRole("radio", { name: "60 s" }).check();
  await page.getByRole("button", { name: "I’m ready" }).click();
  await answerBox(page).press("Y");
  await expect(page.locator("svg circle").first()).toBeHidden();
  await expect(page.getByText("60 s", { exact: true })).toBeVisible();
  await page.clock.runFor(12_000);
  await expect(page.getByText("50 s", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Turn off for this one" }).click();
  await expect(page.getByText("60 seconds", { exact: true })).toBeHidden();
  await answerBox(page).fill(CLEAR_ANSWER);
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("button", { name: "Skip this time" }).click();
  await page.getByRole("link", { name: "History" }).click();
  await page.getByRole("article").getByRole("link").click();
  await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
  await expect(page.getByText(/seconds to answer/)).toBeHidden();
});

test("the client is heard and not read, until the answer is handed in", async ({ page, site }) => {
  await page.clock.install();
  await stubVoice(page, 4000);
  await page.goto(`${site}#/practice/too-young`);
  await page.getByText("Room pressure: off").click();
  await page.getByRole("checkbox", { name: "Hear the client only" }).check();
  await page.reload();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Ruth speaks aloud.");
  await expect(page.getByRole("main")).not.toContainText(RUTH);

  await page.getByRole("button", { name: "Hear it" }).click();
  await expect(answerBox(page)).toBeFocused();
  await expect.poll(() => saidAloud(page)).toEqual([RUTH]);
  await expect(page.getByRole("button", { name: "Stop" })).toBeVisible();
  await page.clock.runFor(30_000);
  await page.getByRole("button", { name: "Hear it again" }).click();
  await expect(page.getByRole("main")).not.toContainText(RUTH);
  await answerBox(page).fill(CLEAR_ANSWER);
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(heading).toContainText(RUTH);
  await page.getByRole("button", { name: "Skip this time" }).click();

  await page.getByRole("link", { name: "History" }).click();
  await page.getByRole("article").getByRole("link").click();
  await expect(page.getByText(/ · heard only$/)).toBeVisible();
});

for (const theme of THEMES) {
  test(`room pressure is accessible, within 320 px, and with text at 200 %, ${theme}`, async ({ page, site }) => {
    await page.clock.install();
    await stubVoice(page, 100_000);
    const look = await lookAround(page, theme);
    await page.goto(`${site}#/practice/too-young`);
    await page.getByText("Room pressure: off").click();
    await look("choosing", page.getByRole("group", { name: "Answer time" }));
    await page.getByRole("radio", { name: "90 s" }).check();
    await page.getByRole("checkbox", { name: "Hear the client only" }).check();
    await look("before the client speaks", page.getByRole("button", { name: "I’m ready" }));
    await page.getByRole("button", { name: "I’m ready" }).click();
    await look("the client speaks", page.getByRole("button", { name: "Stop" }));
    await answerBox(page).fill("You’re right, I am young.");
    await page.clock.runFor(95_000);
    await look("time is over", page.getByText(TIME));
  });
}
