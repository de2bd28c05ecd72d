/** A path as a person would write it: `next[0].after[1]`. */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>((words, step) => {
    if (typeof step === "number") return `${words}[${step}]`;
    return words === "" ? String(step) : `${words}.${String(step)}`;
  }, "");
}
