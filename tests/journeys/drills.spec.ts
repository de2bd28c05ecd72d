import type { Page } from "@playwright/test";
import { expect, test, untilOffline } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { tabTo } from "./quick-practice.ts";

/** Whatever the client said, this takes all of the blame. */
const TOO_MUCH = "It is all my fault. I am a terrible therapist and I ruin everything.";
const OPEN = "What was that like for you, when I said that?";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const place = (page: Page, at: number) => page.getByText(new RegExp(`· ${at} of 5$`, "u"));
const next = (page: Page) => button(page, /^(?:Next|See how it went)$/u);

/** Opens a drill of five items from the list. */
async function begin(page: Page, site: string, name: string): Promise<void> {
  await page.goto(`${site}#/drills`);
  await page.getByRole("link", { name }).click();
  await expect(heading(page)).toHaveText(name);
  await button(page, "Begin").click();
  await expect(place(page, 1)).toBeVisible();
}

/** Writes an answer and hands it in; where the reading is not sure, calls it there. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox").fill(text);
  await page.getByRole("textbox").press("Control+Enter");
  await expect(page.getByRole("heading", { name: "What you said" })).toBeVisible();
  if (await button(page, "I’d say so").isVisible()) await button(page, "I’d say so").click();
}

async function goOn(page: Page): Promise<void> {
  await next(page).click();
}

test("spot it, by keyboard alone, left in the middle without a network and taken up again", async ({ page, context, site }) => {
  const press = (key: string) => page.keyboard.press(key);
  const markByKeys = async (keys: string) => {
    await tabTo(page, page.locator("input[type=radio]").first());
    for (const key of keys) await press(key);
    await expect(page.getByRole("checkbox", { name: "None of these" })).toBeFocused();
    await press("Enter");
    await expect(page.getByRole("heading", { name: "What the raters see" }).locator("span")).toBeFocused();
    await expect(page.getByText(/^You and the raters (?:agree|see)/u).first()).toBeVisible();
  };

  await page.goto(`${site}#/drills`);
  await tabTo(page, page.locator("a[href='#/drills/spot_it']").first());
  await press("Enter");
  await expect(heading(page)).toHaveText("Spot it");
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.locator("main button").first());
  await press("Enter");

  await test.step("read, mark and compare, twice", async () => {
    await expect(place(page, 1)).toBeVisible();
    await expect(heading(page)).toBeFocused();
    await markByKeys("321");
    await press("Enter");
    await expect(place(page, 2)).toBeVisible();
    await expect(heading(page)).toBeFocused();
    await markByKeys("222");
  });

  await test.step("reload offline, and go on with the third", async () => {
    await untilOffline(page);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText("2 of 5 are done, and kept.")).toBeVisible();
    await tabTo(page, page.locator("main button").first());
    await press("Enter");
    await expect(place(page, 3)).toBeVisible();
    for (const keys of ["111", "333", "123"]) {
      await markByKeys(keys);
      await press("Enter");
    }
  });

  await test.step("see how it went, and look at one again", async () => {
    await expect(heading(page)).toHaveText("How it went");
    await expect(heading(page)).toBeFocused();
    await tabTo(page, page.locator("summary").first());
    await press("Enter");
    await expect(page.locator("details[open]").getByRole("heading", { name: "Own a part" })).toBeVisible();
  });

  await test.step("the list tells of it, also after another reload", async () => {
    await page.goto(`${site}#/drills`);
    await page.reload();
    await expect(page.getByText(/^Done once\. Last time: you and the raters /u)).toBeVisible();
  });
});

test("third way: place three, write two, and the second try at one", async ({ page, site }) => {
  await begin(page, site, "Third way");
  for (const at of [1, 2, 3]) {
    await expect(place(page, at)).toBeVisible();
    await button(page, "owned a part").click();
    await expect(page.getByText(/^The raters say(?: so too: owned a part\.|: .* You said: owned a part\.)$/u).first()).toBeVisible();
    await goOn(page);
  }
  await expect(page.getByRole("heading", { name: "Write one that owns vaguely" })).toBeVisible();
  const words = await heading(page).textContent();
  await write(page, TOO_MUCH);
  await expect(page.getByText("Mend reads this as owned too much.").first()).toBeVisible();
  await button(page, "Try again").click();
  await expect(page.getByRole("textbox")).toBeFocused();
  await write(page, "Maybe I could have handled that better.");
  await expect(button(page, "Try again")).toHaveCount(0);
  await goOn(page);
  await expect(page.getByRole("heading", { name: "Write one that owns a part" })).toBeVisible();
  await expect(heading(page)).toHaveText(words ?? "");
  await write(page, TOO_MUCH);
  await goOn(page);
  await expect(heading(page)).toHaveText("How it went");
  await expect(page.getByText(/None of those you wrote came out as asked\./u)).toBeVisible();
});

test("fix the trap: the trap underlined, an answer that cannot be read, one that owns too much, and once more", async ({ page, site }) => {
  await begin(page, site, "Fix the trap");
  await expect(page.locator("mark[data-ink=trap]").first()).toBeVisible();
  await page.getByRole("textbox").fill("no");
  await page.getByRole("textbox").press("Control+Enter");
  await expect(page.getByRole("alert").getByText("That is too short to read anything in.")).toBeVisible();
  await test.step("reload while writing: the words come back", async () => {
    await page.getByRole("textbox").fill("I was late, and");
    await page.reload();
    await button(page, "Begin").click();
    await expect(page.getByRole("textbox")).toHaveValue("I was late, and");
    await expect(page.getByText("Your draft from before is back.")).toBeVisible();
  });
  for (const at of [1, 2, 3, 4, 5]) {
    await expect(place(page, at)).toBeVisible();
    await write(page, TOO_MUCH);
    await expect(page.getByRole("list", { name: "What gets in the way" })).toContainText("Owning too much");
    await goOn(page);
  }
  await expect(page.getByText("None of your answers owned a part at the first try yet.")).toBeVisible();
  await expect(page.locator("summary")).toHaveCount(5);
  await expect(page.locator("summary").first()).toContainText("It is all my fault.");
  await button(page, "Once more").click();
  await expect(place(page, 1)).toBeVisible();
});

test("name what is underneath: pick one of four, then word it", async ({ page, site }) => {
  await begin(page, site, "Name what is underneath");
  for (const at of [1, 2, 3, 4, 5]) {
    await expect(place(page, at)).toBeVisible();
    const quotes = page.locator("main ul button");
    await expect(quotes).toHaveCount(4);
    await quotes.nth(at % 4).click();
    await expect(page.getByText(/^(?:That is the one that reaches it|Another one reaches further)\.$/u).first()).toBeVisible();
    await expect(page.getByText(/^(?:Your pick\. )?It says what this is like for /u)).toHaveCount(1);
    await write(page, "I totally understand how you feel.");
    await expect(page.getByRole("list", { name: "What gets in the way" })).toContainText("Understanding claimed, not shown");
    await goOn(page);
  }
  await expect(heading(page)).toHaveText("How it went");
  await expect(page.locator("summary")).toHaveCount(5);
});

test("open it: a weak question underlined, asked openly, and closed once", async ({ page, site }) => {
  await begin(page, site, "Open it");
  for (const at of [1, 2, 3, 4, 5]) {
    await expect(place(page, at)).toBeVisible();
    await expect(page.locator("mark").first()).toBeVisible();
    await write(page, at === 3 ? "Does that bother you?" : OPEN);
    await goOn(page);
  }
  await expect(page.getByText("Most of your questions were open at the first try.")).toBeVisible();
  await expect(page.locator("summary")).toHaveText(["Does that bother you?"]);
  await page.getByRole("link", { name: "All drills" }).last().click();
  await expect(page.getByText("Done once. Last time: most of your questions were open at the first try.")).toBeVisible();
});

for (const theme of THEMES) {
  test(`the drills are accessible, within 320 px, and with text at 200 %, ${theme}`, async ({ page, site }) => {
    test.setTimeout(120_000);
    const look = await lookAround(page, theme);
    await page.goto(`${site}#/drills`);
    await look("the list", page.getByRole("heading", { name: "Open it" }));
    await page.goto(`${site}#/drills/third_way`);
    await page.getByText("Where the answers come from").click();
    await look("before a drill", page.getByText(/No clinician has rated them/u));

    await begin(page, site, "Spot it");
    await look("spot it, to mark", button(page, "Compare with the raters"));
    for (const group of ["Own a part", "Reflect what’s underneath", "Ask, openly"]) {
      await page.getByRole("group", { name: group }).getByRole("radio", { name: "partly" }).check();
    }
    await page.getByRole("checkbox", { name: "Cold or cutting" }).check();
    await button(page, "Compare with the raters").click();
    await look("spot it, compared", page.getByRole("heading", { name: "What the raters see" }));

    await begin(page, site, "Third way");
    await look("third way, to place", page.getByRole("heading", { name: "How much responsibility is taken?" }));
    await button(page, "owned vaguely").click();
    await look("third way, placed", page.getByRole("heading", { name: "What the raters see" }));

    await begin(page, site, "Fix the trap");
    await look("fix the trap, to write", page.getByRole("heading", { name: "Say it again, so that it owns a part" }));
    await write(page, TOO_MUCH);
    await look("fix the trap, read", page.getByRole("heading", { name: "Owning too much" }));
    await button(page, "Try again").click();
    await look("fix the trap, again", button(page, "Leave it as it was"));

    await begin(page, site, "Name what is underneath");
    await look("name it, to pick", page.getByRole("heading", { name: "Which of these reaches what is underneath?" }));
    await page.locator("main ul button").first().click();
    await look("name it, to word", page.getByRole("heading", { name: "Now you: put it into words" }));

    await begin(page, site, "Open it");
    await look("open it, to write", page.getByRole("heading", { name: "Ask it openly" }));
    for (const _ of [1, 2, 3, 4, 5]) {
      await write(page, "Does that bother you?");
      await goOn(page);
    }
    await page.locator("summary").first().click();
    await look("how it went", heading(page).getByText("How it went"));
  });
}
