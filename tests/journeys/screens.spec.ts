import type { Page } from "@playwright/test";
import { packText } from "#exchange/link/pack.ts";
import { aReport } from "../fixtures/a-report.ts";
import { aScenario } from "../fixtures/a-scenario.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";
import { expect, test } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { pickFile, restore } from "./quick-practice.ts";

const POOR =
  "I completely understand where you’re coming from, but I do have a master’s degree and a very experienced supervisor. " +
  "You really should try to be more open, and everything will be fine.";
const GOOD =
  "You’re right, I am young, and I don’t have kids of my own. I imagine you’re tired of letting one more stranger into your home " +
  "and worried whether it is safe to trust me with the boys. What would you need to see from me?";

// A click that cannot be made tells so at once, instead of when the whole walk runs out of time.
test.use({ actionTimeout: 10_000 });

const heading = (page: Page, name: string | RegExp, level?: number) =>
  page.getByRole("heading", level === undefined ? { name } : { name, level }).first();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

for (const theme of THEMES) {
  test.describe(`accessible, within 320 px, and with text at 200 %, ${theme}:`, () => {
    test("what is read before there is anything of one’s own", async ({ page, site }) => {
      test.setTimeout(90_000);
      const look = await lookAround(page, theme);
      await page.goto(site);
      await look("home on a first visit", heading(page, "New here?"));
      await look("ready to work offline", page.getByText("Ready to work offline"));
      await page.getByRole("combobox", { name: "Shape" }).selectOption("withdrawal");
      await page.getByRole("combobox", { name: "Setting" }).selectOption("court-ordered");
      await look("home, where no scenario fits", page.getByText("No scenario is all of that."));
      for (const [hash, title] of [
        ["#/primer", "When something goes wrong between you"],
        ["#/sequences/withdrawal", "Withdrawal"],
        ["#/about", "About Mend"],
        ["#/settings", "Settings"],
        ["#/import/abc", "A scenario in a link"],
        ["#/practice/nobody-here", "That scenario isn’t here"],
        ["#/history/nobody-here", "That attempt isn’t here"],
        ["#/nowhere", "There is nothing here"],
      ] as const) {
        await page.goto(site + hash);
        await look(hash, heading(page, title, 1));
      }
      await page.goto(`${site}#/history`);
      await look("history, empty", page.getByText("Nothing here yet."));
    });

    test("a sitting", async ({ page, site }) => {
      test.setTimeout(90_000);
      const look = await lookAround(page, theme);
      const handIn = async (text: string) => {
        await page.getByLabel("What do you say to Ruth?").fill(text);
        await button(page, "Hand in").click();
      };
      await page.goto(`${site}#/practice/too-young`);
      await expect(heading(page, /look a little young/, 1)).toBeVisible();
      await handIn("No");
      await look("writing, what cannot be read", page.getByText("That is too short to read anything in."));
      await handIn(POOR);
      await look("rating", heading(page, "Before you see anything: what do you think is there?"));
      for (const key of ["3", "2", "1"]) await page.keyboard.press(key);
      await look("rated", page.getByRole("radio", { name: "there", checked: true }));
      await button(page, "See the feedback").click();
      await expect(page.getByRole("list", { name: "What got in the way" })).toBeVisible();
      await look("feedback on a poor answer, with traps", heading(page, "How it may land"));
      await button(page, "I disagree: Own a part").click();
      await look("disagree open", page.getByRole("group", { name: "I would call it" }));
      await page.getByRole("group", { name: "I would call it" }).getByRole("radio", { name: "partly" }).check();
      await page.getByLabel("Because", { exact: true }).fill("I did say that I am new to her.");
      await button(page, "Keep it").click();
      await look("disagreed", page.getByText("Thank you. It is kept with this attempt."));

      await button(page, "Say it again").click();
      await look("say it again", heading(page, "Last time"));
      await handIn(GOOD);
      await button(page, "Skip this time").click();
      await look("the new answer beside the old one", heading(page, "What changed"));
      await button(page, "Read other answers").click();
      for (const folded of ["Tempting answers, and what they do", "For whoever teaches with it"]) await page.getByText(folded).click();
      await look("other answers open", heading(page, "Other answers"));

      await page.reload();
      await handIn(GOOD);
      await button(page, "Skip this time").click();
      await expect(page.getByRole("list", { name: "What got in the way" })).toHaveCount(0);
      await look("feedback on a good answer", heading(page, "How it may land"));
      await button(page, "Keep going with Ruth").click();
      await look("the conversation so far", page.getByRole("region", { name: "The conversation so far" }));
    });

    test("what is kept", async ({ page, site }) => {
      test.setTimeout(90_000);
      const look = await lookAround(page, theme);
      const attempts = [
        anAttempt({ id: "one", at: Date.now() - 60_000 }),
        anAttempt({
          id: "two",
          at: Date.now(),
          report: aReport({ confidence: { own: 0.1, reflect: 0.2, ask: 0.3 }, traps: ["defending", "but_reversal"] }),
          appeals: [
            { about: "own", level: 1, reason: "", at: 1 },
            { about: "defending", level: null, reason: "It was a fact that she had asked for.", at: 2 },
          ],
        }),
      ];
      await restore(page, site, { attempts, ownScenarios: [aScenario()] });
      await look("settings, restored", page.getByText("Added 2 attempts and 1 scenario of your own."));
      await pickFile(page, "Restore from a backup", { name: "no-backup.json", text: JSON.stringify({ format: "a diary" }) });
      await look("settings, not restored", page.getByText("Nothing was restored"));
      await button(page, "Delete everything…").click();
      await look("asked before everything goes", page.getByRole("dialog", { name: "Delete everything?" }));
      await button(page, "Keep it").click();

      await page.goto(`${site}#/`);
      await look("home with attempts and a scenario of one’s own", page.getByText("Tried twice. Last time:"));
      await pickFile(page, "Add a scenario file", { name: "mine.json", text: JSON.stringify({ ...aScenario(), ownabel: [], core: [] }) });
      await look("home, scenario not added", page.getByText("Nothing was added"));
      await button(page, "Remove “Late again”").click();
      await look("asked before a scenario goes", page.getByRole("dialog", { name: "Remove “Late again”?" }));
      await button(page, "Keep it").click();

      await page.goto(`${site}#/history`);
      await look("history", page.getByText("You see 2 things differently."));
      await button(page, "Delete all attempts").click();
      await button(page, "Delete all").click();
      await look("asked before all attempts go", page.getByText("Type “delete” to go through with it."));
      await button(page, "Keep them").click();
      await page.goto(`${site}#/history/two`);
      await expect(heading(page, /So this is just how it goes here/, 1)).toBeVisible();
      await expect(page.getByText("not sure: perhaps there").first()).toBeVisible();
      await expect(page.getByText("You called it: partly.")).toBeVisible();
      await look("an attempt that the reading is not sure of, with traps", page.getByText("It was a fact that she had asked for."));
      await button(page, "Delete").click();
      await look("asked before an attempt goes", page.getByRole("dialog", { name: "Delete this attempt?" }));
    });

    test("a class, mirrored", async ({ page, site }) => {
      test.setTimeout(120_000);
      const look = await lookAround(page, theme);
      await page.goto(`${site}#/class`);
      await look("the moments to choose from", heading(page, "In class", 1));
      await page.goto(`${site}#/class/too-young`);
      await look("the setting", page.getByText("First visit."));
      await page.keyboard.press("PageDown");
      await look("the client’s words", page.locator("q", { hasText: "You look a little young to be doing this." }));
      await page.keyboard.press("PageDown");
      await look("the writing", page.getByText("Write what you would say back to Ruth."));
      await page.keyboard.press("PageDown");
      await page.getByLabel("Answers from the room").fill(`${POOR}\n${GOOD}`);
      await button(page, "Add").click();
      await look("the answers, to be checked", button(page, "Take these 2"));
      await button(page, "Take these 2").click();
      await look("the answers", button(page, "Show answer 2"));
      await page.keyboard.press("PageDown");
      await look("the answer alone", heading(page, "Answer 1", 2));
      await page.keyboard.press("PageDown");
      await look("the vote", page.getByText("Hands up."));
      for (const verdict of ["Own a part", "Reflect what’s underneath", "Ask, openly", "Soothing it away"]) {
        await page.keyboard.press("PageDown");
        await look(verdict, heading(page, verdict, 3));
      }
      await page.keyboard.press("PageDown");
      await look("the client again", heading(page, "Ruth", 3));
      await button(page, "2 answers").click();
      await button(page, "Answer 1 side by side").click();
      await button(page, "Answer 2 side by side").click();
      await button(page, "Show 1 and 2 side by side").click();
      await page.keyboard.press("PageDown");
      await button(page, "Skip the vote").click();
      await look("two side by side", heading(page, "Own a part", 3));
      await button(page, "Take it along").click();
      await look("the end", heading(page, "Take it along", 2));
    });

    test("a class with notes, its projector, and an answer that was handed in", async ({ page, context, site }) => {
      test.setTimeout(120_000);
      const look = await lookAround(page, theme);
      await page.goto(`${site}#/class/too-young`);
      const opening = context.waitForEvent("page");
      await button(page, "Open the projector window").click();
      const projector = await opening;
      const lookUp = await lookAround(projector, theme);
      await look("the setting, with notes", page.getByRole("complementary", { name: "Notes" }));
      await page.keyboard.press("PageDown");
      await page.keyboard.press("PageDown");
      await look("the writing, with notes", button(page, "Copy the link for students"));
      await lookUp("the writing, on the projector", projector.getByText("Write what you would say back to Ruth."));
      await page.keyboard.press("PageDown");
      await button(page, "Answer A").click();
      await button(page, "Answer B").click();
      await page.keyboard.press("PageDown");
      await page.keyboard.press("PageDown");
      await look("the vote, with notes", button(page, "The room has voted"));
      await page.keyboard.press("PageDown");
      await page.keyboard.press("2");
      await look("a verdict, with one’s own rating", page.getByText("Mend: "));
      await lookUp("a verdict, on the projector", heading(projector, "Own a part", 3));
      await page.goto(`${site}#/handed-in/nothing`);
      await look("a link that can’t be read", page.getByText("This link can’t be read"));
      const packed = await packText(
        JSON.stringify({ format: "mend-class-answer", version: 1, scenarioId: "too-young", text: GOOD, name: "Maya Lind" }),
      );
      await page.goto(`${site}#/handed-in/${packed}`);
      await look("an answer and no class", button(page, "Try again"));
    });
  });
}
