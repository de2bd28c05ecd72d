import type { ScenarioTexts } from "#schema/scenario-draft.ts";
import { type Core, type Ownable, type Scenario, SCENARIO_SCHEMA_VERSION } from "#schema/scenario.ts";
import { keptRows } from "./blank.ts";

/**
 * What a draft says, in the shape of a scenario and for the schema to judge (`parseScenario`): what is empty is left out, also whole rows.
 * `id` is the one that it is to have.
 */
export function scenarioOf(texts: ScenarioTexts, id: string): unknown {
  const { title, alliance, rupture, difficulty, setting, client, context, statement } = texts;
  const { settingKind, age, manner, teaching, contentNote, author, license } = texts;
  return {
    schemaVersion: SCENARIO_SCHEMA_VERSION,
    id,
    ...filled({ title, alliance, rupture, difficulty: numberIn(difficulty), setting, client, context, statement }),
    ownable: keptRows(texts.ownable, 1).map(ownableOf),
    core: keptRows(texts.core, 1).map(coreOf),
    ...filled({ settingKind, age: numberIn(age), manner }),
    ...filled({
      notYours: linesOf(texts.notYours),
      deliveries: keptRows(texts.deliveries).map(({ kind, statement, manner }) => ({ kind, ...filled({ statement, manner }) })),
      models: keptRows(texts.models).map(({ text, note }) => filled({ text, note })),
      pitfalls: keptRows(texts.pitfalls).map(({ text, trap, why }) => filled({ text, trap, why })),
      reactions: reactionsOf(texts.reactions),
      next: keptRows(texts.next).map(beatOf),
      teaching,
      contentNote,
      tags: linesOf(texts.tags),
      author,
      license,
    }),
  };
}

/** The fields in which something is written; texts without the space around them. */
function filled(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, typeof value === "string" ? value.trim() : value] as const)
      .filter(([, value]) => value !== "" && !(typeof value === "object" && value !== null && Object.keys(value).length === 0)),
  );
}

/** What is no number stays as it is, so that the schema can say so. */
const numberIn = (text: string): unknown => (/^\d+$/.test(text.trim()) ? Number(text) : text);

/** The lines in which something is written. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** With its phrase in an object even where it stands alone, so that what is wrong with it is said of the phrase. */
const ownableOf = ({ phrase, wordings, denials }: ScenarioTexts["ownable"][number]): unknown =>
  filled({ phrase, wordings: linesOf(wordings), denials: linesOf(denials) });

const coreOf = ({ phrase, feelings, underneath }: ScenarioTexts["core"][number]): unknown =>
  filled({ phrase, feelings: linesOf(feelings), underneath: linesOf(underneath) });

/** The scenario with phrases that stand alone as plain texts, as a person would write it. */
export function withPlainPhrases(scenario: Scenario): Scenario {
  const { ownable, core, next } = scenario;
  return {
    ...scenario,
    ownable: ownable.map(plain),
    core: core.map(plain),
    ...(next && { next: next.map((beat) => ({ ...beat, ownable: beat.ownable.map(plain), core: beat.core.map(plain) })) }),
  };
}

const plain = <Entry extends Ownable | Core>(entry: Entry): Entry | string =>
  typeof entry === "object" && Object.keys(entry).length === 1 ? entry.phrase : entry;

const reactionsOf = (reactions: ScenarioTexts["reactions"]): Record<string, unknown> => filled(reactions);

function beatOf({ id, from, after, context, statement, manner, ownable, core, reactions }: ScenarioTexts["next"][number]): unknown {
  return {
    id,
    ...filled({ from }),
    after,
    ...filled({ context, statement, manner }),
    ownable: keptRows(ownable, 1).map(ownableOf),
    core: keptRows(core, 1).map(coreOf),
    ...filled({ reactions: reactionsOf(reactions) }),
  };
}
