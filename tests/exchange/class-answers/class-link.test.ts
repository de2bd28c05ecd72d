import { expect, it } from "vitest";
import { classLink } from "#exchange/class-answers/class-link.ts";
import { unpackText } from "#exchange/link/pack.ts";
import { ClassTaskSchema } from "#schema/class-task.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const PAGE = "https://mend.example/app/#/class/late-again?class=00c0ffee";

it("students get to a shipped scenario by a short address", async () => {
  expect(await classLink(PAGE, aScenario(), true)).toEqual({ ok: true, href: "https://mend.example/app/#/answer/late-again" });
});

it("a scenario of one’s own travels in the link, without anything that gives an answer away", async () => {
  const scenario = aScenario({ contentNote: "Being kept waiting." });
  const link = await classLink(PAGE, scenario, false);
  const [page, packed = ""] = (link.ok ? link.href : "").split("#/answer-to/");
  expect(page).toBe("https://mend.example/app/");
  const unpacked = await unpackText(packed);
  const { title, setting, client, context, statement, contentNote } = scenario;
  expect(ClassTaskSchema.parse(JSON.parse(unpacked.ok ? unpacked.text : ""))).toEqual({
    format: "mend-class-task",
    version: 1,
    scenarioId: "late-again",
    title,
    setting,
    client,
    context,
    statement,
    contentNote,
  });
});
