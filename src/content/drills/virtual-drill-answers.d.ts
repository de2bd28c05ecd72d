/** Made by drill-answers-plugin.ts from scenarios/answers/*.jsonl. */
declare module "virtual:drill-answers" {
  import type { PackedAnswer } from "#content/drills/packed-answer.ts";

  export const answers: readonly PackedAnswer[];
}
