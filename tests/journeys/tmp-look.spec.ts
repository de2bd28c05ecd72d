import { test, expect } from "./journey.ts";
const OUT = "/tmp/pw-rating-shots";
for (const theme of ["light", "dark"] as const) {
  for (const width of [390, 1280, 1920]) {
    test(`shots ${theme} ${width}`, async ({ page, site }) => {
      test.setTimeout(120_000);
      page.setDefaultTimeout(8000);
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      const shot = (name: string) => page.screenshot({ path: `${OUT}/${name}-${width}-${theme}.png`, fullPage: true });
      await page.goto(`${site}#/rating`);
      await expect(page.getByRole("button", { name: "Make the round" })).toBeVisible();
      await shot("1-rating");
      await page.getByRole("radio", { name: "Pasted" }).check();
      await shot("2-pasted");
      await page.getByRole("radio", { name: "A training set" }).check();
      await page.getByRole("radio", { name: "10" }).check();
      await page.getByRole("button", { name: "Make the round" }).click();
      await expect(page.getByRole("link", { name: "Rate", exact: true })).toBeVisible();
      for (const who of ["Ann", "Bo", "Cy"]) {
        await page.getByRole("link", { name: "Rate", exact: true }).click();
        await page.getByLabel("Your name or initials").fill(who);
        if (who === "Bo") await shot("3-who");
        await page.getByRole("button", { name: "Begin" }).click();
        for (let at = 0; at < 10; at += 1) {
          await page.getByRole("radio").first().focus();
          const keys = who === "Cy" ? ["1", "2", "3"] : [String(1 + ((at * 7) % 3)), String(1 + ((at * 5) % 3)), at < 5 ? "3" : "2"];
          if (at === 1 && who === "Ann") {
            await page.getByText("The rubric in short").click();
            await page.getByText("What can be owned here").click();
            await shot("4-rate");
            await page.getByRole("radio").first().focus();
          }
          for (const key of keys) await page.keyboard.press(key);
          if (at % 2 === 0) await page.getByRole("checkbox", { name: "Explaining or defending" }).check();
          if (at % 3 === 0)
            await page.getByLabel("Why, in a few words").fill("It explains itself before anything was heard, and that is what I go by.");
          await page.getByRole("button", { name: "Keep it and compare" }).click();
          await expect(page.getByText("What the raters settled on")).toBeVisible();
          if (at === 1 && who === "Ann") await shot("5-compared");
          await page.getByRole("button", { name: "Next" }).click();
        }
        await expect(page.getByText("has rated all")).toBeVisible();
        if (who === "Ann") await shot("6-end");
        await page.getByRole("link", { name: "Back to the round" }).click();
      }
      await expect(page.getByRole("link", { name: "See the agreement" })).toBeVisible();
      await shot("7-round");
      await page.getByRole("link", { name: "See the agreement" }).click();
      await expect(page.getByText("Take it along")).toBeVisible();
      await page.locator("summary").nth(0).click();
      await page.locator("summary").nth(1).click();
      await page.locator("summary").last().click();
      const good = page.getByRole("button", { name: "Good to know" });
      if (await good.isVisible()) await good.click();
      for (const part of [0, 1, 2, 3, 4]) {
        const height = width === 390 ? 1900 : 1500;
        const total = await page.evaluate(() => document.documentElement.scrollHeight);
        if (part * height >= total) continue;
        await page.screenshot({
          path: `${OUT}/8-agreement-${width}-${theme}-${part}.png`,
          fullPage: true,
          clip: { x: 0, y: part * height, width, height: Math.min(height, total - part * height) },
        });
      }
    });
  }
}
