import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { tabTo } from "./quick-practice.ts";
import { answerBox, CLEAR_ANSWER, SKILL_NAMES } from "./too-young.ts";

test("a whole practice goes by keyboard alone, and the focus is always where it is needed", async ({ page, site }) => {
  const heading = page.getByRole("heading", { level: 1 });
  const press = (key: string) => page.keyboard.press(key);

  await page.goto(site);
  await expect(heading).toHaveText("What would you say back?");
  await press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await press("Tab");
  await expect(page.getByRole("link", { name: "Read the primer" })).toBeFocused();
  await press("Tab");
  await expect(page.getByRole("button", { name: "Not now" })).toBeFocused();
  await press("Enter");
  await expect(heading).toBeFocused();

  await test.step("choose and write", async () => {
    await tabTo(page, page.getByRole("searchbox", { name: "Search" }));
    await page.keyboard.insertText("grandsons");
    await tabTo(page, page.getByRole("link", { name: "You look a little young to be doing this." }));
    await press("Enter");
    await expect(heading).toContainText("You look a little young to be doing this.");
    await expect(heading).toBeFocused();
    await tabTo(page, answerBox(page));
    await page.keyboard.insertText(CLEAR_ANSWER);
    await tabTo(page, page.getByRole("button", { name: "Hand in" }));
    await press("Shift+Tab");
    await expect(answerBox(page)).toBeFocused();
    await press("Control+Enter");
  });

  await test.step("rate yourself: one key a skill, and Enter", async () => {
    await rateByKeys(page, "3", "there");
  });

  await test.step("read the feedback, from an underline to its reason", async () => {
    await press("Tab");
    await expect(page.getByRole("button", { name: "own: see why" })).toBeFocused();
    await press("Enter");
    await expect(page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Own a part" }) })).toBeFocused();
  });

  await test.step("go on with the client, and from there to the next scenario", async () => {
    await tabTo(page, page.getByRole("button", { name: "Keep going with Ruth" }));
    await press("Enter");
    await expect(heading).toContainText("Me too old to keep up, and you too young to know.");
    await expect(heading).toBeFocused();
    await tabTo(page, answerBox(page));
    await page.keyboard.insertText(
      "I will be writing about you to the court too, and I haven’t told you so. What did that line do to you?",
    );
    await press("Control+Enter");
    await rateByKeys(page, "2", "partly");
    await tabTo(page, page.getByRole("button", { name: "Say it again" }));
    await press("Enter");
    await expect(answerBox(page)).toBeFocused();
    await page.keyboard.insertText(
      "I will be writing about you as well. You must be scared of what I put on paper. What did that line do to you?",
    );
    await press("Control+Enter");
    await rateByKeys(page, "2", "partly");
    await tabTo(page, page.getByRole("link", { name: "Next one" }));
    await press("Enter");
    await expect(heading).not.toContainText("Me too old to keep up");
    await expect(heading).toBeFocused();
    await expect(page.getByRole("textbox", { name: /^What do you say to/ })).toHaveValue("");
  });
});

/** Rates all three skills by a key each, and is led to the feedback. */
async function rateByKeys(page: Page, key: string, level: string): Promise<void> {
  for (const name of SKILL_NAMES) {
    const skill = page.getByRole("group", { name });
    await expect(skill.getByRole("radio").first()).toBeFocused();
    await page.keyboard.press(key);
    await expect(skill.getByRole("radio", { name: level })).toBeChecked();
  }
  await expect(page.getByRole("button", { name: "See the feedback" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "What you said" }).locator("span")).toBeFocused();
}
