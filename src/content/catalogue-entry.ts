import type { Scenario } from "#schema/scenario.ts";
import type { DeliveryKind, SettingKind } from "#schema/vocabulary.ts";

/** What the library shows of a scenario before it is opened: small, and nothing that gives an answer away. */
export interface CatalogueEntry extends Pick<
  Scenario,
  "id" | "title" | "alliance" | "rupture" | "difficulty" | "setting" | "client" | "statement"
> {
  readonly settingKind: SettingKind | null;
  readonly age: number | null;
  readonly contentNote: string | null;
  readonly tags: readonly string[];
  /** How else it can be said. */
  readonly deliveries: readonly DeliveryKind[];
}

export function catalogueEntryOf(scenario: Scenario): CatalogueEntry {
  const { id, title, alliance, rupture, difficulty, setting, client, statement } = scenario;
  const { settingKind = null, age = null, contentNote = null, tags = [] } = scenario;
  const deliveries = (scenario.deliveries ?? []).map(({ kind }) => kind);
  return { id, title, alliance, rupture, difficulty, setting, settingKind, client, age, statement, contentNote, tags, deliveries };
}
