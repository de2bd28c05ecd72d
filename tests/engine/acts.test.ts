import { describe, expect, it } from "vitest";
import type { Act } from "#engine/acts/act.ts";
import { claim } from "#engine/acts/claim.ts";
import { concede } from "#engine/acts/concede.ts";
import { deny } from "#engine/acts/deny.ts";
import { grant } from "#engine/acts/grant.ts";
import { ownAct } from "#engine/acts/own-act.ts";
import { validate } from "#engine/acts/validate.ts";
import { sceneOf } from "#engine/scene.ts";
import { readSentences } from "#engine/text/reading.ts";
import { WORDED_TRAPS } from "#engine/traps/find-traps.ts";
import { butReversal } from "#engine/traps/but-reversal.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { aScenario } from "../fixtures/a-scenario.ts";

const ACTS: readonly (readonly [string, Act])[] = [
  ["claim", claim],
  ["concede", concede],
  ["deny", deny],
  ["grant", grant],
  ["own act", ownAct],
  ["validate", validate],
  ...[...WORDED_TRAPS, butReversal].map(({ id, act }): [string, Act] => [id, act]),
];

const scene = sceneOf(stimulusOf(aScenario()));
const finds = (act: Act, text: string) => readSentences(text).some((sentence) => act.find(sentence, scene).length > 0);

describe.each(ACTS)("%s", (_name, act) => {
  it.each(act.hits)("is found in “%s”", (text) => {
    expect(finds(act, text)).toBe(true);
  });

  it.each(act.guardrails)("leaves “%s” alone", (text) => {
    expect(finds(act, text)).toBe(false);
  });
});
