/** What a trainee does again and again: answer a scenario, pick a file, take a file home, go somewhere by keyboard. */
import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Backup } from "#schema/backup.ts";
import { aBackup } from "../fixtures/a-backup.ts";

/** Opens the scenario, answers it, skips the self-rating, and waits for the feedback. */
export async function practice(page: Page, site: string, scenarioId: string, answer: string): Promise<void> {
  await page.goto(`${site}#/practice/${scenarioId}`);
  await handIn(page, answer);
}

/** Answers the scenario on the screen, skips the self-rating, and waits for the feedback. */
export async function handIn(page: Page, answer: string): Promise<void> {
  await page.getByRole("textbox", { name: /^What do you say to/ }).fill(answer);
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("button", { name: "Skip this time" }).click();
  await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
}

/** Presses the button and picks a file of that text. */
export async function pickFile(page: Page, button: string, file: { readonly name: string; readonly text: string }): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  await (await chooser).setFiles({ name: file.name, mimeType: "application/json", buffer: Buffer.from(file.text) });
}

/** Presses “Save a backup file” and gives the file that comes of it. */
export async function saveBackup(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a backup file" }).first().click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

type Brought = Pick<Backup, "attempts" | "ownScenarios"> & Partial<Pick<Backup, "drillRuns" | "assignments" | "ratingRounds">>;

/** Brings records in by a backup file, as somebody does who moves to this device. */
export async function restore(page: Page, site: string, kept: Brought): Promise<void> {
  const backup = aBackup({ app: "Mend, for a test", at: Date.now(), ...kept });
  await page.goto(`${site}#/settings`);
  await pickFile(page, "Restore from a backup", { name: "backup.json", text: JSON.stringify(backup) });
  await expect(page.getByText("Restored", { exact: true })).toBeVisible();
}

/** Presses Tab until the focus is where it is wanted; fails after more presses than anybody would bear. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(wanted).toBeFocused();
}
