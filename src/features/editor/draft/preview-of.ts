import { type Scenario, SCENARIO_SCHEMA_VERSION } from "#schema/scenario.ts";
import type { ScenarioTexts } from "#schema/scenario-draft.ts";
import { ALLIANCES, DIFFICULTIES, RUPTURES } from "#schema/vocabulary.ts";
import { linesOf } from "./scenario-of.ts";

/**
 * As much of the draft as a trainee sees and an answer is read by, before it is whole: what is missing is empty, also the lists in
 * which nothing is written.
 */
export function previewOf(texts: ScenarioTexts): Scenario {
  const { id, title, setting, client, manner, contentNote } = texts;
  const ownable = texts.ownable.filter(({ phrase }) => phrase.trim() !== "");
  const core = texts.core.filter(({ phrase }) => phrase.trim() !== "");
  return {
    schemaVersion: SCENARIO_SCHEMA_VERSION,
    id,
    title,
    setting,
    client,
    context: texts.context.trim(),
    statement: texts.statement.trim(),
    alliance: ALLIANCES.find((known) => known === texts.alliance) ?? "bond",
    rupture: RUPTURES.find((known) => known === texts.rupture) ?? "confrontation",
    difficulty: DIFFICULTIES.find((known) => String(known) === texts.difficulty) ?? 1,
    ownable: ownable.map(({ phrase, wordings, denials }) => ({ phrase, wordings: linesOf(wordings), denials: linesOf(denials) })),
    core: core.map(({ phrase, feelings, underneath }) => ({ phrase, feelings: linesOf(feelings), underneath: linesOf(underneath) })),
    ...(manner.trim() !== "" && { manner: manner.trim() }),
    ...(contentNote.trim() !== "" && { contentNote: contentNote.trim() }),
  };
}
