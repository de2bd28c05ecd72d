import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { practice, tabTo } from "./quick-practice.ts";
import { answerBox } from "./too-young.ts";

const ANSWER =
  "I was late, twice now, and that cost you pay. It sounds like you feel your time counts for nothing here. What was it like to wait?";
const LONG_NAME = "Wilhelmina-Alexandrina van der Bergstraat";

const people = (page: Page) => page.getByRole("list").filter({ has: page.getByRole("button", { name: /^Rename/ }) });
const rowOf = (page: Page, name: string) => people(page).getByRole("listitem", { name, exact: true });
const whose = (page: Page) => page.getByRole("banner").getByRole("link", { name: /^Practicing:/ });
const question = (page: Page) => page.getByRole("heading", { name: "Who is practicing?" });
const begin = (page: Page) => page.getByRole("heading", { level: 1, name: "What would you say back?" });

/** Names whoever is here and adds somebody, as they do who share a laptop for the first time. */
async function share(page: Page, site: string, own: string, other: string): Promise<void> {
  await page.goto(`${site}#/settings`);
  await page.getByRole("button", { name: "Add a person" }).click();
  await page.getByLabel("First, what are you called here?").fill(own);
  await page.keyboard.press("Enter");
  await page.getByLabel("Who else practices here?").fill(other);
  await page.keyboard.press("Enter");
  await expect(page.getByText(`${other} is added`)).toBeVisible();
}

test("two people on one laptop have histories, drafts, and settings apart", async ({ page, site }) => {
  await practice(page, site, "kept-waiting", ANSWER);
  await page.goto(`${site}#/practice/too-young`);
  await answerBox(page).fill("You’re right, I’m young");
  await page.goto(`${site}#/settings`);
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(whose(page)).toHaveCount(0);
  await share(page, site, "Ana", "Ben");
  await expect(whose(page)).toHaveText("Practicing: Ana");
  await expectAccessible(page);

  await rowOf(page, "Ben").getByRole("button", { name: "Switch to Ben" }).click();
  await expect(begin(page)).toBeVisible();
  await expect(whose(page)).toHaveText("Practicing: Ben");
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "dark");
  await page.goto(`${site}#/history`);
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
  await page.goto(`${site}#/practice/too-young`);
  await expect(answerBox(page)).toHaveValue("");
  await answerBox(page).fill("Ben’s own words");

  await whose(page).click();
  await expect(page.getByText("People on this device", { exact: true })).toBeFocused();
  await rowOf(page, "Ana").getByRole("button", { name: "Switch to Ana" }).click();
  await expect(begin(page)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto(`${site}#/practice/too-young`);
  await expect(answerBox(page)).toHaveValue("You’re right, I’m young");
  await page.goto(`${site}#/history`);
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("two tabs at once are two people’s, and nothing crosses", async ({ page, context, site }) => {
  await share(page, site, "Ana", "Ben");
  const bens = await context.newPage();
  await bens.goto(`${site}#/history`);
  await bens.getByRole("button", { name: "Ben", exact: true }).click();
  await expect(whose(bens)).toHaveText("Practicing: Ben");
  await page.goto(`${site}#/history`);
  await expect(page.getByText("Nothing here yet.")).toBeVisible();

  await practice(bens, site, "kept-waiting", ANSWER);
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
  await bens.goto(`${site}#/settings`);
  await bens.getByRole("radio", { name: "Dark" }).check();
  await expect(bens.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "dark");
  await practice(page, site, "too-young", "I am young, and I don’t have children. You seem worn out. What would help you to trust me?");
  for (const [tab, title] of [
    [page, "Too young for this"],
    [bens, "Kept waiting again"],
  ] as const) {
    await tab.goto(`${site}#/history`);
    await tab.reload();
    await expect(tab.getByRole("article")).toHaveCount(1);
    await expect(tab.getByRole("article")).toContainText(title);
  }
});

test("anybody’s backup is saved without switching, and erasing one leaves the other whole", async ({ page, context, site }) => {
  await practice(page, site, "kept-waiting", ANSWER);
  await share(page, site, "Ana", "Ben");
  await rowOf(page, "Ben").getByRole("button", { name: "Switch to Ben" }).click();
  await expect(whose(page)).toHaveText("Practicing: Ben");
  await page.goto(`${site}#/practice/too-young`);
  await answerBox(page).fill("Ben’s own words");
  await whose(page).click();

  const download = page.waitForEvent("download");
  await rowOf(page, "Ana").getByRole("button", { name: "Save a backup of Ana’s" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^mend-backup-Ana-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain(ANSWER);
  expect(text).not.toContain("Ana");

  // Somebody has a tab of Ana’s open meanwhile.
  const anas = await context.newPage();
  await anas.goto(site);
  await anas.getByRole("button", { name: "Ana", exact: true }).click();
  await expect(whose(anas)).toHaveText("Practicing: Ana");

  await rowOf(page, "Ana").getByRole("button", { name: "Erase… Ana" }).click();
  const dialog = page.getByRole("dialog", { name: "Erase Ana’s history?" });
  await expect(dialog).toContainText("Ana has 1 attempt here.");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await rowOf(page, "Ana").getByRole("button", { name: "Erase… Ana" }).click();
  await dialog.getByRole("button", { name: "Erase it" }).click();
  await expect(page.getByText("Ana’s history is erased.")).toBeVisible();

  await expect(whose(page)).toHaveCount(0);
  await page.goto(`${site}#/practice/too-young`);
  await expect(answerBox(page)).toHaveValue("Ben’s own words");
  await expect(begin(anas)).toBeVisible();
  await anas.goto(`${site}#/practice/too-young`);
  await expect(answerBox(anas)).toHaveValue("Ben’s own words");
  await anas.goto(`${site}#/history`);
  await expect(anas.getByText("Nothing here yet.")).toBeVisible();
  const left = await page.evaluate(async () => [(await indexedDB.databases()).map(({ name }) => name), Object.keys(localStorage)]);
  expect(left.flat().filter((name) => name === "mend" || (name?.startsWith("mend:") && name !== "mend:offline-said"))).toEqual([]);
});

test("whoever erases their own history leaves the tab to the others", async ({ page, site }) => {
  await practice(page, site, "kept-waiting", ANSWER);
  await share(page, site, "Ana", "Ben");
  await rowOf(page, "Ben").getByRole("button", { name: "Switch to Ben" }).click();
  await whose(page).click();
  await rowOf(page, "Ben").getByRole("button", { name: "Erase… Ben" }).click();
  await expect(page.getByRole("dialog")).toContainText("This tab goes on as Ana.");
  await page.getByRole("dialog").getByRole("button", { name: "Erase it" }).click();
  await expect(begin(page)).toBeVisible();
  await page.goto(`${site}#/history`);
  await expect(page.getByRole("article")).toContainText(ANSWER);
});

test("deleting everything is one person’s, and says so", async ({ page, site }) => {
  await practice(page, site, "kept-waiting", ANSWER);
  await share(page, site, "Ana", "Ben");
  await rowOf(page, "Ben").getByRole("button", { name: "Switch to Ben" }).click();
  await whose(page).click();
  await page.getByRole("button", { name: "Delete everything of Ben’s…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("what the others have on this device stays");
  await dialog.getByRole("button", { name: "Delete everything of Ben’s" }).click();
  await expect(page.getByText("Everything of Ben’s is deleted.")).toBeVisible();
  await rowOf(page, "Ana").getByRole("button", { name: "Switch to Ana" }).click();
  await expect(whose(page)).toHaveText("Practicing: Ana");
  await page.goto(`${site}#/history`);
  await expect(page.getByRole("article")).toContainText(ANSWER);
});

test("a new tab asks who is practicing, once, by keyboard, and a link leads where it led", async ({ page, context, site }) => {
  await share(page, site, "Ana", "Ben");
  await page.reload();
  await expect(whose(page)).toHaveText("Practicing: Ana");

  const later = await context.newPage();
  await later.goto(`${site}#/practice/too-young`);
  await expect(question(later)).toBeVisible();
  await expectAccessible(later);
  await tabTo(later, later.getByRole("button", { name: "Ben", exact: true }));
  await later.keyboard.press("Enter");
  await expect(later.getByRole("heading", { level: 1, name: /look a little young/ })).toBeVisible();
  await expect(whose(later)).toHaveText("Practicing: Ben");
  await later.reload();
  await expect(whose(later)).toHaveText("Practicing: Ben");

  const skipping = await context.newPage();
  await skipping.goto(`${site}#/history`);
  await skipping.getByRole("button", { name: "Skip: go on as Ben" }).click();
  await expect(skipping.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
  await expect(whose(skipping)).toHaveText("Practicing: Ben");

  const third = await context.newPage();
  await third.goto(`${site}#/progress`);
  await third.getByRole("button", { name: "I’m new here" }).click();
  await third.getByLabel("What are you called?").fill(" ben ");
  await third.keyboard.press("Enter");
  await expect(third.getByText("Somebody here has that name already.")).toBeVisible();
  await third.getByLabel("What are you called?").fill("Cleo");
  await third.keyboard.press("Enter");
  await expect(whose(third)).toHaveText("Practicing: Cleo");
  await expect(third.getByRole("heading", { level: 1, name: "Progress" })).toBeVisible();
});

test("a damaged list loses nobody’s history", async ({ page, site }) => {
  await share(page, site, "Ana", "Ben");
  await rowOf(page, "Ben").getByRole("button", { name: "Switch to Ben" }).click();
  await expect(whose(page)).toHaveText("Practicing: Ben");
  await practice(page, site, "kept-waiting", ANSWER);
  await page.evaluate(() => localStorage.setItem("mend-profiles", "{ not a list"));
  await page.reload();
  await page.goto(`${site}#/settings`);
  await expect(page.getByText("So far: no attempts")).toBeVisible();
  await page.getByRole("button", { name: /^Bring back p/ }).click();
  await page.getByRole("button", { name: /^Switch to Person p/ }).click();
  await page.goto(`${site}#/history`);
  await expect(page.getByRole("article")).toContainText(ANSWER);
});

for (const theme of THEMES) {
  test(`a long name stands in the header at 320 px and with text at 200 %, ${theme}`, async ({ page, context, site }) => {
    test.setTimeout(90_000);
    const look = await lookAround(page, theme);
    await share(page, site, LONG_NAME.slice(0, 40), "Ben");
    await look("people in Settings", rowOf(page, "Ben"));
    await rowOf(page, "Ben").getByRole("button", { name: "Rename Ben" }).click();
    await look("renaming", page.getByLabel("A new name for Ben"));
    await page.goto(`${site}#/about`);
    await expect(whose(page)).toContainText(LONG_NAME.slice(0, 40));
    await look("a screen under a long name", page.getByRole("heading", { level: 1, name: "About Mend" }));
    const asked = await context.newPage();
    const lookAsked = await lookAround(asked, theme);
    await asked.goto(site);
    await lookAsked("the question", question(asked));
  });
}
