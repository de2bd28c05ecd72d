import type { Problem } from "#schema/problems/problem.ts";
import type { Beat, Scenario } from "#schema/scenario.ts";

/** What is wrong with the order of a scenario’s beats: an id used twice, a `from` that is not there, beats that lead in a circle. */
export function beatProblems({ next = [] }: Scenario): Problem[] {
  const ids = next.map(({ id }) => id);
  return next.flatMap((beat, at) => [...idProblems(beat, at, ids), ...fromProblems(beat, at, next)]);
}

function idProblems({ id }: Beat, at: number, ids: readonly string[]): Problem[] {
  const first = ids.indexOf(id);
  return first === at
    ? []
    : [{ path: `next[${at}].id`, expected: "an id that no other beat has", found: `the text “${id}”, which next[${first}] has too` }];
}

function fromProblems(beat: Beat, at: number, beats: readonly Beat[]): Problem[] {
  if (beat.from === undefined) return [];
  const path = `next[${at}].from`;
  if (!beats.some(({ id }) => id === beat.from)) {
    const known = beats.map(({ id }) => id).filter((id) => id !== beat.id);
    const expected = known.length === 0 ? "nothing, as there is no other beat" : `one of ${known.join(", ")}`;
    return [{ path, expected, found: `the text “${beat.from}”` }];
  }
  const way = wayBack(beat, beats);
  return way.at(-1) === beat.id
    ? [{ path, expected: "a beat that leads back to the opening", found: `a circle: ${[beat.id, ...way].join(" ← ")}` }]
    : [];
}

/** The ids from a beat back towards the opening; it ends at the first id met a second time. */
function wayBack(beat: Beat, beats: readonly Beat[]): string[] {
  const way: string[] = [];
  let { from } = beat;
  while (from !== undefined && !way.includes(from)) {
    way.push(from);
    if (from === beat.id) break;
    from = beats.find(({ id }) => id === from)?.from;
  }
  return way;
}
