import { expect, test } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { answerBox, handIn, rateYourself } from "./too-young.ts";

const KEPT =
  "You’re right, I’m young and I don’t have children. It sounds like you’re worn out, and afraid that one more stranger will judge you.";
const CLOSED = "Do you want to talk about it?";
const OPEN = "What would you like me to know about you and the boys?";
/** Nobody put a full stop, and two parts of it are weak. */
const HASTY = "yes im young and i dont have kids i can see youre upset do you want to talk about it";

test("rewrites a closed question alone, sees before and after, and keeps both answers", async ({ page, site }) => {
  const changed = page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: "What changed" }) });
  const words = page.getByRole("textbox", { name: "New words for the question" });
  await page.goto(`${site}#/practice/too-young`);
  await handIn(page, `${KEPT} ${CLOSED}`);
  await rateYourself(page, "there");

  await test.step("the question stands in the box, and the rest around it", async () => {
    await page.getByRole("button", { name: "Rewrite just the question" }).click();
    await expect(words).toBeFocused();
    await expect(words).toHaveValue(CLOSED);
    await expect(page.getByRole("form", { name: "Rewrite just the question" })).toContainText("one more stranger will judge you.");
  });

  await test.step("a redo that is interrupted leaves the whole answer as a draft", async () => {
    await words.fill(OPEN);
    await page.reload();
    await expect(answerBox(page)).toHaveValue(`${KEPT} ${OPEN}`);
    await answerBox(page).fill(`${KEPT} ${CLOSED}`);
    await page.getByRole("button", { name: "Hand in" }).click();
    await page.getByRole("button", { name: "Skip this time" }).click();
    await page.getByRole("button", { name: "Rewrite just the question" }).click();
  });

  await test.step("before and after stand side by side, and what was kept still stands", async () => {
    await words.fill(OPEN);
    await page.keyboard.press("Control+Enter");
    await expect(changed.getByRole("group", { name: "Before" })).toContainText("partly");
    await expect(changed.getByRole("group", { name: "Before" }).locator("mark")).toContainText(CLOSED);
    await expect(changed.getByRole("group", { name: "Now" })).toContainText("there");
    await expect(changed.getByRole("group", { name: "Now" }).locator("mark")).toContainText(OPEN);
    await expect(changed.getByRole("listitem")).toHaveText(["own still there", "reflect still there", /ask partly .*there/]);
    await expect(page.getByRole("button", { name: /just the/ })).toHaveCount(0);
  });

  await test.step("history has it as a redo, also after a reload", async () => {
    await page.goto(`${site}#/history`);
    await page.reload();
    const attempts = page.getByRole("main").getByRole("article");
    await expect(attempts).toHaveCount(3);
    await expect(attempts.first()).toContainText(`${KEPT} ${OPEN}`);
    await expect(attempts.first()).toContainText("Only the question was rewritten.");
    await expect(attempts.nth(1)).not.toContainText("rewritten");
  });
});

test("keeps how it felt with the first answer, and says so in history", async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${site}#/practice/too-young`);
  await handIn(page, `${KEPT} ${CLOSED}`);
  await rateYourself(page, "there");
  const hard = page.getByRole("group", { name: "How hard was that?" });
  await hard.getByRole("radio", { name: "about right" }).check();
  await hard.getByRole("radio", { name: "too hard" }).check();
  await page.getByRole("checkbox", { name: "went blank" }).check();
  await page.getByRole("checkbox", { name: "felt rushed" }).check();
  await expect(page.getByText("Kept with this answer.")).toBeVisible();

  await page.getByRole("button", { name: "Rewrite just the question" }).click();
  await page.getByRole("textbox", { name: "New words for the question" }).fill(OPEN);
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByRole("heading", { name: "What changed" })).toBeVisible();
  await expect(hard).toHaveCount(0);

  await page.goto(`${site}#/history`);
  await page.reload();
  await page.getByRole("main").getByRole("article").last().getByRole("link").click();
  await expect(page.getByText("Felt too hard; went blank and felt rushed.")).toBeVisible();
  await page.getByRole("button", { name: "Copy as text for supervision" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Felt too hard; went blank and felt rushed.");
});

for (const theme of THEMES) {
  test(`a redo is accessible, within 320 px, and with text at 200 %, ${theme}`, async ({ page, site }) => {
    test.setTimeout(90_000);
    const look = await lookAround(page, theme);
    await page.goto(`${site}#/practice/too-young`);
    await handIn(page, HASTY);
    await page.getByRole("button", { name: "Skip this time" }).click();
    await page.getByRole("radio", { name: "too hard" }).check();
    await page.getByRole("checkbox", { name: "got defensive" }).check();
    await look("feedback with a reaction check and two parts to rewrite", page.getByRole("button", { name: "or just the question" }));
    await page.getByRole("button", { name: "or just the question" }).click();
    await page.getByRole("button", { name: "Hand in" }).click();
    await look("a redo handed in unchanged", page.getByText("These are the words you had."));
    await page.getByRole("textbox", { name: "New words for the question" }).fill(OPEN);
    await page.getByRole("button", { name: "Hand in" }).click();
    await look("before and after", page.getByRole("group", { name: "Before" }));
  });
}
