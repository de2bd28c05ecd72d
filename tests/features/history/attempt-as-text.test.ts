import { describe, expect, test } from "vitest";
import { attemptAsText } from "#features/history/attempt-as-text.ts";
import type { Attempt } from "#schema/attempt.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const said = { reason: "A reason.", next: "A step." };
const asText = (overrides: Partial<Attempt> = {}) =>
  attemptAsText({
    attempt: anAttempt({ text: "I was late, twice.\n", ...overrides }),
    clientName: "Dana",
    where: "Outpatient clinic · Dana, 41",
    when: "November 23, 2026, 9:30 AM",
    coaching: {
      skills: { own: said, reflect: { ...said, next: null }, ask: said },
      traps: [{ trap: "defending", why: "It closes the door.", wayOut: "Leave it out." }],
      first: { about: "defending", step: "leave it out." },
    },
    reaction: "Right.",
  });

describe("attemptAsText", () => {
  test("tells the whole of an attempt, in plain text", () => {
    expect(asText()).toMatchInlineSnapshot(`
      "Late again
      Outpatient clinic · Dana, 41
      November 23, 2026, 9:30 AM

      Dana
      “So this is just how it goes here? I sit out there and wait?”

      What I said
      I was late, twice.

      Own a part: there (owned a part; I thought: there)
      A reason.
      A step.

      Reflect what’s underneath: not sure, perhaps partly (I thought: there)
      A reason.

      Ask, openly: there (I thought: there)
      A reason.
      A step.

      In the way: Explaining or defending
      It closes the door.
      Leave it out.

      Dana then
      Right.

      Read by Mend, 0.0.0-test. It reads words, sees no faces, and can be wrong.
      "
    `);
  });

  test("says under what pressure it was answered, and that it was spoken", () => {
    const pressed = asText({ pressure: { seconds: 60, voiceOnly: true }, spoken: true });
    expect(pressed).toContain("\nWhat I said (60 seconds to answer, heard only, spoken)\nI was late");
    expect(asText({ spoken: true })).toContain("\nWhat I said (spoken)\n");
  });

  test("says how the trainee sees it", () => {
    const text = asText({
      appeals: [
        { about: "reflect", level: 2, reason: "Small is her word.", at: 1 },
        { about: "defending", level: null, reason: "That was a fact.", at: 2 },
        { about: "own", level: 1, reason: "", at: 3 },
      ],
    });
    expect(text).toContain(
      "Where I see it differently\nReflect what’s underneath: there. Small is her word.\nExplaining or defending: not there. That was a fact.\nOwn a part: partly\n",
    );
  });

  test("says in which delivery the words came", () => {
    expect(asText({ delivery: "hostile" })).toContain("Dana (hostile)\n“So this is");
  });

  test("says how it felt, and what was rewritten", () => {
    expect(asText({ felt: { difficulty: "too_hard", inside: ["blank"], at: 1 } })).toContain(
      "\n\nHow it was for me\nFelt too hard; went blank.\n\n",
    );
    expect(asText({ occasion: "redo", skills: ["ask"] })).toContain("9:30 AM\nOnly the question was rewritten.\n\n");
  });

  test("leaves out what was never said", () => {
    const text = asText({ selfRating: null });
    expect(text).not.toContain("I thought");
    expect(text).not.toContain("differently");
    expect(text).not.toContain("How it was for me");
    expect(text).not.toContain("rewritten");
  });

  test("keeps an answer that was not scored readable", () => {
    expect(asText({ report: { status: "unscorable", reason: "too_short", engine: "mend-test" } })).toContain("It was not scored.");
  });
});
