import { expect, expectAccessible, test } from "./journey.ts";
import { practice, saveBackup } from "./quick-practice.ts";

const ANSWER =
  "I was late, twice now, and that cost you pay. It sounds like you feel your time counts for nothing here. What was it like to wait?";

for (const blocked of [["indexedDB"], ["indexedDB", "localStorage", "sessionStorage"]]) {
  test(`goes on in memory where the browser blocks ${blocked.join(", ")}, says so, and offers the file`, async ({ page, site }) => {
    await page.addInitScript((names) => {
      for (const name of names) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("Access is denied for this document.", "SecurityError");
          },
        });
      }
    }, blocked);
    await page.goto(site);
    const trouble = page.getByRole("alert").filter({ hasText: "This browser won’t let Mend keep anything on this device" });
    await expect(trouble).toBeVisible();
    await expect(trouble.getByRole("button", { name: "Save a backup file" })).toBeVisible();

    await practice(page, site, "kept-waiting", ANSWER);
    await expectAccessible(page);
    await page.goto(`${site}#/history`);
    await expect(page.getByRole("article")).toContainText(ANSWER);
    await page.goto(`${site}#/settings`);
    await expect(page.getByText("some of your work lives in this tab only")).toBeVisible();
    await expect(trouble).toBeVisible();
    expect((await saveBackup(page)).text).toContain(ANSWER);

    await page.reload();
    await expect(page.getByText("So far: no attempts.")).toBeVisible();
  });
}
