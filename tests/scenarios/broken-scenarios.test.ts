/** One folder with everything wrong that the check knows of: a single run has to name it all. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkScenarioFiles } from "#content/check-scenarios.ts";
import { describeLocated } from "#content/describe-located.ts";
import { findContentFiles } from "#content/find-content-files.ts";
import { aFolder } from "../fixtures/a-folder.ts";
import { aPlainScenario, aScenario } from "../fixtures/a-scenario.ts";

const beat = { id: "a", after: ["full_repair"], statement: "And then?", ownable: ["I went on"], core: ["left alone with it"] };
const { title: _, ...untitled } = aPlainScenario({ id: "shape", statement: "Shape." });

/** File → what is in it, and the problems seeded there. */
const SEEDED: Record<string, { content: unknown; problems: string[] }> = {
  "broken-json.json": {
    content: '{\n  "id": "broken-json",\n  "title": "No comma"\n  "alliance": "bond"\n}',
    problems: ["broken-json.json:4  expected a comma or }, found “\"alliance\": \"bond\"”"],
  },
  "empty.json": { content: "", problems: ["empty.json  expected JSON, found an empty text"] },
  "lines.jsonl": {
    content: `${JSON.stringify(aPlainScenario({ id: "line-one", statement: "Line one." }))}\n{"id": "line-two"\n`,
    problems: ["lines.jsonl:2  expected a comma or }, found the end of the text"],
  },
  "shape.json": {
    content: {
      ...untitled,
      alliance: "gaol",
      difficulty: "hard",
      age: 3.5,
      core: [],
      ownable: [{ phrase: "I was late", denails: ["no"] }, 7],
      reactions: { full_repaired: "x", hurt: "" },
      next: [{ ...beat, after: ["full_repair", "over owned"], core: "none" }],
      pitfalls: [{ text: "x", trap: "excuses", why: "y" }],
      contentnote: "x",
      favoriteColor: "red",
    },
    problems: [
      "shape.json  title: expected a text of 1 to 80 characters, found nothing",
      "shape.json  alliance: expected one of bond, goal, task, found the text “gaol” (did you mean “goal”?)",
      "shape.json  difficulty: expected one of 1, 2, 3, found the text “hard”",
      "shape.json  age: expected a whole number from 4 to 110, found the number 3.5",
      "shape.json  core: expected a list with 1 to 12 entries, found an empty list",
      "shape.json  ownable[0].denails: expected one of phrase, wordings, denials, found the unknown name “denails” (did you mean “denials”?)",
      "shape.json  ownable[1]: expected a text of 1 to 200 characters, or an object with phrase, found the number 7",
      "(did you mean “full_repair”?)",
      "shape.json  reactions.hurt: expected a text of 1 to 500 characters, found an empty text",
      "(did you mean “over_owned”?)",
      "shape.json  next[0].core: expected a list with 1 to 12 entries, found the text “none”",
      "shape.json  pitfalls[0].trap: expected one of over_owning, defending, non_apology,",
      "found the unknown name “contentnote” (did you mean “contentNote”?)",
      "found the unknown name “favoriteColor”",
    ],
  },
  "beats.json": {
    content: {
      ...aScenario({ id: "beats", statement: "Beats.", deliveries: [] }),
      next: [beat, { ...beat, statement: "Twice." }, { ...beat, id: "b", from: "nowhere", statement: "Lost." }, { ...beat, id: "c", from: "c", statement: "Round." }],
    },
    problems: [
      "beats.json  next[1].id: expected an id that no other beat has, found the text “a”, which next[0] has too",
      "beats.json  next[2].from: expected one of a, a, c, found the text “nowhere”",
      "beats.json  next[3].from: expected a beat that leads back to the opening, found a circle: c ← c",
    ],
  },
  "shadow.json": {
    content: aScenario({ id: "shadow", statement: "Shadow.", deliveries: [], next: [beat as never, { ...beat, id: "b", statement: "Never said." } as never] }),
    problems: ["shadow.json  next[1].after: expected an outcome that no beat before it takes, found full_repair, taken by a"],
  },
  "twin.json": {
    content: aPlainScenario({ id: "late-again" }),
    problems: ["twin.json  id: expected twin, as the file is named, found the text “late-again”"],
  },
  "twin-again.json": {
    content: aPlainScenario({ id: "late-again" }),
    problems: [
      "twin-again.json  id: expected twin-again, as the file is named, found the text “late-again”",
      "twin.json  id: expected an id that no other scenario has, found the text “late-again”, which twin-again.json has too",
      "twin.json  statement: expected words that are said once, found the words of statement of late-again",
    ],
  },
};

describe("a folder of broken scenarios", () => {
  let folder = "";
  let lines: string[] = [];
  beforeAll(() => {
    folder = aFolder(Object.fromEntries(Object.entries(SEEDED).map(([name, { content }]) => [name, content])));
    lines = checkScenarioFiles(findContentFiles(folder)).problems.map((problem) => describeLocated(problem).replaceAll(`${folder}/`, ""));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const seeded = Object.values(SEEDED).flatMap(({ problems }) => problems);

  it.each(seeded)("is told in one run: %s", (problem) => {
    expect(lines.filter((line) => line.includes(problem))).toHaveLength(1);
  });

  it("is accused of nothing else", () => {
    expect(lines).toHaveLength(seeded.length);
  });
});
