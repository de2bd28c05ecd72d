import { expect, test } from "./journey.ts";
import { pickFile, practice, saveBackup } from "./quick-practice.ts";

const ANSWER =
  "I was late, twice now, and that cost you pay. It sounds like you feel your time counts for nothing here. What was it like to wait?";

test("brings everything back from a backup file, and nothing twice", async ({ page, site }) => {
  await practice(page, site, "kept-waiting", ANSWER);
  await page.goto(`${site}#/settings`);
  await expect(page.getByText("So far: 1 attempt.")).toBeVisible();
  const backup = await saveBackup(page);
  expect(backup.name).toMatch(/^mend-backup-\d{4}-\d\d-\d\d\.json$/);

  await page.getByRole("button", { name: "Delete everything…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByText("Everything is deleted.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("So far: no attempts.")).toBeVisible();

  await pickFile(page, "Restore from a backup", backup);
  await expect(page.getByText("Added 1 attempt.")).toBeVisible();
  await pickFile(page, "Restore from a backup", backup);
  await expect(page.getByText("Everything in it was here already. Nothing changed.")).toBeVisible();

  await page.reload();
  await expect(page.getByText("So far: 1 attempt.")).toBeVisible();
  await page.goto(`${site}#/history`);
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByRole("article")).toContainText(ANSWER);
});

test("changes nothing for a broken backup, and names all that is wrong with it", async ({ page, site }) => {
  await practice(page, site, "kept-waiting", ANSWER);
  await page.goto(`${site}#/settings`);
  const good = JSON.parse((await saveBackup(page)).text) as { attempts: [Record<string, unknown>] };
  const [attempt] = good.attempts;
  const broken = {
    ...good,
    at: "yesterday",
    attempts: [
      { ...attempt, id: "one-more" },
      { ...attempt, text: 4, beatId: "Not An Id", apeals: [] },
    ],
    ownScenarios: {},
  };
  await pickFile(page, "Restore from a backup", { name: "broken.json", text: JSON.stringify(broken) });

  const told = page.getByRole("alert").filter({ hasText: "Nothing was restored" });
  await expect(told.getByRole("listitem")).toHaveText([
    /^at: .*“yesterday”/,
    /^attempts\[1\]\.beatId: .*“Not An Id”/,
    /^attempts\[1\]\.text: .*the number 4/,
    /^attempts\[1\]\.apeals: .*“apeals”/,
    /^ownScenarios: .*an object/,
  ]);
  await pickFile(page, "Restore from a backup", { name: "no-backup.json", text: "Dear diary," });
  await expect(told.getByRole("listitem")).toHaveText([/^line 1: .*“Dear diary,”/]);

  await page.reload();
  await expect(page.getByText("So far: 1 attempt.")).toBeVisible();
});
