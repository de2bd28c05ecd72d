/** The steps of a sitting that several journeys take, as a trainee takes them. */
import type { Page } from "@playwright/test";
import { expect } from "./journey.ts";

/** An answer to “too-young” that has all three skills, and the words in which each of them stands. */
export const CLEAR_ANSWER =
  "You’re right, I’m young and I don’t have children. It sounds like you’re worn out, and afraid that one more stranger will judge you. " +
  "What would you like me to know about you and the boys?";
export const CLEAR_QUOTES = [
  "own: I’m young and I don’t have children.",
  "reflect: It sounds like you’re worn out, and afraid that one more stranger will judge you.",
  "ask: What would you like me to know about you and the boys?",
];

export const SKILL_NAMES = ["Own a part", "Reflect what’s underneath", "Ask, openly"];

/** The box for the answer to Ruth, of “too-young”. */
export const answerBox = (page: Page) => page.getByRole("textbox", { name: "What do you say to Ruth?" });

/** Writes an answer and hands it in by the button. */
export async function handIn(page: Page, answer: string): Promise<void> {
  await answerBox(page).fill(answer);
  await page.getByRole("button", { name: "Hand in" }).click();
}

/** Rates all three skills alike and goes on to the feedback. */
export async function rateYourself(page: Page, level: "missing" | "partly" | "there"): Promise<void> {
  for (const name of SKILL_NAMES) await page.getByRole("group", { name }).getByRole("radio", { name: level }).check();
  await page.getByRole("button", { name: "See the feedback" }).click();
  await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
}
