import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Scenario } from "#schema/scenario.ts";
import { CONVERSATIONS } from "./conversations.ts";
import { expect, test } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { tabTo } from "./quick-practice.ts";

/** Explains, takes back, and asks nothing: it leads nowhere. */
const DEFENSIVE =
  "I do have a master’s degree in this, and I have worked with plenty of families, so you really don’t need to worry about that.";

const box = (page: Page) => page.getByRole("textbox", { name: /^What do you say to/ });
const clientWords = (page: Page) => page.getByRole("heading", { level: 1 });
const soFar = (page: Page) => page.getByRole("region", { name: "The conversation so far" });
const atRest = (page: Page) => page.getByRole("group", { name: "What next" });

async function say(page: Page, answer: string): Promise<void> {
  await box(page).fill(answer);
  await box(page).press("Control+Enter");
}

/** What was said to a moment of one of the conversations. */
function wordsFor(id: string, moment: string): string {
  const words = CONVERSATIONS[id]?.[moment];
  if (words === undefined) throw new Error(`nothing is said at “${moment}” of “${id}”`);
  return words;
}

for (const id of Object.keys(CONVERSATIONS)) {
  test(`holds “${id}” as a conversation to its end`, async ({ page, site }) => {
    const scenario = JSON.parse(readFileSync(`scenarios/${id}.json`, "utf8")) as Scenario;
    await page.goto(`${site}#/practice/${id}`);
    await page.getByRole("link", { name: "As a conversation" }).click();
    await expect(page.getByText("A conversation: you answer")).toBeVisible();
    await expect(page.getByRole("link", { name: "Practice", exact: true })).toHaveAttribute("aria-current", "page");
    const [first, second, third] = ["opening", ...wayThrough(scenario)];
    if (first === undefined || second === undefined || third === undefined) throw new Error(`“${id}” has no three moments in a row`);
    for (const moment of [first, second, third]) {
      await expect(clientWords(page)).toHaveText(plainly(statementAt(scenario, moment)));
      await expect(box(page)).toHaveValue("");
      await say(page, wordsFor(id, moment));
    }
    await expect(page.getByText("Here the conversation rests.")).toBeVisible();
    await expect(box(page)).toHaveCount(0);
    await expect(clientWords(page)).toBeFocused();
    for (const moment of [first, second, third]) await expect(soFar(page)).toContainText(wordsFor(id, moment));
    await expect(soFar(page).getByText("What Mend read:")).toHaveCount(3);
    await expect(page.getByText("It opened with your first answer:")).toBeVisible();
    await expect(atRest(page).getByRole("link", { name: "Next one" })).toHaveAttribute("href", /^#\/conversation\//);
    await page.goto(`${site}#/history`);
    for (const moment of [first, second, third]) await expect(page.getByText(wordsFor(id, moment).slice(0, 40))).toBeVisible();
  });
}

test("a conversation that goes badly rests early, says what to try, and begins once more", async ({ page, site }) => {
  await page.goto(`${site}#/conversation/too-young`);
  await say(page, DEFENSIVE);
  await expect(page.getByText("Other words at this point lead further.")).toBeVisible();
  await expect(soFar(page).getByText("in the way", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Next time" })).toBeVisible();
  await page.getByText("What Mend read:").click();
  await expect(page.getByRole("list", { name: "What got in the way" })).toBeVisible();
  await atRest(page).getByRole("button", { name: "Once more from the start" }).click();
  await expect(clientWords(page)).toContainText("You look a little young to be doing this.");
  await expect(soFar(page)).toHaveCount(0);
  await say(page, wordsFor("too-young", "opening"));
  await expect(clientWords(page)).toContainText("Me too old to keep up");
});

test("a reload in the middle loses nothing: the offer to go on, and the draft where it was", async ({ page, site }) => {
  await page.goto(`${site}#/conversation/too-young`);
  await say(page, wordsFor("too-young", "opening"));
  await expect(clientWords(page)).toContainText("Me too old to keep up");

  await page.reload();
  await expect(page.getByText("You were in the middle of this")).toBeVisible();
  await expect(clientWords(page)).toContainText("You look a little young to be doing this.");
  await page.getByRole("button", { name: "Go on from there" }).click();
  await expect(clientWords(page)).toContainText("Me too old to keep up");
  await expect(soFar(page)).toContainText(wordsFor("too-young", "opening"));
  await box(page).pressSequentially("I should have told you");

  await page.reload();
  await expect(box(page)).toHaveValue("I should have told you");
  await expect(page.getByText("Your draft from before is back.")).toBeVisible();
  await expect(clientWords(page)).toContainText("Me too old to keep up");
  await expect(soFar(page)).toContainText(wordsFor("too-young", "opening"));
});

test("a whole conversation goes by keyboard alone, and the focus is always at the client’s words", async ({ page, site }) => {
  const press = (key: string) => page.keyboard.press(key);
  await page.goto(`${site}#/practice/too-young`);
  await tabTo(page, page.getByRole("link", { name: "As a conversation" }));
  await press("Enter");
  await expect(page.getByText("A conversation: you answer")).toBeVisible();
  await expect(clientWords(page)).toBeFocused();
  for (const moment of ["opening", "the-mailbox-report", "the-same-kitchen"]) {
    await tabTo(page, box(page));
    await page.keyboard.insertText(wordsFor("too-young", moment));
    await press("Control+Enter");
    await expect(soFar(page)).toContainText(wordsFor("too-young", moment));
    await expect(clientWords(page)).toBeFocused();
  }
  await tabTo(page, soFar(page).locator("summary").last());
  await press("Enter");
  await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
  await tabTo(page, atRest(page).getByRole("link", { name: "Next one" }));
  await press("Enter");
  await expect(page).toHaveURL(/#\/conversation\/(?!too-young)/);
  await expect(clientWords(page)).toBeFocused();
  await expect(box(page)).toHaveValue("");
});

for (const theme of THEMES) {
  test(`accessible, within 320 px, and with text at 200 %, ${theme}: a conversation`, async ({ page, site }) => {
    test.setTimeout(90_000);
    const look = await lookAround(page, theme);
    await page.goto(`${site}#/conversation/too-young`);
    await look("at the opening", page.getByText("A conversation: you answer"));
    await say(page, wordsFor("too-young", "opening"));
    await page.getByText("What Mend read:").click();
    await look("in the middle, what was read open", page.getByRole("heading", { name: "How it may land" }));
    await page.reload();
    await look("with the offer to go on", page.getByText("You were in the middle of this"));
    await page.getByRole("button", { name: "Go on from there" }).click();
    await say(page, DEFENSIVE);
    await look("at rest", atRest(page));
  });
}

/** The beats that follow the opening and each other when all goes well. */
function wayThrough({ next = [] }: Scenario): string[] {
  const ids: string[] = [];
  for (;;) {
    const beat = next.find(({ from, after }) => from === ids.at(-1) && after.includes("full_repair"));
    if (beat === undefined) return ids;
    ids.push(beat.id);
  }
}

const statementAt = ({ statement, next = [] }: Scenario, moment: string) => next.find(({ id }) => id === moment)?.statement ?? statement;

/** A quote inside a quote changes its marks on the screen. */
const plainly = (words: string) => words.replaceAll("“", "‘").replaceAll("”", "’");
