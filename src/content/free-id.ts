const LONGEST = 60;

/** An id for the title that is not taken: “Late again” is `late-again`, or `late-again-2`, and so on; a title without letters is `scenario`. */
export function freeId(title: string, taken: ReadonlySet<string>): string {
  const plain = idOf(title) || "scenario";
  if (!taken.has(plain)) return plain;
  for (let number = 2; ; number += 1) {
    const end = `-${number}`;
    const id = `${trimmed(plain.slice(0, LONGEST - end.length))}${end}`;
    if (!taken.has(id)) return id;
  }
}

/** Letters of other alphabets than the Latin are left out: an id stands in file names and links. */
function idOf(title: string): string {
  const letters = title
    .normalize("NFKD")
    .replaceAll(/[\p{M}’']/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
  return trimmed(trimmed(letters).slice(0, LONGEST));
}

const trimmed = (id: string) => id.replaceAll(/^-+|-+$/g, "");
