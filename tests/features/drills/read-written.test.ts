import { describe, expect, it } from "vitest";
import type { WrittenItem } from "#features/drills/items/drill-item.ts";
import { readWritten } from "#features/drills/read-written.ts";
import { readingInWords } from "#features/drills/written-words.ts";
import { DOSES } from "#schema/vocabulary.ts";
import { aDrillAnswer } from "../../fixtures/a-drill-answer.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const place = { id: "i", scenarioId: "late-again" };
const answer = aDrillAnswer();
const fix: WrittenItem = { kind: "fix", ...place, answer, trap: "defending" };
const name: WrittenItem = { kind: "name", ...place, options: [] };
const open: WrittenItem = { kind: "open", ...place, answer, question: { kind: "closed", start: 0, end: 1 } };
const [none, vague, some, tooMuch] = DOSES.map((dose): WrittenItem => ({ kind: "dose", ...place, dose }));

function read(item: WrittenItem | undefined, text: string) {
  if (item === undefined) throw new Error("There is no such item.");
  const reading = readWritten(item, text, aScenario(), "Dana", 0);
  if (reading.status === "unscorable") return { reading, met: null, words: reading.reason };
  return { reading, met: reading.met, words: readingInWords(item, reading) };
}

describe("what was written", () => {
  it.each([
    [fix, "I started ten minutes late, two weeks running, and I never said a word about it.", true, "That owns a part."],
    [fix, "The session before yours ran over, and I can’t just throw people out.", false, "Nothing is owned yet."],
    [name, "You’re afraid that I forgot you, and that nobody would notice if you left.", true, "That reaches what is underneath."],
    [name, "That must be hard.", false, "On the way there."],
    [open, "What was it like to sit out there?", true, "That is open."],
    [open, "Did that bother you?", false, "Nearly open."],
    [none, "The session before yours ran over.", true, "Mend reads it as you meant it: nothing owned."],
    [vague, "If I made you wait, I’m sorry.", true, "Mend reads it as you meant it: owned vaguely."],
    [some, "I started late, two weeks running.", true, "Mend reads it as you meant it: owned a part."],
    [
      tooMuch,
      "It is all my fault. I am a terrible therapist and I ruin everything.",
      true,
      "Mend reads it as you meant it: owned too much.",
    ],
    [some, "It is all my fault. I am a terrible therapist and I ruin everything.", false, "Mend reads this as owned too much."],
  ])("is met where it is what the drill asks for: %o", (item, text, met, words) => {
    expect(read(item, text)).toMatchObject({ met, words });
  });

  it("is not met by owning that a trap stands against", () => {
    const { met, reading } = read(
      fix,
      "I started late, two weeks running. But the session before yours ran over, and that is not my fault.",
    );
    expect(met).toBe(false);
    expect(reading.status === "scored" && reading.traps.length).toBeGreaterThan(0);
  });

  it("is left alone where it cannot be read", () => {
    expect(read(fix, "No").words).toBe("too_short");
  });

  it("keeps traps of other skills out of it", () => {
    const { reading } = read(fix, "I started late, two weeks running. Let us make a plan: you could text me when you get here.");
    expect(reading).toMatchObject({ status: "scored", traps: [] });
  });
});
