import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./journey.ts";

const SCENARIO = "#/practice/too-young";
const POOR =
  "I completely understand where you’re coming from, but I do have a master’s degree and a very experienced supervisor. " +
  "You really should try to be more open, and everything will be fine.";
const GOOD =
  "You’re right, I am young, and I don’t have kids of my own. I imagine you’re tired of letting one more stranger into your home " +
  "and worried whether it is safe to trust me with the boys. What would you need to see from me?";

// A click that cannot be made tells so at once, instead of when the whole walk runs out of time.
test.use({ actionTimeout: 10_000 });

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

for (const colorScheme of ["light", "dark"] as const) {
  test(`every screen is accessible and fits 320 px, ${colorScheme}`, async ({ page, site }) => {
    test.setTimeout(120_000);
    const look = (screen: string, content: Locator) => test.step(screen, () => expectInOrder(page, content));
    const heading = (name: string | RegExp, level?: number) =>
      page.getByRole("heading", level === undefined ? { name } : { name, level }).first();
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const write = (text: string) => page.getByLabel("What do you say to Ruth?").fill(text);
    const handIn = async (text: string) => {
      await write(text);
      await button("Hand in").click();
    };

    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });

    await page.goto(site);
    expect(await paper(page)).toBe(colorScheme === "light" ? "rgb(251, 248, 243)" : "rgb(27, 26, 24)");
    await look("home on a first visit", heading("New here?"));
    await page.goto(`${site}#/primer`);
    await look("primer", heading("When something goes wrong between you", 1));

    await page.goto(site + SCENARIO);
    await expect(heading(/look a little young/, 1)).toBeVisible();
    await write(POOR);
    await look("practice while writing", page.getByText(/^\d+ words$/));
    await button("Hand in").click();
    await look("rating", heading("Before you see anything: what do you think is there?"));
    for (const key of ["3", "2", "1"]) await page.keyboard.press(key);
    await button("See the feedback").click();
    await expect(page.getByRole("list", { name: "What got in the way" })).toBeVisible();
    await look("feedback on a poor answer, with traps", heading("How it may land"));
    await button("I disagree: Own a part").click();
    await look("disagree open", page.getByRole("group", { name: "I would call it" }));
    await page.getByRole("group", { name: "I would call it" }).getByRole("radio", { name: "partly" }).check();
    await page.getByLabel("Because", { exact: true }).fill("I did say that I am new to her.");
    await button("Keep it").click();
    await look("disagreed", page.getByText("Thank you. It is kept with this attempt."));

    await button("Say it again").click();
    await look("say it again", heading("Last time"));
    await handIn(GOOD);
    await button("Skip this time").click();
    await look("the new answer beside the old one", heading("What changed"));
    await button("Read other answers").click();
    for (const folded of ["Tempting answers, and what they do", "For whoever teaches with it"]) await page.getByText(folded).click();
    await look("other answers open", heading("Other answers"));

    await page.goto(site);
    await page.goto(site + SCENARIO);
    await handIn(GOOD);
    await button("Skip this time").click();
    await expect(page.getByRole("list", { name: "What got in the way" })).toHaveCount(0);
    await look("feedback on a good answer", heading("How it may land"));

    await page.goto(`${site}#/history`);
    await expect(page.getByRole("article")).toHaveCount(3);
    await look("history", heading("Today"));
    await page.getByRole("article").last().getByRole("link").click();
    await expect(heading(/look a little young/, 1)).toBeVisible();
    await look("one attempt", page.getByText(/I did say that I am new to her/));
    await button("Delete").click();
    await look("a dialog that asks", page.getByRole("dialog").getByRole("heading", { name: "Delete this attempt?" }));
    await button("Keep it").click();

    await page.goto(`${site}#/settings`);
    await look("settings", heading("Settings", 1));
    await page.goto(`${site}#/about`);
    await look("about", heading("About Mend", 1));
    await page.goto(`${site}#/import/abc`);
    await look("import", heading("A scenario in a link", 1));
    await page.goto(`${site}#/nowhere`);
    await look("not found", heading("There is nothing here", 1));
    await page.goto(`${site}#/`);
    await look("home with attempts", page.getByText(/3 times/).first());
  });
}

/** The screen shows its content, axe finds nothing on it, and nothing is wider than a phone of 320 px. */
async function expectInOrder(page: Page, content: Locator): Promise<void> {
  await expect(content).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(NARROW);
  await expect.poll(() => tooWide(page)).toEqual([]);
  await page.setViewportSize(WIDE);
}

/** What can be scrolled sideways, of the page and the dialog on it. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("dialog[open]")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName}: ${scrollWidth} in ${clientWidth}`),
  );
}

/** The color behind everything, which tells the theme. */
function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
