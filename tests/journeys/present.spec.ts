import { expect, expectAccessible, test } from "./journey.ts";
import scenario from "../../scenarios/too-young.json" with { type: "json" };

const VERDICTS = ["Own a part", "Reflect what’s underneath", "Ask, openly"] as const;
const INKS = ["own", "reflect", "ask"] as const;

test("presents a scenario by keyboard alone, step by step, and keeps nothing", async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(site);
  const link = page.getByRole("link", { name: `Present “${scenario.title}”` });
  await link.focus();
  await page.keyboard.press("Enter");

  const press = (key: string) => page.keyboard.press(key);
  const stage = page.getByRole("main");
  const at = (step: number) => expect(stage.getByText(`${step} of 9`, { exact: true })).toBeVisible();
  const answer = scenario.pitfalls[0]?.text ?? "";
  const answerShown = stage.locator("p[data-size=stage]");
  const verdict = (name: string) => stage.getByRole("heading", { level: 2, name, exact: true });
  const trap = stage.getByRole("heading", { level: 2, name: "Explaining or defending" });
  const reaction = stage.getByRole("heading", { level: 2, name: "Ruth", exact: true });
  /** Nothing but these inks may be seen under the answer. */
  const underlinedOnly = async (inks: readonly string[]) => {
    const others = inks.map((ink) => `:not([data-ink=${ink}])`).join("");
    await expect(answerShown.locator(`mark${others}`)).toHaveCount(0);
  };
  const noReactionYet = async () => {
    const said = await page.getByRole("main").innerText();
    expect(Object.values(scenario.reactions).filter((words) => said.includes(words))).toEqual([]);
    await expect(reaction).toHaveCount(0);
  };

  await test.step("the setting comes first, without the client’s words", async () => {
    await expect(page.getByRole("heading", { level: 1, name: scenario.title })).toBeVisible();
    await at(1);
    await expect(stage.getByText(scenario.context)).toBeVisible();
    await expect(stage.getByText(scenario.statement)).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step("then the client’s words", async () => {
    await press("ArrowRight");
    await at(2);
    await expect(stage.locator("q", { hasText: scenario.statement })).toBeVisible();
    await expect(stage.getByText(scenario.manner)).toBeVisible();
  });

  await test.step("an answer is needed to go on, and one is ready", async () => {
    await press("Space");
    await at(3);
    await expect(page.getByLabel("The room’s answer")).toBeFocused();
    await press("PageDown");
    await at(3);
    await expect(stage.getByRole("alert")).not.toBeEmpty();
    await press("Tab");
    await expect(page.getByRole("button", { name: "Answer A", exact: true })).toBeFocused();
    await press("Enter");
    await expect(page.getByRole("button", { name: "Answer A", exact: true, pressed: true })).toBeVisible();
    await expect(page.getByLabel("The room’s answer")).toHaveValue(answer);
    await expect(stage.getByRole("alert")).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step("the answer stands alone, with no verdict", async () => {
    await press("ArrowRight");
    await at(4);
    await expect(answerShown).toHaveText(answer);
    await underlinedOnly([]);
    for (const name of VERDICTS) await expect(verdict(name)).toHaveCount(0);
    await expect(trap).toHaveCount(0);
    await noReactionYet();
  });

  for (const [index, name] of VERDICTS.entries()) {
    await test.step(`${name} has a step of its own`, async () => {
      await press(index === 1 ? "PageDown" : "ArrowRight");
      await at(5 + index);
      await expect(verdict(name)).toBeVisible();
      for (const other of VERDICTS) if (other !== name) await expect(verdict(other)).toHaveCount(0);
      await underlinedOnly(INKS.slice(0, index + 1));
      await expect(trap).toHaveCount(0);
      await noReactionYet();
      if (index === 0) await expectAccessible(page);
    });
  }

  await test.step("then what got in the way", async () => {
    await press("ArrowRight");
    await at(8);
    await expect(trap).toBeVisible();
    await expect(answerShown.locator("mark[data-ink=trap]").first()).toBeVisible();
    await noReactionYet();
    await expectAccessible(page);
  });

  await test.step("and the client has the last word", async () => {
    await press("ArrowRight");
    await at(9);
    await expect(reaction).toBeVisible();
    const said = await stage.innerText();
    expect(Object.values(scenario.reactions).filter((words) => said.includes(words))).toHaveLength(1);
    await expect(page.getByRole("button", { name: "Next", exact: true })).toBeDisabled();
    await press("ArrowRight");
    await at(9);
    await expectAccessible(page);
  });

  await test.step("going back hides again what was shown", async () => {
    await press("ArrowLeft");
    await at(8);
    await noReactionYet();
    for (let step = 7; step >= 4; step--) {
      await press("PageUp");
      await at(step);
    }
    await underlinedOnly([]);
    await expect(trap).toHaveCount(0);
  });

  await test.step("Escape leaves, and nothing is kept", async () => {
    await press("Escape");
    await expect(page.getByRole("heading", { level: 1, name: "What would you say back?" })).toBeVisible();
    await expect(page).toHaveURL(/#\/$/);
    const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(kept).not.toContain("mend:draft:");
    expect(kept).not.toContain(answer.slice(0, 20));
    await page.goto(`${site}#/history`);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
    await expect(page.getByText("Nothing here yet.")).toBeVisible();
  });
});
