import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findContentFiles } from "#content/find-content-files.ts";
import { aFolder } from "../fixtures/a-folder.ts";

describe("findContentFiles", () => {
  it("finds the JSON and JSON lines of a folder by name, and nothing in the folders inside", () => {
    const folder = aFolder({ "b.json": "2", "a.jsonl": "1", "README.md": "", "answers/c.json": "3" });
    expect(findContentFiles(folder)).toEqual([
      { path: join(folder, "a.jsonl"), name: "a", text: "1" },
      { path: join(folder, "b.json"), name: "b", text: "2" },
    ]);
  });

  it("takes a file as it is given, whatever its ending", () => {
    const path = join(aFolder({ "mine.txt": "{}" }), "mine.txt");
    expect(findContentFiles(path)).toEqual([{ path, name: "mine", text: "{}" }]);
  });

  it("throws where nothing is there", () => {
    expect(() => findContentFiles("/nowhere/at-all")).toThrow(/no such file/);
  });
});
