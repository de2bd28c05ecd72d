import { expect, test } from "vitest";
import { revealed } from "#features/present/revealed.ts";
import { type Step, stepBack, stepForward, STEPS } from "#features/present/step.ts";
import { aReport } from "../../fixtures/a-report.ts";

test("walks through every step once there is an answer, and stays at the last", () => {
  const walked: Step[] = ["setting"];
  for (let step: Step = "setting"; step !== stepForward(step, true); step = stepForward(step, true)) walked.push(stepForward(step, true));
  expect(walked).toEqual([...STEPS]);
  expect(stepForward("reaction", true)).toBe("reaction");
});

test("waits for an answer that can be read", () => {
  expect(stepForward("answer", false)).toBe("answer");
  expect(stepForward("statement", false)).toBe("answer");
});

test("goes back as far as the setting", () => {
  expect(stepBack("own")).toBe("said");
  expect(stepBack("setting")).toBe("setting");
});

test("shows no evidence before its step", () => {
  const { evidence } = aReport();
  const seen = (step: Step) => revealed(evidence, step).map(({ kind }) => kind);
  expect(seen("said")).toEqual([]);
  expect(seen("own")).toEqual(["own"]);
  expect(seen("reflect")).toEqual(["own", "reflect"]);
  expect(seen("ask")).toEqual(["own", "reflect", "ask"]);
  expect(seen("traps")).toEqual(["own", "reflect", "defending", "ask"]);
});
