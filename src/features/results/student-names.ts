import type { OpenedResult } from "./opened-result.ts";

/** What each student is called on the screen, by their key: by number where names are hidden, and told apart where two have one name. */
export function studentNames(opened: readonly OpenedResult[], hidden: boolean): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    opened.map(({ key, result }, index) => {
      if (hidden) return [key, `Student ${index + 1}`];
      const name = result.student.name === "" ? "No name" : result.student.name;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [key, times === 1 ? name : `${name} (${times})`];
    }),
  );
}
