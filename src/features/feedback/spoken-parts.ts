/** Words that are said, or a stage direction that is only seen. */
export interface SpokenPart {
  readonly how: "said" | "seen";
  readonly text: string;
}

/** A reaction split at its stage directions: “[Looks away.] Fine.” is something seen and then something said. */
export function spokenParts(reaction: string): SpokenPart[] {
  return reaction
    .split(/(\[[^\]]*\])/u)
    .map((part): SpokenPart => {
      const seen = /^\[(.*)\]$/su.exec(part);
      return seen === null ? { how: "said", text: part.trim() } : { how: "seen", text: (seen[1] ?? "").trim() };
    })
    .filter(({ text }) => text !== "");
}
