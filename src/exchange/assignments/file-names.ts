/** Longest part of a file’s name that comes from a title or a name. */
const PART_MAX_LENGTH = 40;

/** “assignment-before-thursday.json” */
export const assignmentFileName = (title: string): string => fileName(["assignment", title]);

/** “result-before-thursday-ana.json” */
export const resultFileName = (title: string, name: string): string => fileName(["result", title, name]);

/** “results-before-thursday.csv” */
export const resultsFileName = (title: string): string => fileName(["results", title], "csv");

/** The words as every system takes them in a file’s name; what has none is left out. */
function fileName(parts: readonly string[], ending = "json"): string {
  return `${parts
    .map((part) =>
      part
        .normalize("NFKD")
        .replaceAll(/\p{M}/gu, "")
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
        .slice(0, PART_MAX_LENGTH)
        .replaceAll(/^-+|-+$/gu, ""),
    )
    .filter((part) => part !== "")
    .join("-")}.${ending}`;
}
