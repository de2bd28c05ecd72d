import { describe, expect, test } from "vitest";
import { rewrittenSentences } from "#features/feedback/rewritten-sentences.ts";
import type { Evidence } from "#schema/report.ts";
import { aReport } from "../../fixtures/a-report.ts";

const saying = (text: string, ...evidence: Evidence[]) => ({ text, report: aReport({ evidence }) });
const texts = ({ before, now }: ReturnType<typeof rewrittenSentences>) => [before.map(({ text }) => text), now.map(({ text }) => text)];

describe("rewrittenSentences", () => {
  test("tells the sentences of each side that the other has not", () => {
    const before = saying("I was late. Sorry if you were upset. What was it like? But the bus was late.");
    const now = saying("I was late. You wonder if you count here. Do you? What was it like?");
    expect(texts(rewrittenSentences("ask", before, now))).toEqual([
      ["Sorry if you were upset.", "But the bus was late."],
      ["You wonder if you count here.", "Do you?"],
    ]);
  });

  test("sees no difference in a stop that was added", () => {
    const before = saying("I was late. You wonder if you count here");
    expect(texts(rewrittenSentences("ask", before, saying("I was late. You wonder if you count here. What was it like?")))).toEqual([
      [],
      ["What was it like?"],
    ]);
  });

  test("tells what carries the skill on either side, though it stayed", () => {
    const closed = saying("Are you mad?", { kind: "ask", level: 1, start: 0, end: 12, quote: "Are you mad?" });
    const open = saying("Are you mad? What was it like?", { kind: "ask", level: 2, start: 13, end: 30, quote: "What was it like?" });
    expect(texts(rewrittenSentences("ask", closed, open))).toEqual([["Are you mad?"], ["What was it like?"]]);
    expect(texts(rewrittenSentences("reflect", closed, open))).toEqual([[], ["What was it like?"]]);
  });

  test("brings the evidence along, counted from the sentence", () => {
    const text = "I was late. Are you mad?";
    const { now } = rewrittenSentences(
      "ask",
      saying("I was late."),
      saying(text, { kind: "ask", level: 1, start: 12, end: 24, quote: "Are you mad?" }),
    );
    expect(now).toEqual([
      { start: 12, text: "Are you mad?", evidence: [{ kind: "ask", level: 1, start: 0, end: 12, quote: "Are you mad?" }] },
    ]);
  });
});
