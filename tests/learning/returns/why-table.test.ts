/**
 * Why something is back, for every reason and trap: written into a file, so that what a trainee would read is seen whenever a wording
 * changes. Read it as somebody who missed it.
 */
import { expect, test } from "vitest";
import { inOneLine, type Why, whyOf } from "#learning/returns/why.ts";
import type { Review } from "#learning/returns/review.ts";
import { ASK_REASONS, OWN_REASONS, REFLECT_REASONS, type ScoredReport } from "#schema/report.ts";
import { type Skill, SKILLS, TRAPS_OF_SKILL } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";

const TUESDAY = 20_760;
const MISSING = { own: "absent", reflect: "absent", ask: "absent" } as const;
const THERE = { own: "specific", reflect: "underneath", ask: "open" } as const;

function review(skill: Skill, changes: Partial<Review>, report: Partial<ScoredReport>): Review {
  const levels = { own: changes.level ?? 1, reflect: changes.level ?? 1, ask: changes.level ?? 1 };
  return {
    scenarioId: "late-again",
    skill,
    at: 0,
    day: TUESDAY,
    level: 1,
    trap: null,
    report: aReport({ levels, traps: changes.trap ? [changes.trap] : [], ...report }),
    ...changes,
  };
}
const said = (one: Review, today = TUESDAY + 3) => whyOf([one], today)[0]?.words ?? "";

test("every reason and every trap of a skill has its words", async () => {
  const reasons = [
    ...OWN_REASONS.map((own) => ["own", own, { ...MISSING, own }] as const),
    ...REFLECT_REASONS.map((reflect) => ["reflect", reflect, { ...MISSING, reflect }] as const),
    ...ASK_REASONS.map((ask) => ["ask", ask, { ...MISSING, ask }] as const),
  ];
  const table: Record<Skill, string[]> = { own: [], reflect: [], ask: [] };
  for (const [skill, reason, all] of reasons) table[skill].push(`${reason}: ${said(review(skill, {}, { reasons: all }))}`);
  for (const skill of SKILLS) {
    for (const trap of TRAPS_OF_SKILL[skill]) {
      table[skill].push(`missing, with ${trap}: ${said(review(skill, { level: 0, trap }, { reasons: MISSING }))}`);
      table[skill].push(`there, with ${trap}: ${said(review(skill, { level: 2, trap }, { reasons: THERE }))}`);
    }
    for (const level of [0, 1] as const) {
      const other = { levels: { own: 2, reflect: 2, ask: 2 }, reasons: THERE } as const;
      table[skill].push(`called ${level} by the trainee: ${said(review(skill, { level }, other))}`);
    }
    table[skill].push(`there: ${said(review(skill, { level: 2 }, { reasons: THERE }))}`);
  }
  const lines = SKILLS.flatMap((skill) => [skill.toUpperCase(), ...table[skill], ""]);
  await expect(lines.join("\n")).toMatchFileSnapshot("__snapshots__/why-table.txt");

  const sentences = SKILLS.map((skill) => table[skill].map((line) => line.replace(/^[^:]+: /u, "")));
  for (const words of sentences) expect(new Set(words).size).toBe(words.length);
  for (const words of sentences.flat()) expect(words).not.toMatch(/undefined|[{}]|\bfail|\bmust\b|\bbad\b|\bwrong\b/iu);
  const longest = sentences.map((words, index): Why => ({
    skill: SKILLS[index] ?? "own",
    words: words.toSorted((a, b) => b.length - a.length)[0] ?? "",
  }));
  expect(inOneLine(longest).length).toBeLessThanOrEqual(300);
});

test("the day is told as people tell it", () => {
  const closed = review("ask", {}, { reasons: { ...MISSING, ask: "closed" } });
  const days = [0, 1, 2, 6, 7, 365].map((later) => said(closed, TUESDAY + later));
  expect(days).toEqual([
    "The question was closed today.",
    "The question was closed yesterday.",
    "The question was closed on Tuesday.",
    "The question was closed on Tuesday.",
    "The question was closed on Nov 3.",
    "The question was closed on Nov 3, 2026.",
  ]);
});

test("explaining that stood in place of owning is named, and not only that nothing was owned", () => {
  const explained = review("own", { level: 0, trap: "defending" }, { reasons: { ...MISSING, own: "denied" } });
  expect(said(explained, TUESDAY + 30)).toBe("You explained on Nov 3, before owning anything.");
});

test("a trap that stood in the place of several skills is told once", () => {
  const cold = (skill: Skill) => review(skill, { level: 0, trap: "hostile" }, { reasons: MISSING });
  const vague = review("own", { trap: "hostile" }, { reasons: { ...MISSING, own: "vague" } });
  expect(whyOf([vague, cold("ask")], TUESDAY + 1)[1]?.words).toBe("You spoke with an edge yesterday, before asking openly.");
  expect(whyOf(SKILLS.map(cold), TUESDAY + 1).map(({ words }) => words)).toEqual([
    "You spoke with an edge yesterday, before owning anything.",
    "What it may be like for the client stayed unsaid yesterday.",
    "Nothing was asked yesterday.",
  ]);
});
