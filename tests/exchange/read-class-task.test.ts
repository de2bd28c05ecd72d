import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packText } from "#exchange/link/pack.ts";
import { readClassTask } from "#exchange/read-class-task.ts";
import type { ClassTask } from "#schema/class-task.ts";
import { aScenario } from "../fixtures/a-scenario.ts";

const { id: scenarioId, title, setting, client, context, statement } = aScenario();
const task: ClassTask = { format: "mend-class-task", version: 1, scenarioId, title, setting, client, context, statement };
const read = async (value: unknown) => readClassTask(await packText(JSON.stringify(value)));

describe("a link with a moment for a class", () => {
  it("is read whole, with its content note or without", async () => {
    expect(await read(task)).toEqual({ ok: true, value: task });
    const noted = { ...task, contentNote: "A death." };
    expect(await read(noted)).toEqual({ ok: true, value: noted });
  });

  it("holds the longest moment that a scenario may have, in any writing", async () => {
    const long = (length: number) => "語".repeat(length);
    const longest = { ...task, title: long(80), setting: long(120), client: long(160), context: long(800), statement: long(600) };
    expect(await read({ ...longest, contentNote: long(200) })).toMatchObject({ ok: true });
  });

  it("that was cut short or holds far too much says so, and nothing else", async () => {
    const packed = await packText(JSON.stringify(task));
    expect(await readClassTask(packed.slice(0, -4))).toEqual({
      ok: false,
      problems: [{ path: "", expected: "a whole link", found: "one that was cut short or changed on its way" }],
    });
    expect(await read({ ...task, context: "a".repeat(500_000) })).toEqual({
      ok: false,
      problems: [{ path: "", expected: "a whole link", found: "far more than a moment for a class" }],
    });
  });

  it("of another kind is called what it is", async () => {
    const answer = await read({ format: "mend-class-answer", version: 1, scenarioId, text: "I was late.", name: "" });
    expect(answer).toMatchObject({ ok: false, problems: [{ found: "an answer for a class, which is opened in the class" }] });
  });

  it("names all that is wrong with it, and lets nothing through that gives an answer away", async () => {
    const wrong = await read({ ...task, scenarioId: "Late Again", statement: "", models: [] });
    expect(wrong.ok ? [] : wrong.problems.map(({ path }) => path).toSorted()).toEqual(["models", "scenarioId", "statement"]);
  });

  it("never does more than name problems, whatever the link holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300 }), async (packed) => {
        const result = await readClassTask(packed);
        expect(result.ok ? [] : result.problems).toHaveLength(1);
      }),
    );
  });
});
