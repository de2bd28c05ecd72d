import { expect, test } from "./journey.ts";
import { handIn } from "./quick-practice.ts";

const ANSWER = "I was late, twice now, and that cost you pay. It sounds like your time counts for nothing here. What was it like to wait?";

test("goes through a sequence in its order, and finds the way back to where one was", async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole("link", { name: "First steps" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "First steps" })).toBeVisible();
  await expect(page.getByText("For whoever teaches with it")).toBeVisible();

  await page.getByRole("link", { name: "Begin" }).click();
  await expect(page.getByRole("link", { name: "First steps, 1 of 10" })).toBeVisible();
  await handIn(page, ANSWER);

  await page.getByRole("link", { name: "Next in the sequence" }).click();
  await expect(page.getByRole("link", { name: "First steps, 2 of 10" })).toBeVisible();
  await expect(page.getByRole("textbox")).toBeVisible();

  await page.getByRole("link", { name: "First steps, 2 of 10" }).click();
  await expect(page.getByText("1 of 10 tried")).toBeVisible();
  await page.reload();
  await page.getByRole("link", { name: "Go on" }).click();
  await expect(page.getByRole("link", { name: "First steps, 2 of 10" })).toBeVisible();

  await page.getByRole("link", { name: "Mend", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "First steps" })).toContainText("1 of 10 tried");
});

test("says so where a sequence is not there, and practices a scenario that is not in it all the same", async ({ page, site }) => {
  await page.goto(`${site}#/sequences/no-such-sequence`);
  await expect(page.getByRole("heading", { level: 1, name: "There is nothing here" })).toBeVisible();
  await page.goto(`${site}#/sequences/first-steps/paid-to-care`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You only care because I pay you.");
});

test("finds a scenario among sixty by a word of it", async ({ page, site }) => {
  await page.goto(site);
  const search = page.getByRole("searchbox", { name: "Search" });
  await search.fill("trombone");
  await expect(page.getByText(/^1 of \d+ scenarios$/)).toBeVisible();
  await page.getByRole("listitem").filter({ hasText: "trombone" }).getByRole("heading").getByRole("link").click();
  await expect(page.getByRole("textbox")).toBeVisible();
  await page.goBack();
  await expect(search).toHaveValue("trombone");
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(page.getByText(/^\d\d scenarios$/).and(page.locator("[aria-live]"))).toBeVisible();
});
