import { afterEach, expect, it, vi } from "vitest";
import { saveBackup } from "#app/save-backup.ts";
import { addProfile, dropProfile, renameProfile } from "#storage/profiles/profiles.ts";

const NOTHING = { attempts: [], drillRuns: [], ownScenarios: [], assignments: [], ratingRounds: [] };

/** The name of the file that is saved. */
function savedAs(): string | undefined {
  let name: string | undefined;
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:mend");
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    name = this.download;
  });
  saveBackup(NOTHING, new Date(2026, 10, 3));
  return name;
}

afterEach(() => dropProfile("pben000000000"));

it("a backup’s name says no person’s where there is one", () => {
  renameProfile("first", "Ana");
  expect(savedAs()).toBe("mend-backup-2026-11-03.json");
});

it.each([
  ["Ana", "Ana"],
  ["Zoë  & Mo/../etc", "Zoë-Mo-etc"],
  ["C:\\temp?", "C-temp"],
  ["🙂", "first"],
])("a backup of “%s”’s is told from others’ by a name that every device takes", (name, inFile) => {
  renameProfile("first", name);
  addProfile("pben000000000", "Ben", 5);
  expect(savedAs()).toBe(`mend-backup-${inFile}-2026-11-03.json`);
});
