import { expect, test } from "./journey.ts";
import { handIn, pickFile } from "./quick-practice.ts";

const GOOD = {
  schemaVersion: 1,
  id: "the-wrong-name",
  title: "The wrong name",
  alliance: "bond",
  rupture: "confrontation",
  difficulty: 2,
  setting: "Neighborhood clinic",
  client: "Imke, 29, tram driver",
  context: "You called her by your last client’s name when you greeted her.",
  statement: "You don’t even know which one of us I am.",
  ownable: ["I called you by somebody else’s name"],
  core: ["feels like just another number"],
};

const { ownable, client: _left, ...rest } = GOOD;
const BROKEN = { ...rest, ownabel: ownable, alliance: "bonds", difficulty: 7, core: [] };

test("changes nothing for a broken scenario file, and names all that is wrong with it", async ({ page, site }) => {
  await page.goto(site);
  const count = page.getByText(/^\d+ scenarios$/);
  const before = await count.innerText();
  await pickFile(page, "Add a scenario file", { name: "mine.json", text: JSON.stringify(BROKEN) });

  const told = page.getByRole("alert").filter({ hasText: "Nothing was added" });
  await expect(told).toContainText("mine.json");
  const problems = told.getByRole("listitem");
  for (const problem of [
    /^(?:.+ \(ownabel\)|ownabel): .*“ownabel” \(did you mean “ownable”\?\)/,
    /^(?:.+ \(ownable\)|ownable): .*nothing/,
    /^(?:.+ \(client\)|client): .*nothing/,
    /^(?:.+ \(alliance\)|alliance): .*“bonds” \(did you mean “bond”\?\)/,
    /^(?:.+ \(difficulty\)|difficulty): .*the number 7/,
    /^(?:.+ \(core\)|core): .*an empty list/,
  ]) {
    await expect(problems.filter({ hasText: problem })).toHaveCount(1);
  }
  await expect(problems).toHaveCount(6);
  await expect(told).toContainText("6 things have to be put right first.");

  await page.reload();
  await expect(count).toHaveText(before);
  await expect(page.getByRole("heading", { name: "Yours", level: 2, exact: true })).toHaveCount(0);
});

test("adds a scenario of one’s own, marked as such, to be practiced and removed", async ({ page, site }) => {
  await page.goto(site);
  await pickFile(page, "Add a scenario file", { name: "the-wrong-name.json", text: JSON.stringify(GOOD) });
  await expect(page.getByText("One scenario added")).toBeVisible();
  await page.reload();

  const yours = page.locator("section").filter({ has: page.getByRole("heading", { name: "Yours", level: 2, exact: true }) });
  await expect(yours.getByRole("listitem").filter({ hasText: "Imke" })).toHaveCount(1);
  await yours.getByRole("link", { name: GOOD.statement }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(GOOD.statement);
  await handIn(
    page,
    "I called you by somebody else’s name, and that was careless of me. You feel like just another number here. What did that do to you?",
  );

  await page.getByRole("link", { name: "Practice", exact: true }).click();
  await expect(yours).toContainText("Tried once");
  await yours.getByRole("button", { name: "Remove “The wrong name”" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove it" }).click();
  await expect(yours).toHaveCount(0);

  await page.goto(`${site}#/history`);
  await page.getByRole("link", { name: "The wrong name" }).click();
  await expect(page.getByText("The scenario is no longer here")).toBeVisible();
  await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
  await page.goto(`${site}#/practice/the-wrong-name`);
  await expect(page.getByRole("heading", { name: "That scenario isn’t here" })).toBeVisible();
});
