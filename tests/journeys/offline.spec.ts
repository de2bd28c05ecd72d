import { expect, test, untilOffline } from "./journey.ts";

test("opens again without a network, at its address, by name and with a query", { tag: "@sub-path" }, async ({ page, context, site }) => {
  await page.goto(site);
  await expect(page).toHaveTitle(/Mend/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await untilOffline(page);
  await context.setOffline(true);
  for (const address of [site, `${site}index.html`, `${site}?from=a-link`]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
