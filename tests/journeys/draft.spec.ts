import { expect, test } from "./journey.ts";
import { answerBox, CLEAR_ANSWER } from "./too-young.ts";

test("a draft outlives a reload and a closed window, until its feedback is shown", async ({ page, context, site }) => {
  const address = `${site}#/practice/too-young`;
  const back = "Your draft from before is back.";
  const selfRating = "Before you see anything: what do you think is there?";

  await page.goto(address);
  await expect(answerBox(page)).toHaveValue("");
  await expect(page.getByText(back)).toBeHidden();
  await answerBox(page).pressSequentially("You’re right, I’m young");
  await page.reload();
  await expect(answerBox(page)).toHaveValue("You’re right, I’m young");
  await expect(page.getByText(back)).toBeVisible();
  await answerBox(page).fill(CLEAR_ANSWER);
  await page.close();

  const later = await context.newPage();
  await later.goto(site);
  await later.getByRole("link", { name: "You look a little young to be doing this." }).click();
  await expect(answerBox(later)).toHaveValue(CLEAR_ANSWER);
  await expect(later.getByText(back)).toBeVisible();

  await answerBox(later).press("Control+Enter");
  await expect(later.getByRole("heading", { name: selfRating })).toBeVisible();
  await later.reload();
  await expect(answerBox(later)).toHaveValue(CLEAR_ANSWER);

  await answerBox(later).press("Control+Enter");
  await later.getByRole("button", { name: "Skip this time" }).click();
  await expect(later.getByRole("heading", { name: "How it may land" })).toBeVisible();
  await later.reload();
  await expect(answerBox(later)).toHaveValue("");
  await expect(later.getByText(back)).toBeHidden();
});
