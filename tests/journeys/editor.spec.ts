/** A supervisor writes a scenario from nothing, shares it, and somebody else opens it; and everything bad that may come in by a link or a file. */
import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "@playwright/test";
import { packText } from "#exchange/link/pack.ts";
import { aPlainScenario, aScenario } from "../fixtures/a-scenario.ts";
import { expect, test } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { handIn, pickFile, restore, tabTo } from "./quick-practice.ts";

const WORDS = "You wrote that I am “resistant.” I saw it on your screen.";
const ANSWER =
  "I wrote that word about you, and I left the screen open. I imagine you feel judged by the one person who was to be on your side. " +
  "What was it like to read that?";

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const yours = (page: Page) => page.locator("section").filter({ has: page.getByRole("heading", { name: "Yours", level: 2, exact: true }) });

async function begin(page: Page, site: string): Promise<void> {
  await page.goto(`${site}#/editor`);
  await page.getByRole("button", { name: "Begin a new one" }).click();
  await expect(field(page, "What does the client say?")).toBeVisible();
}

/** The nine other things, as a supervisor fills them in. */
async function fillTheRest(page: Page): Promise<void> {
  await field(page, "Who is it?").fill("Marek, 34, repairs elevators");
  await field(page, "And where?").fill("University clinic, sixth session");
  await field(page, "What must the therapist know?").fill(
    "You wrote “resistant” into his notes, and left the screen where he could read it.",
  );
  await field(page, "A part of yours, 1").fill("I wrote that he is resistant");
  await field(page, "What lies underneath, 1").fill("feels judged by the one who was to be on his side");
  for (const choice of ["bond", "confrontation", "harder"]) await page.getByRole("radio", { name: choice, exact: true }).check();
  await field(page, "What is it called?").fill("On the screen");
}

/** Another person’s browser, on the same server. */
async function somebodyElse(context: BrowserContext, baseURL: string): Promise<Page> {
  const other = await context.browser()?.newContext({ baseURL });
  if (other === undefined) throw new Error("There is no second browser.");
  return other.newPage();
}

test("a scenario from nothing: written, mended, taken back, left and found again, saved, practiced, and shared by a link", async ({
  page,
  site,
  context,
}) => {
  test.setTimeout(120_000);
  await begin(page, site);
  await page.keyboard.press("Tab");
  await tabTo(page, field(page, "What does the client say?"));
  await page.keyboard.type(WORDS);

  // A field says what it needs once it was left, and not before.
  await field(page, "Who is it?").focus();
  await expect(page.getByText(/^Please fill this in/)).toHaveCount(0);
  await page.keyboard.press("Tab");
  const client = field(page, "Who is it?");
  await expect(client).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("Please fill this in, in up to 160 characters.")).toBeVisible();
  await fillTheRest(page);
  await expect(client).not.toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("heading", { name: WORDS.replace("“", "‘").replace("”", "’") })).toBeVisible();

  // A second part, moved up by keyboard, and all of that taken back.
  await page.getByRole("button", { name: "Add another part" }).press("Enter");
  await expect(field(page, "A part of yours, 2")).toBeFocused();
  await page.keyboard.type("I left the screen open");
  await page.getByRole("button", { name: "Move part 2 up" }).press("Enter");
  await expect(field(page, "A part of yours, 1")).toHaveValue("I left the screen open");
  await page.keyboard.press("Control+z");
  await expect(field(page, "A part of yours, 2")).toHaveValue("I left the screen open");
  await field(page, "What is it called?").fill("Something else");
  await page.keyboard.press("Control+z");
  await expect(field(page, "What is it called?")).toHaveValue("On the screen");
  await page.keyboard.press("Control+Shift+z");
  await expect(field(page, "What is it called?")).toHaveValue("Something else");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(field(page, "What is it called?")).toHaveValue("On the screen");

  // The engine reads an answer by what was written.
  await field(page, "Try an answer").fill(ANSWER);
  for (const level of ["own: there", "reflect: there", "ask: there"]) await expect(page.getByText(level)).toBeVisible();

  await page.reload();
  await expect(field(page, "What does the client say?")).toHaveValue(WORDS);
  await expect(field(page, "A part of yours, 2")).toHaveValue("I left the screen open");
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "“On the screen” is yours" })).toBeVisible();

  await expect(field(page, "The link")).toHaveValue(/#\/import\//);
  const link = await field(page, "The link").inputValue();
  await page.getByRole("link", { name: "Practice it" }).click();
  await handIn(page, ANSWER);
  await page.goto(site);
  await expect(yours(page).getByRole("link", { name: "Edit “On the screen”" })).toBeVisible();
  await page.goto(`${site}#/editor`);
  await expect(page.getByText("Go on with a draft")).toHaveCount(0);

  const other = await somebodyElse(context, site);
  await other.goto(link);
  await expect(other.getByText("resistant", { exact: false }).first()).toBeVisible();
  await expect(other.getByText("Marek, 34, repairs elevators")).toBeVisible();
  await other.getByRole("button", { name: "Add it" }).click();
  await other.getByRole("link", { name: "Practice it" }).click();
  await handIn(other, ANSWER);
  // A second time it is known.
  await other.goto(`${site}#/`);
  await other.goto(link);
  await expect(other.getByText("“On the screen” is here already, word for word.")).toBeVisible();
  await other.context().close();
});

test("what keeps a draft from being a scenario is listed, each leading to its field", async ({ page, site }) => {
  await begin(page, site);
  await field(page, "What does the client say?").fill(WORDS);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByRole("heading", { name: "9 things are still to do." })).toBeFocused();
  await page.getByRole("button", { name: "What lies underneath, 1" }).click();
  await expect(field(page, "What lies underneath, 1")).toBeFocused();
  await fillTheRest(page);
  await expect(page.getByRole("heading", { name: "Everything that it needs is there." })).toBeVisible();
});

test("a shipped one is copied, a beat added, and the author’s own answers are read", async ({ page, site }) => {
  await page.goto(`${site}#/editor`);
  await field(page, "Search for one to copy").fill("grandsons young");
  await page.getByRole("button", { name: "Make a copy of “Too young for this”" }).click();
  await expect(field(page, "What is it called?")).toHaveValue("Too young for this, a copy");
  await page.getByText("Model answers (3)").click();
  await expect(page.getByText("Mend reads all three skills here, and nothing in the way.")).toHaveCount(3);
  await field(page, "What the therapist says, 1").fill("You’re right, I am young. What would you need to see from me?");
  await expect(page.getByText(/Mend .*the reflection here: is it in the words/)).toBeVisible();

  await page.getByText("How the conversation goes on (3)").click();
  await page.getByRole("button", { name: "Add a moment" }).press("Enter");
  await expect(field(page, "Moment 4: what the client says")).toBeFocused();
  await page.keyboard.type("And when you move on, like all of them do?");
  const moment = page.getByRole("group", { name: "Moment 4", exact: true });
  await moment.getByLabel("A part of yours, 1").fill("I may leave too");
  await moment.getByLabel("What lies underneath, 1").fill("afraid of being left with it alone");

  await page.getByRole("button", { name: "Compare with those that ship with Mend" }).click();
  await expect(page.getByText("Much like another")).toBeVisible();
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("is yours");
});

test("a pack goes round: made of two, saved, looked at, and added with its author and license", async ({ page, site, context }) => {
  await restore(page, site, {
    attempts: [],
    ownScenarios: [aPlainScenario(), aPlainScenario({ id: "second", title: "The second", statement: "Fine." })],
  });
  await page.goto(`${site}#/editor`);
  await page.getByText("Make a pack of yours, to hand on").click();
  await page.getByRole("button", { name: "Make the pack" }).click();
  await expect(page.getByText("Please choose at least one.")).toBeVisible();
  for (const title of ["Late again", "The second"]) await page.getByRole("checkbox", { name: title }).check();
  await field(page, "What the pack is called").fill("First year");
  await field(page, "Author").fill("K. Lind");
  await field(page, "License").fill("CC BY 4.0");
  await page.getByRole("button", { name: "Make the pack" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save it as a file" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("first-year.mend-pack.json");
  const text = await readFile(await file.path(), "utf8");

  const other = await somebodyElse(context, site);
  await other.goto(site);
  await pickFile(other, "Add a scenario file", { name: "first-year.mend-pack.json", text });
  await expect(other.getByRole("heading", { name: "First year" })).toBeVisible();
  await expect(other.getByText("by K. Lind · CC BY 4.0", { exact: true })).toBeVisible();
  await expect(yours(other)).toHaveCount(0);
  await other.getByRole("button", { name: "Add 2 scenarios" }).click();
  await expect(other.getByText("2 scenarios added")).toBeVisible();
  await expect(yours(other).getByRole("listitem")).toHaveCount(2);

  // The same id with other words is not replaced without a question.
  const theirs = aPlainScenario({ statement: "Late. Again." });
  await pickFile(other, "Add a scenario file", { name: "theirs.json", text: JSON.stringify(theirs) });
  await expect(other.getByText("“Late again” is among yours already, with other words. What shall become of yours?")).toBeVisible();
  await other.getByRole("radio", { name: "keep both" }).check();
  await other.getByRole("button", { name: "Add it" }).click();
  await expect(yours(other).getByRole("listitem")).toHaveCount(3);
  await other.context().close();
});

test("links that are broken, that burst, or that hold something else change nothing, and say so", async ({ page, site }) => {
  const bomb = await packText(JSON.stringify({ format: "mend-pack", note: "a".repeat(30_000_000) }));
  const whole = await packText(JSON.stringify(aPlainScenario()));
  const links = [
    { packed: bomb, said: "This link holds too much" },
    { packed: whole.slice(0, -20), said: "This link is not whole" },
    { packed: "", said: "This link is not whole" },
    { packed: await packText(JSON.stringify({ format: "mend-backup" })), said: "a backup, which is restored in Settings" },
    { packed: await packText(JSON.stringify({ ...aPlainScenario(), ownabel: [] })), said: "did you mean “ownable”?" },
    { packed: await packText("[".repeat(5000)), said: "5000 levels" },
  ];
  expect(bomb.length).toBeLessThan(100_000);
  for (const { packed, said } of links) {
    await test.step(said, async () => {
      await page.goto(`${site}#/import/${packed}`);
      await expect(page.getByRole("alert")).toContainText(said);
      await expect(page.getByRole("button", { name: /^Add/ })).toHaveCount(0);
    });
  }
  await page.goto(site);
  await expect(yours(page)).toHaveCount(0);
});

test("markup in a scenario’s texts is text, in the link, the list, the editor and practice", async ({ page, site }) => {
  const markup = `<img src=x onerror="document.title='broken'"><b>So?</b>`;
  const scenario = aScenario({
    id: "markup",
    title: markup,
    statement: markup,
    client: markup,
    setting: markup,
    context: markup,
    author: markup,
  });
  await page.goto(`${site}#/import/${await packText(JSON.stringify(scenario))}`);
  await expect(page.locator("q").filter({ hasText: markup })).toBeVisible();
  await page.getByRole("button", { name: "Add it" }).click();
  for (const place of ["#/", "#/editor", "#/editor/markup", "#/editor/markup/share", "#/practice/markup"]) {
    await page.goto(site + place);
    await expect(page.getByRole("main")).toContainText("<b>So?</b>");
    await expect(page.getByRole("main").locator("img, b")).toHaveCount(0);
    await expect(page).not.toHaveTitle(/^broken/);
  }
});

for (const theme of THEMES) {
  test(`accessible, within 320 px, and with text at 200 %, ${theme}: the editor`, async ({ page, site }) => {
    test.setTimeout(180_000);
    const look = await lookAround(page, theme);
    await restore(page, site, {
      attempts: [],
      ownScenarios: [aScenario({ title: "Late again, and with a long title that goes on for a while" })],
    });
    await page.goto(`${site}#/editor`);
    await page.getByText("Make a pack of yours, to hand on").click();
    await look("where it begins", page.getByRole("button", { name: "Begin a new one" }));
    await page.getByRole("button", { name: "Begin a new one" }).click();
    await look("empty", field(page, "What does the client say?"));
    await page.getByRole("button", { name: "Check" }).click();
    await look("checked", page.getByRole("heading", { name: "10 things are still to do." }));
    await page.goto(`${site}#/editor/late-again`);
    await expect(field(page, "What is it called?")).toHaveValue(/Late again/);
    for (const summary of await page.locator("main summary").all()) if (await summary.isVisible()) await summary.click();
    await field(page, "Try an answer").fill(ANSWER);
    await look("everything open", page.getByText(/own: /).first());
    await page.goto(`${site}#/editor/late-again/share`);
    await look("to be shared", field(page, "The link"));
    await page.goto(`${site}#/import/${await packText(JSON.stringify(aScenario({ contentNote: "A death." })))}`);
    await look("a link, looked at", page.getByText("What shall become of yours?"));
  });
}
