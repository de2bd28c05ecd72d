import type { Beat, Core, Ownable, Reactions, Scenario } from "#schema/scenario.ts";
import type { ScenarioTexts } from "#schema/scenario-draft.ts";
import { DELIVERIES } from "#schema/vocabulary.ts";
import { EMPTY_ROW, noReactions } from "./rows.ts";

/** A draft in which nothing is written yet, with a row for what every scenario has. */
export function emptyTexts(): ScenarioTexts {
  return {
    id: "",
    title: "",
    alliance: "",
    rupture: "",
    difficulty: "",
    setting: "",
    client: "",
    context: "",
    statement: "",
    ownable: [EMPTY_ROW.ownable(0, [])],
    core: [EMPTY_ROW.core(0, [])],
    settingKind: "",
    age: "",
    manner: "",
    notYours: "",
    deliveries: withAllKinds([]),
    models: [],
    pitfalls: [],
    reactions: noReactions(),
    next: [],
    teaching: "",
    contentNote: "",
    tags: "",
    author: "",
    license: "",
  };
}

/** The scenario as the editor holds it. Written out again (`scenarioOf`) it is the same scenario. */
export function textsOf(scenario: Scenario): ScenarioTexts {
  const { id, title, alliance, rupture, difficulty, setting, client, context, statement, age } = scenario;
  const { settingKind = "", manner = "", teaching = "", contentNote = "", author = "", license = "" } = scenario;
  return {
    id,
    title,
    alliance,
    rupture,
    difficulty: String(difficulty),
    setting,
    client,
    context,
    statement,
    settingKind,
    manner,
    teaching,
    contentNote,
    author,
    license,
    age: age === undefined ? "" : String(age),
    ownable: scenario.ownable.map(ownableRow),
    core: scenario.core.map(coreRow),
    notYours: lines(scenario.notYours),
    deliveries: withAllKinds(scenario.deliveries ?? []),
    models: (scenario.models ?? []).map((model, key) => ({ key, ...model })),
    pitfalls: (scenario.pitfalls ?? []).map((pitfall, key) => ({ key, ...pitfall })),
    reactions: reactionTexts(scenario.reactions),
    next: (scenario.next ?? []).map(beatRow),
    tags: lines(scenario.tags),
  };
}

const lines = (phrases: readonly string[] = []): string => phrases.join("\n");

function ownableRow(entry: Ownable, key: number): ScenarioTexts["ownable"][number] {
  const { phrase, wordings, denials } = typeof entry === "string" ? { phrase: entry } : entry;
  return { key, phrase, wordings: lines(wordings), denials: lines(denials) };
}

function coreRow(entry: Core, key: number): ScenarioTexts["core"][number] {
  const { phrase, feelings, underneath } = typeof entry === "string" ? { phrase: entry } : entry;
  return { key, phrase, feelings: lines(feelings), underneath: lines(underneath) };
}

const reactionTexts = (reactions: Reactions = {}): ScenarioTexts["reactions"] => ({ ...noReactions(), ...reactions });

function beatRow(beat: Beat, key: number): ScenarioTexts["next"][number] {
  const { id, from = "", after, context = "", statement, manner = "" } = beat;
  return {
    key,
    id,
    from,
    after,
    context,
    statement,
    manner,
    ownable: beat.ownable.map(ownableRow),
    core: beat.core.map(coreRow),
    reactions: reactionTexts(beat.reactions),
  };
}

/** Every kind has its place, whether it is written or not. */
function withAllKinds(written: NonNullable<Scenario["deliveries"]>): ScenarioTexts["deliveries"] {
  const missing = DELIVERIES.filter((kind) => written.every((delivery) => delivery.kind !== kind));
  return [...written, ...missing.map((kind) => ({ kind, statement: "", manner: "" }))].map((delivery, key) => ({ key, ...delivery }));
}
