import type { DrillAnswer } from "./drill-answer.ts";
import { unpacked } from "./packed-answer.ts";

/** The rated answers that ship for the drills, by id. A chunk of their own, fetched with the first drill. */
export async function loadDrillAnswers(): Promise<readonly DrillAnswer[]> {
  const { answers } = await import("virtual:drill-answers");
  return answers.map(unpacked);
}
