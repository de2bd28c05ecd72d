import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import type { Scenario } from "#schema/scenario.ts";
import { expect, test, untilOffline } from "./journey.ts";
import { answerBox, CLEAR_ANSWER, CLEAR_QUOTES, handIn, rateYourself } from "./too-young.ts";

const RUTH = JSON.parse(readFileSync("scenarios/too-young.json", "utf8")) as Scenario;
const FIRST_ANSWER = "I have a master’s degree and a very experienced supervisor.";
const OFFLINE_ANSWER = "Yes, I’m young, and I have no children of my own. What would you want me to know about the boys?";

test(
  "practices from a first visit to a second try, and keeps all of it without a network",
  { tag: "@sub-path" },
  async ({ page, context, site }) => {
    const section = (title: string) => page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: title }) });
    const heading = page.getByRole("heading", { level: 1 });
    const otherAnswers = page.getByRole("button", { name: "Read other answers" });
    const attempts = page.getByRole("main").getByRole("article");

    await page.goto(site);
    await page.getByRole("link", { name: "Read the primer" }).click();
    await expect(heading).toHaveText("When something goes wrong between you");
    await page.getByRole("link", { name: "See all scenarios" }).click();
    await expect(page.getByRole("heading", { name: "New here?" })).toBeHidden();
    await page.getByRole("link", { name: "You look a little young to be doing this." }).click();

    await test.step("the first try: a trap is underlined, and nothing is told before the self-rating", async () => {
      await expect(heading).toContainText("You look a little young to be doing this.");
      await expect(page.getByText("No real client material, please.")).toBeVisible();
      await expect(otherAnswers).toBeHidden();
      await handIn(page, FIRST_ANSWER);
      await expect(page.getByRole("heading", { name: "How it may land" })).toBeHidden();
      await rateYourself(page, "there");
      await expect
        .poll(() => underlined(section("What you said")))
        .toEqual(["defending: I have a master’s degree and a very experienced supervisor."]);
      await expect(page.getByRole("list", { name: "What got in the way" })).toContainText("Explaining or defending");
      await expect(section("Ruth")).toContainText(RUTH.reactions?.defended ?? "a reaction");
    });

    await test.step("model answers can be read, now that there was a try", async () => {
      await otherAnswers.click();
      await expect(section("Other answers").getByText(RUTH.models?.[0]?.note ?? "a note")).toBeVisible();
      await page.getByRole("button", { name: "Close other answers" }).click();
      await expect(section("Other answers")).toBeHidden();
    });

    await test.step("the second try has the first at hand, and tells what changed", async () => {
      await page.getByRole("button", { name: "Say it again" }).click();
      await expect(section("Last time")).toContainText("I have a master’s degree");
      await expect(otherAnswers).toBeHidden();
      await handIn(page, CLEAR_ANSWER);
      await rateYourself(page, "partly");
      await expect
        .poll(() => underlined(section("What you said")))
        .toEqual([...CLEAR_QUOTES, "defending: I have a master’s degree and a very experienced supervisor."]);
      await expect(section("What you said").getByRole("heading", { name: "Before" })).toBeVisible();
      await expect(section("What changed").getByRole("listitem")).toHaveText([
        /own missing .*there/,
        /reflect missing .*there/,
        /ask missing .*there/,
        "gone Explaining or defending",
      ]);
      await expect(section("Ruth")).toContainText("The last one put in her report that I was too old to keep up.");
    });

    await test.step("history has both tries, also after a reload", async () => {
      await page.getByRole("link", { name: "History" }).click();
      await expect(attempts).toHaveCount(2);
      await page.reload();
      await expect(attempts).toHaveCount(2);
      await expect(attempts.first()).toContainText(CLEAR_ANSWER);
      await attempts.first().getByRole("link", { name: "Too young for this" }).click();
      await expect.poll(() => underlined(section("What you said"))).toEqual(CLEAR_QUOTES);
    });

    await test.step("without a network it opens, practices and keeps", async () => {
      await page.getByRole("link", { name: "All attempts" }).click();
      await expect(heading).toHaveText("History");
      await untilOffline(page);
      await context.setOffline(true);
      await page.reload();
      await expect(attempts).toHaveCount(2);
      await page.getByRole("link", { name: "Practice", exact: true }).click();
      await page.getByRole("link", { name: "You look a little young to be doing this." }).click();
      await expect(answerBox(page)).toHaveValue("");
      await handIn(page, OFFLINE_ANSWER);
      await page.getByRole("button", { name: "Skip this time" }).click();
      await expect.poll(() => underlined(section("What you said"))).toContain("ask: What would you want me to know about the boys?");
      await page.getByRole("link", { name: "History" }).click();
      await page.reload();
      await expect(attempts).toHaveCount(3);
      for (const [at, answer] of [OFFLINE_ANSWER, CLEAR_ANSWER, FIRST_ANSWER].entries()) {
        await expect(attempts.nth(at)).toContainText(answer);
      }
    });
  },
);

/** What is underlined, in reading order: the verdict, and the words without their tag. */
function underlined(place: Locator): Promise<string[]> {
  return place.locator("mark").evaluateAll((marks) =>
    marks.map((mark) => {
      const words = mark.cloneNode(true) as HTMLElement;
      for (const tag of words.querySelectorAll("button, [aria-hidden=true]")) tag.parentElement?.remove();
      return `${mark.dataset["verdict"]}: ${words.textContent}`;
    }),
  );
}
