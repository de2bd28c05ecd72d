import { expect, it } from "vitest";
import { readClassAnswer, readPackedAnswer } from "#exchange/class-answers/read-class-answer.ts";
import { packText } from "#exchange/link/pack.ts";

const ANSWER = { format: "mend-class-answer", version: 1, scenarioId: "late-again", text: "I was late.", name: "" };

it("a student’s answer is read from a file and from a link", async () => {
  expect(readClassAnswer(JSON.stringify(ANSWER))).toEqual({ ok: true, value: ANSWER });
  expect(await readPackedAnswer(await packText(JSON.stringify(ANSWER)))).toEqual({ ok: true, value: ANSWER });
});

it("everything that is wrong is named at once", () => {
  const read = readClassAnswer(JSON.stringify({ ...ANSWER, text: "  ", name: "a".repeat(61), score: 6 }));
  expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(expect.arrayContaining(["text", "name"]));
  expect(read.ok ? 0 : read.problems.length).toBeGreaterThanOrEqual(3);
});

it("a file of another kind is called what it is", () => {
  expect(readClassAnswer(JSON.stringify({ format: "mend-class-task" }))).toMatchObject({
    ok: false,
    problems: [{ path: "format", found: "a moment for a class, which is answered by its link" }],
  });
});

it("a link that is broken or far too large says so", async () => {
  expect(await readPackedAnswer("not-a-link")).toMatchObject({ ok: false, problems: [{ expected: "a whole link" }] });
  const bomb = await packText(JSON.stringify({ ...ANSWER, text: "a".repeat(500_000) }));
  expect(await readPackedAnswer(bomb)).toMatchObject({ ok: false, problems: [{ found: "far more inside than an answer holds" }] });
});
