import { expect, test } from "./journey.ts";
import { practice } from "./quick-practice.ts";

const STATEMENT = "I lose pay to be here, you know.";
const ANSWER =
  "I was late, twice now, and that cost you pay. It sounds like you feel your time counts for nothing here. What was it like to wait?";
const OTHER_ANSWER = "You’re right that they don’t fit you, and I kept handing them out. What would have helped?";
const REASON = "I named the second week, too.";

test("keeps every attempt with its feedback and with what the trainee sees differently", async ({ page, site }) => {
  await practice(page, site, "kept-waiting", ANSWER);
  await disagree();
  await practice(page, site, "worksheets", OTHER_ANSWER);
  await page.goto(`${site}#/history`);
  await page.reload();
  const attempts = page.getByRole("article");
  await expect(attempts).toHaveCount(2);
  await expect(attempts.first()).toContainText(OTHER_ANSWER);
  await expect(attempts.last()).toContainText("You see one thing differently.");

  await attempts.first().getByRole("link").click();
  await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
  await page.getByRole("link", { name: "All attempts" }).click();
  await attempts.last().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(STATEMENT);
  await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
  await expect(page.getByText(`You say: missing. “${REASON}”`)).toBeVisible();

  async function disagree(): Promise<void> {
    await page.getByRole("button", { name: "I disagree: Own a part" }).click();
    await page.getByRole("radio", { name: "missing" }).check();
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText("A few words on why will help")).toBeVisible();
    await page.getByRole("textbox", { name: "Because" }).fill(REASON);
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText("Thank you. It is kept with this attempt.")).toBeVisible();
    await expect(page.getByText(`You say: missing. “${REASON}”`)).toBeVisible();
  }
});

test("copies one attempt as text for supervision", async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await practice(page, site, "kept-waiting", ANSWER);
  await page.goto(`${site}#/history`);
  await page.getByRole("article").getByRole("link").click();
  await page.getByRole("button", { name: "Copy as text for supervision" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(STATEMENT);
  expect(copied).toContain(ANSWER);
  for (const skill of ["Own a part", "Reflect what’s underneath", "Ask, openly"]) {
    expect(copied).toMatch(new RegExp(`^${skill}: (?:not sure, perhaps )?(?:missing|partly|there)`, "mu"));
  }
});

test("deletes one attempt, then all", async ({ page, site }) => {
  await practice(page, site, "worksheets", OTHER_ANSWER);
  await practice(page, site, "too-young", OTHER_ANSWER);
  await practice(page, site, "kept-waiting", ANSWER);
  await page.goto(`${site}#/history`);
  const attempts = page.getByRole("article");
  await expect(attempts).toHaveCount(3);
  await attempts.first().getByRole("link").click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete it" }).click();
  await expect(attempts).toHaveCount(2);
  await expect(page.getByText(ANSWER)).toHaveCount(0);
  await page.reload();
  await expect(attempts).toHaveCount(2);

  await page.getByRole("button", { name: "Delete all attempts" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete all 2 attempts?" });
  await dialog.getByRole("button", { name: "Delete all" }).click();
  await expect(dialog.getByText("Type “delete” to go through with it.")).toBeVisible();
  await dialog.getByRole("textbox").fill("delete");
  await dialog.getByRole("button", { name: "Delete all" }).click();
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
});

test("opens the scenario that a link names, and answers kindly where there is none", { tag: "@sub-path" }, async ({ page, site }) => {
  await page.goto(`${site}#/practice/kept-waiting`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(STATEMENT);
  await expect(page.getByRole("textbox", { name: "What do you say to Dwayne?" })).toBeVisible();

  for (const [link, heading, wayOn] of [
    ["#/practice/nobody-here", "That scenario isn’t here", "All scenarios"],
    ["#/class/nobody-here", "That scenario isn’t here", "All scenarios"],
    ["#/history/nobody-here", "That attempt isn’t here", "All attempts"],
    ["#/import/abc", "A scenario in a link", "To the scenarios"],
  ] as const) {
    await page.goto(site + link);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole("link", { name: wayOn })).toBeVisible();
  }
});
