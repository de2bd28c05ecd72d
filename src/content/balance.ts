import type { Scenario } from "#schema/scenario.ts";
import { ALLIANCES, DIFFICULTIES, RUPTURES, SETTING_KINDS } from "#schema/vocabulary.ts";

/** How many scenarios there are of each kind; a kind that occurs nowhere is there with 0. */
export interface Balance {
  readonly alliance: Readonly<Record<string, number>>;
  readonly rupture: Readonly<Record<string, number>>;
  readonly difficulty: Readonly<Record<string, number>>;
  readonly settingKind: Readonly<Record<string, number>>;
  /** By the client’s age in years. */
  readonly age: Readonly<Record<string, number>>;
}

const AGES = [
  { name: "under 18", from: 0 },
  { name: "18 to 29", from: 18 },
  { name: "30 to 44", from: 30 },
  { name: "45 to 64", from: 45 },
  { name: "65 and over", from: 65 },
] as const;

export function balanceOf(scenarios: readonly Scenario[]): Balance {
  const count = (names: readonly (string | number)[], nameOf: (scenario: Scenario) => string | number | undefined) =>
    Object.fromEntries(names.map((name) => [String(name), scenarios.filter((scenario) => nameOf(scenario) === name).length]));
  return {
    alliance: count(ALLIANCES, ({ alliance }) => alliance),
    rupture: count(RUPTURES, ({ rupture }) => rupture),
    difficulty: count(DIFFICULTIES, ({ difficulty }) => difficulty),
    settingKind: count(SETTING_KINDS, ({ settingKind }) => settingKind),
    age: count(
      AGES.map(({ name }) => name),
      ({ age }) => (age === undefined ? undefined : AGES.findLast(({ from }) => age >= from)?.name),
    ),
  };
}

/** Scenarios by part of the alliance and shape of the rupture, the table that a balanced library is judged by. */
export function crossTable(
  scenarios: readonly Scenario[],
): readonly { readonly alliance: string; readonly rupture: string; readonly byDifficulty: readonly number[] }[] {
  return ALLIANCES.flatMap((alliance) =>
    RUPTURES.map((rupture) => {
      const cell = scenarios.filter((scenario) => scenario.alliance === alliance && scenario.rupture === rupture);
      return {
        alliance,
        rupture,
        byDifficulty: DIFFICULTIES.map((difficulty) => cell.filter((scenario) => scenario.difficulty === difficulty).length),
      };
    }),
  );
}
