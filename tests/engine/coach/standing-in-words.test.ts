import { describe, expect, it } from "vitest";
import { STANDINGS } from "#engine/coach/alliance-stands.ts";
import { standingInWords } from "#engine/coach/standing-in-words.ts";
import { STANDING_WORDS } from "#engine/coach/standing-words.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { RUPTURES } from "#schema/vocabulary.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const cases = RUPTURES.flatMap((rupture) => STANDINGS.map((standing) => ({ rupture, standing })));
const openingOf = (rupture: (typeof RUPTURES)[number]) => stimulusOf(aScenario({ rupture }));
const all = cases.flatMap(({ rupture, standing }) => [...STANDING_WORDS[rupture][standing]]);

describe.each(cases)("$rupture, $standing", ({ rupture, standing }) => {
  const opening = openingOf(rupture);
  const said = (turn: number, client = "Ruth") => standingInWords(standing, opening, client, turn);

  it("is a whole sentence, kind, and without a number, a promise or a hole", () => {
    for (const turn of [0, 1, 2, 3]) {
      expect(said(turn)).toMatch(/^[A-Z][^.?!]*\.$/u);
      expect(said(turn)).not.toMatch(/[{}—\d%]|undefined|\s{2}/u);
      expect(said(turn)).not.toMatch(
        /\b(?:point|points|score|percent|great|well done|should|must|fail|failed|always|never|will heal|recover)\b/iu,
      );
    }
  });

  it("is the same for the same turn, and never the same twice running", () => {
    for (const turn of [0, 1, 2, 3, 4]) {
      expect(said(turn)).toBe(said(turn));
      expect(said(turn)).not.toBe(said(turn + 1));
    }
  });

  it("uses each of its wordings sooner or later", () => {
    expect(new Set([0, 1, 2, 3, 4, 5].map((turn) => said(turn))).size).toBe(STANDING_WORDS[rupture][standing].length);
  });

  it("goes with a client who has no name", () => {
    for (const turn of [0, 1, 2]) expect(said(turn, "The client")).not.toMatch(/\w The client|^the client/u);
  });
});

it("begins no two sentences with the same three words", () => {
  const beginnings = all.map((words) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}{}’ ]/gu, "")
      .split(" ")
      .slice(0, 3)
      .join(" "),
  );
  expect(beginnings.filter((words, index) => beginnings.indexOf(words) !== index)).toEqual([]);
});

it("speaks otherwise of a client who moved against than of one who moved away", () => {
  expect(new Set(all).size).toBe(all.length);
});

/** The whole table, to be read by eye. */
it("reads well", async () => {
  const table = cases.map(({ rupture, standing }) => {
    const lines = [0, 1, 2].map((turn) => `  ${standingInWords(standing, openingOf(rupture), "Ruth", turn)}`);
    return [`${rupture}, ${standing}`.toUpperCase(), ...lines].join("\n");
  });
  await expect(`${table.join("\n\n")}\n`).toMatchFileSnapshot("__snapshots__/standing-table.txt");
});
