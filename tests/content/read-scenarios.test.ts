import { describe, expect, it } from "vitest";
import { describeLocated } from "#content/describe-located.ts";
import { readScenarios } from "#content/read-scenarios.ts";
import { aPlainScenario } from "../fixtures/a-scenario.ts";

const one = aPlainScenario({ id: "one" });
const two = aPlainScenario({ id: "two", title: "Second" });

function read(text: string) {
  const { scenarios, problems } = readScenarios(text, "given.json");
  return { ids: scenarios.map(({ id }) => id), problems: problems.map(describeLocated) };
}

describe("readScenarios", () => {
  it.each([
    ["one object", JSON.stringify(one, null, 2), ["one"]],
    ["one object in one line", JSON.stringify(one), ["one"]],
    ["a list", JSON.stringify([one, two]), ["one", "two"]],
    ["a list with a line each", `[\n${JSON.stringify(one)},\n${JSON.stringify(two)}\n]`, ["one", "two"]],
    ["JSON lines", `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`, ["one", "two"]],
    ["JSON lines with empty lines and Windows line ends", `\uFEFF${JSON.stringify(one)}\r\n\r\n${JSON.stringify(two)}\r\n`, ["one", "two"]],
  ])("reads %s", (_what, text, ids) => {
    expect(read(text)).toEqual({ ids, problems: [] });
  });

  it("leaves the others of a list readable when one is broken, and says which one", () => {
    expect(read(JSON.stringify([one, { ...two, core: [] }, 7]))).toEqual({
      ids: ["one"],
      problems: [
        "given.json  [1].core: expected a list with 1 to 12 entries, found an empty list",
        "given.json  [2]: expected an object, found the number 7",
      ],
    });
  });

  it("leaves the other lines readable when one is broken, and says which line", () => {
    const text = [JSON.stringify(one), "{ broken", JSON.stringify({ ...one, id: "x", title: "" }), JSON.stringify(two)].join("\n");
    expect(read(text)).toEqual({
      ids: ["one", "two"],
      problems: [
        "given.json:2  expected a name in double quotes, found “broken”",
        "given.json:3  title: expected a text of 1 to 80 characters, found an empty text",
      ],
    });
  });

  it("reads the lines after a broken first one", () => {
    expect(read(`{"id": "cut off\n${JSON.stringify(two)}`)).toEqual({
      ids: ["two"],
      problems: ["given.json:1  expected a closing double quote on the same line, found the end of the text"],
    });
  });

  it("names the line of broken JSON", () => {
    const text = JSON.stringify(one, null, 2).replace('"title": "Late again",', '"title": "Late again"');
    expect(read(text)).toEqual({ ids: [], problems: ['given.json:5  expected a comma or }, found “"alliance": "bond",”'] });
  });

  it("reads the first of several with one id and names the others", () => {
    expect(read(JSON.stringify([one, { ...two, id: "one" }]))).toEqual({
      ids: ["one"],
      problems: ["given.json  [1].id: expected an id that no other scenario here has, found the text “one”, which “Late again” has too"],
    });
  });

  it("says that there is nothing in an empty text or list", () => {
    expect(read("")).toEqual({ ids: [], problems: ["given.json  expected JSON, found an empty text"] });
    expect(read("[]")).toEqual({ ids: [], problems: ["given.json  expected at least one scenario, found an empty list"] });
  });

  it("refuses more than 5 MB", () => {
    expect(read(`["${"x".repeat(6_000_000)}"]`).problems).toEqual(["given.json  expected at most 5.0 MB, found 6.0 MB"]);
  });

  it("stays calm before a text that was made to be wrong", () => {
    const hostile = JSON.stringify({
      ...one,
      ownable: Array.from({ length: 150_000 }, () => 4),
      ...Object.fromEntries(Array.from({ length: 9000 }, (_, at) => [`x${at}`, 1])),
    });
    const { ids, problems } = read(hostile);
    expect(ids).toEqual([]);
    expect(problems).toHaveLength(1001);
    expect(read(JSON.stringify(Array.from({ length: 300_000 }, () => 4))).problems).toEqual([
      "given.json  expected at most 200000 values, found 300001 values",
    ]);
  });
});
