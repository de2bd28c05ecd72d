import { expect, expectAccessible, test } from "./journey.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test(`greets a first visit accessibly, ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(site);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}
