import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { packText } from "#exchange/link/pack.ts";
import { RatedAnswerSchema } from "#schema/rated-answer.ts";
import { expect, expectAccessible, test, untilOffline } from "./journey.ts";
import scenario from "../../scenarios/too-young.json" with { type: "json" };

const VERDICTS = ["Own a part", "Reflect what’s underneath", "Ask, openly"] as const;
const INKS = ["own", "reflect", "ask"] as const;
const NAME = "Maya Lind";

const GOOD = "You’re right, I am young, and I don’t have kids of my own. What would you need to see from me?";
const POOR = "I do have a master’s degree, and my supervisor is very experienced.";
const FROM_A_PHONE = "I am young. You have had two agencies come and go, and you are tired of strangers in your kitchen.";
const SOOTHING = "I completely understand. Everything will be fine, I promise you.";
/** 150 words: as long as an answer gets. */
const LONG = Array.from({ length: 10 }, () => "I am new to this, and you have every reason to be careful with me.").join(" ");

const packed = (text: string) =>
  packText(JSON.stringify({ format: "mend-class-answer", version: 1, scenarioId: "too-young", text, name: NAME }));

/** Everything that the browser keeps for the page: both storages, and each record of each database. */
function keptBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answerOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("unknown")));
      });
    const databases = await Promise.all(
      (await indexedDB.databases()).map(async ({ name = "" }) => {
        const database = await answerOf(indexedDB.open(name));
        const stores = await Promise.all(
          [...database.objectStoreNames].map(async (store) => [
            store,
            await answerOf(database.transaction(store).objectStore(store).getAll()),
          ]),
        );
        database.close();
        return [name, stores];
      }),
    );
    return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), databases]);
  });
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
const answers = (page: Page) => page.locator("p[data-size=stage]");

test.use({ actionTimeout: 10_000 });

test("a class with two windows, from the first slide to what is taken along, and nothing is kept", async ({ page, context, site }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${site}#/teach`);
  // What Mend notes of a first visit and of a reload is no matter of the class.
  await untilOffline(page);
  await expect(page.getByText("Ready to work offline")).toBeVisible();
  await page.reload();
  await page.getByRole("link", { name: "In class" }).click();
  await page.getByRole("searchbox").fill("little young");
  await page.getByRole("link", { name: scenario.statement }).click();
  await expect(page.getByText(scenario.context)).toBeVisible();
  const before = await keptBy(page);
  const press = (key: string) => page.keyboard.press(key);

  const opening = context.waitForEvent("page");
  await button(page, "Open the projector window").click();
  const projector = await opening;
  await projector.setViewportSize({ width: 1920, height: 1080 });
  const notes = page.getByRole("complementary", { name: "Notes" });

  await test.step("the room sees the setting, and the laptop the notes", async () => {
    await expect(projector.getByText(scenario.context)).toBeVisible();
    await expect(projector.getByText(scenario.statement)).toHaveCount(0);
    await expect(projector.getByText(scenario.teaching)).toHaveCount(0);
    await expect(notes.getByText(scenario.teaching)).toBeVisible();
    await expect(notes.getByText("Next: The client")).toBeVisible();
  });

  await test.step("then the client, and the time to write, without a code that leads no phone here", async () => {
    await press("PageDown");
    await expect(projector.locator("q", { hasText: scenario.statement })).toBeVisible();
    await press("Space");
    await expect(projector.getByRole("img", { name: "A code that leads to a page to write on" })).toHaveCount(0);
    await expect(page.getByText("Mend runs on this laptop alone")).toBeVisible();
    await expect(projector.getByText(/^1:\d0$/)).toBeVisible();
    await page.getByRole("radio", { name: "180 s" }).check();
    await button(page, "Pause the time").click();
    await expect(projector.getByText("3:00")).toBeVisible();
    await expectAccessible(page);
    await expectAccessible(projector);
  });

  await test.step("five answers are pasted at once, a student’s link among them, and checked", async () => {
    await press("PageDown");
    const link = `Here: ${site}#/handed-in/${await packed(FROM_A_PHONE)}`;
    await page.getByLabel("Answers from the room").fill([GOOD, POOR, link, SOOTHING, LONG].join("\n"));
    await button(page, "Add").click();
    await expect(page.getByText("5 answers. Are they split right?")).toBeVisible();
    await expect(projector.getByText("No answer is in yet.")).toBeVisible();
    await expectAccessible(page);
    await press("Enter");
    await expect(projector.getByText("5 answers are in.")).toBeVisible();
  });

  await test.step("a link that is opened goes to the class, and a bad one changes nothing", async () => {
    const other = await context.newPage();
    await other.goto(`${site}#/handed-in/${await packed("What would help you trust me?")}`);
    await expect(other.getByText("It is in the class “Too young for this” now.")).toBeVisible();
    await other.goto(`${site}#/handed-in/${(await packed("What would help?")).slice(0, -9)}`);
    await expect(other.getByText("expected a whole link")).toBeVisible();
    await other.close();
    await expect(projector.getByText("6 answers are in.")).toBeVisible();
  });

  await test.step("names are on neither window", async () => {
    for (const each of [page, projector]) await expect(each.getByText(NAME)).toHaveCount(0);
  });

  await test.step("the projector comes back after a reload", async () => {
    await projector.reload();
    await expect(projector.getByText("6 answers are in.")).toBeVisible();
  });

  await test.step("an answer stands alone, and the supervisor rates it unseen", async () => {
    await press("PageDown");
    await expect(answers(projector)).toHaveText(GOOD);
    for (const key of ["2", "w", "d"]) await press(key);
    await expect(button(page, "Answer 1, ask: there")).toHaveAttribute("aria-pressed", "true");
    await expect(projector.locator("mark")).toHaveCount(0);
    await expect(page.getByText(/^Mend: /)).toHaveCount(0);
  });

  await test.step("the laptop comes back after a reload, with everything", async () => {
    await page.reload();
    await expect(button(page, "Answer 1, ask: there")).toHaveAttribute("aria-pressed", "true");
    await expect(notes.getByRole("button", { name: "Show answer 6" })).toBeVisible();
    await expect(answers(page)).toHaveText(GOOD);
  });

  await test.step("the score waits for the vote", async () => {
    await press("PageDown");
    await expect(projector.getByText(/^Hands up\./)).toBeVisible();
    await page.getByLabel("Answer 1, own, there: hands").fill("7");
    await page.getByLabel("Answer 1, own, partly: hands").fill("2");
    await expect(projector.getByText("0 missing, 2 partly, 7 there")).toBeVisible();
    for (const each of [page, projector]) {
      await expect(heading(each, VERDICTS[0])).toHaveCount(0);
      await expect(each.locator("mark")).toHaveCount(0);
    }
    await expectAccessible(page);
    await expectAccessible(projector);
    await button(page, "The room has voted").click();
    await expect(heading(projector, VERDICTS[0])).toBeVisible();
    await expect(projector.getByText("The room: 0 missing, 2 partly, 7 there.")).toBeVisible();
    await expect(page.getByText(/^Mend: /)).toHaveCount(1);
    await expectAccessible(projector);
  });

  await test.step("a clicker that lands on the projector leads on as well", async () => {
    for (const name of VERDICTS.slice(1)) {
      await projector.keyboard.press("PageDown");
      await expect(heading(projector, name)).toBeVisible();
      await expect(heading(page, name)).toBeVisible();
    }
    await press("PageDown");
    await press("PageDown");
    await expect(heading(projector, "Ruth")).toBeVisible();
  });

  await test.step("a long answer keeps its verdict in sight", async () => {
    await button(page, "Show answer 5").click();
    await press("PageDown");
    await button(page, "Skip the vote").click();
    await expect(projector.getByText("The room:")).toHaveCount(0);
    await expect(heading(projector, VERDICTS[0])).toBeInViewport();
    await expect(projector.getByText(LONG.slice(0, 10)).first()).toBeInViewport();
  });

  await test.step("two stand side by side, and their verdicts too", async () => {
    await button(page, "Answer 2 side by side").click();
    await button(page, "Answer 4 side by side").click();
    await button(page, "Show 2 and 4 side by side").click();
    await expect(answers(projector)).toHaveText([POOR, SOOTHING]);
    await press("PageDown");
    await expect(heading(projector, VERDICTS[0])).toHaveCount(0);
    await press("PageDown");
    await expect(heading(projector, VERDICTS[0])).toHaveCount(2);
    const [left, right] = await Promise.all([0, 1].map((at) => heading(projector, VERDICTS[0]).nth(at).boundingBox()));
    expect(left?.y).toBe(right?.y);
    expect(right?.x).toBeGreaterThan(900);
    await expectAccessible(projector);
    await expectAccessible(page);
  });

  await test.step("names show where they are asked for, and on the projector only then", async () => {
    await button(page, "Show answer 3").click();
    await page.getByRole("radio", { name: "On this laptop" }).check();
    await expect(notes.getByText(NAME).first()).toBeVisible();
    await expect(heading(projector, "Answer 3")).toBeVisible();
    await page.getByRole("radio", { name: "On the projector too" }).check();
    await expect(heading(projector, `Answer 3 · ${NAME}`)).toBeVisible();
  });

  await test.step("what is taken along is a file each, without names", async () => {
    await button(page, "Take it along").click();
    const contentOf = async (name: string) => {
      const downloading = page.waitForEvent("download");
      await button(page, name).click();
      return readFile(await (await downloading).path(), "utf8");
    };
    const summary = await contentOf("Save a summary to read");
    expect(summary).toContain(`> ${GOOD}`);
    expect(summary).toMatch(/Own a part\*\*: Mend: .+ Supervisor: partly\. The room: 0 missing, 2 partly, 7 there\./);
    expect(summary).not.toContain(NAME);
    const lines = (await contentOf("Save your ratings")).trimEnd().split("\n");
    expect(lines.map((line) => RatedAnswerSchema.parse(JSON.parse(line)))).toMatchObject([
      { scenario: "too-young", text: GOOD, levels: { own: 1, reflect: 1, ask: 2 }, traps: [] },
    ]);
    await page.getByLabel("With names").check();
    expect(await contentOf("Save a summary to read")).toContain(NAME);
    await expectAccessible(page);
  });

  await test.step("leaving asks, ends the class on both windows, and nothing was kept", async () => {
    expect(await keptBy(page)).toBe(before);
    await press("Escape");
    await button(page, "Leave the class").click();
    await expect(heading(page, "In class")).toBeVisible();
    await expect(projector.getByText("The class is over.")).toBeVisible();
    await page.goBack();
    await expect(page.getByText(scenario.context)).toBeVisible();
    await expect(page.getByText(GOOD)).toHaveCount(0);
  });

  await test.step("the same window shows the next class", async () => {
    await button(page, "Open the projector window").click();
    await expect(projector.getByText(scenario.context)).toBeVisible();
    expect(context.pages()).toHaveLength(2);
  });
});

test("a class in one window by keyboard alone, step by step", async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(site);
  const link = page.getByRole("link", { name: `In class: “${scenario.title}”` });
  await link.focus();
  await page.keyboard.press("Enter");

  const press = (key: string) => page.keyboard.press(key);
  const stage = page.getByRole("main");
  const at = (step: string) => expect(stage.getByRole("group", { name: "The class" }).getByText(step, { exact: true })).toBeVisible();
  const answer = scenario.pitfalls[0]?.text ?? "";
  const verdict = (name: string) => stage.getByRole("heading", { level: 3, name, exact: true });
  const trap = verdict("Explaining or defending");
  const reaction = verdict("Ruth");
  /** Nothing but these inks may be seen under the answer. */
  const underlinedOnly = async (inks: readonly string[]) => {
    const others = inks.map((ink) => `:not([data-ink=${ink}])`).join("");
    await expect(answers(page).locator(`mark${others}`)).toHaveCount(0);
  };
  const noReactionYet = async () => {
    const said = await stage.innerText();
    expect(Object.values(scenario.reactions).filter((words) => said.includes(words))).toEqual([]);
    await expect(reaction).toHaveCount(0);
  };

  await test.step("the setting comes first, without the client’s words", async () => {
    await expect(heading(page, scenario.title)).toBeVisible();
    await at("The setting");
    await expect(stage.getByText(scenario.context)).toBeVisible();
    await expect(stage.getByText(scenario.statement)).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step("then the client’s words, and the time to write", async () => {
    await press("ArrowRight");
    await at("The client");
    await expect(stage.locator("q", { hasText: scenario.statement })).toBeVisible();
    await expect(stage.getByText(scenario.manner)).toBeVisible();
    await press("Space");
    await at("Writing");
    await expectAccessible(page);
  });

  await test.step("an answer is needed to go on, and one is ready", async () => {
    await press("Space");
    await at("The answers");
    await expect(page.getByLabel("Answers from the room")).toBeFocused();
    await press("PageDown");
    await at("The answers");
    await expect(stage.getByRole("alert")).not.toBeEmpty();
    await press("Tab");
    await press("Tab");
    await expect(button(page, "Answer A")).toBeFocused();
    await press("Enter");
    await expect(page.getByRole("button", { name: "Answer A", exact: true, pressed: true })).toBeVisible();
    await expect(stage.getByRole("alert")).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step("the answer stands alone, and then the room votes, with no verdict", async () => {
    await press("ArrowRight");
    await at("The answer");
    await expect(answers(page)).toHaveText(answer);
    await press("ArrowRight");
    await at("The vote");
    await underlinedOnly([]);
    for (const name of VERDICTS) await expect(verdict(name)).toHaveCount(0);
    await expect(trap).toHaveCount(0);
    await noReactionYet();
    await expectAccessible(page);
  });

  for (const [index, name] of VERDICTS.entries()) {
    await test.step(`${name} has a step of its own`, async () => {
      await press(index === 1 ? "PageDown" : "ArrowRight");
      await at(name);
      await expect(verdict(name)).toBeVisible();
      for (const other of VERDICTS) if (other !== name) await expect(verdict(other)).toHaveCount(0);
      await underlinedOnly(INKS.slice(0, index + 1));
      await expect(trap).toHaveCount(0);
      await noReactionYet();
      if (index === 0) await expectAccessible(page);
    });
  }

  await test.step("then what got in the way, and the client has the last word", async () => {
    await press("ArrowRight");
    await expect(trap).toBeVisible();
    await expect(answers(page).locator("mark[data-ink=trap]").first()).toBeVisible();
    await noReactionYet();
    await expectAccessible(page);
    await press("ArrowRight");
    await expect(reaction).toBeVisible();
    const said = await stage.innerText();
    expect(Object.values(scenario.reactions).filter((words) => said.includes(words))).toHaveLength(1);
  });

  await test.step("going back hides again what was shown", async () => {
    await press("ArrowLeft");
    await noReactionYet();
    for (const step of ["Ask, openly", "Reflect what’s underneath", "Own a part", "The vote", "The answer"]) {
      await press("PageUp");
      await at(step);
    }
    await underlinedOnly([]);
    await expect(trap).toHaveCount(0);
  });

  await test.step("Escape leaves, and nothing is kept", async () => {
    await press("Escape");
    await expect(heading(page, "In class")).toBeVisible();
    expect(await keptBy(page)).not.toContain(answer.slice(0, 20));
    await page.goto(`${site}#/history`);
    await page.reload();
    await expect(page.getByText("Nothing here yet.")).toBeVisible();
  });
});

test("a reload asks where no projector keeps the answers", async ({ page, site }) => {
  await page.goto(`${site}#/class/too-young`);
  await expect(page.getByText(scenario.context)).toBeVisible();
  for (let step = 0; step < 3; step++) await page.keyboard.press("PageDown");
  await page.getByLabel("Answers from the room").fill(GOOD);
  await button(page, "Add").click();
  await expect(button(page, "Show answer 1")).toBeVisible();
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await expect(button(page, "Show answer 1")).toBeVisible();
});
