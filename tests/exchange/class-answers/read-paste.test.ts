import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PASTE_MAX_LENGTH, PASTE_WAYS, readPaste, suggestedWay } from "#exchange/class-answers/read-paste.ts";
import { makeLink } from "#exchange/link/make-link.ts";
import { CLASS_ANSWER_MAX_LENGTH, type ClassAnswer } from "#schema/class-answer.ts";

const read = (paste: string, way = suggestedWay(paste)) => readPaste(paste, way, "late-again");
const texts = async (paste: string) => (await read(paste)).answers.map(({ text }) => text);

async function aLink(overrides: Partial<ClassAnswer> = {}): Promise<string> {
  const answer = { format: "mend-class-answer", version: 1, scenarioId: "late-again", text: "I was late.", name: "Ada", ...overrides };
  const made = await makeLink("https://mend.example/app/", "handed-in", answer);
  if (!made.ok) throw new Error("The answer is short enough for a link.");
  return made.href;
}

describe("pasted answers", () => {
  it("are one a line", async () => {
    expect(await texts("I was late.\r\n  What was it like?  \n\t\n")).toEqual(["I was late.", "What was it like?"]);
  });

  it("are parted by empty lines where there are any", async () => {
    expect(await texts("I was late.\nTwice.\n \nWhat was it like?")).toEqual(["I was late.\nTwice.", "What was it like?"]);
  });

  it("can be all one", async () => {
    expect((await read("I was late.\n\nTwice.", "whole")).answers).toEqual([{ text: "I was late.\n\nTwice.", name: "" }]);
  });

  it("lose their bullets and numbers, and nothing else", async () => {
    expect(await texts("- I was late.\n2) You waited.\n• 10 minutes is long.\n10 minutes.")).toEqual([
      "I was late.",
      "You waited.",
      "10 minutes is long.",
      "10 minutes.",
    ]);
  });

  it("have names where each of them has one", async () => {
    expect((await read("Maya: I was late.\nJo Ann B.: You waited: for what?")).answers).toEqual([
      { text: "I was late.", name: "Maya", isNameWritten: true },
      { text: "You waited: for what?", name: "Jo Ann B.", isNameWritten: true },
    ]);
    expect(await texts("Maya: I was late.\nYou waited.")).toEqual(["Maya: I was late.", "You waited."]);
    expect(await texts("Honestly: I was late.")).toEqual(["Honestly: I was late."]);
  });

  it.each([
    "You’re right: I was late.\nYou're right: I was late.",
    "You’re right: I was late.\nMaya: I was late.",
    "Fair: I was late.\nMy Part: I was late.",
    "I was late: sorry.\nThat hurt: I see.",
    "Group Blue: I was late.\nGroup Blue: You waited.",
    "Maya: I was late.",
  ])("keep their first words where those need not be names: %j", async (paste) => {
    expect(await texts(paste)).toEqual(paste.split("\n"));
  });

  it("have names, or none, where somebody says so", async () => {
    const paste = "You’re right: I was late.\nMaya: You waited.\nSorry.";
    expect(await readPaste(paste, "lines", "late-again", true)).toEqual({
      answers: [
        { text: "I was late.", name: "You’re right", isNameWritten: true },
        { text: "You waited.", name: "Maya", isNameWritten: true },
        { text: "Sorry.", name: "" },
      ],
      problems: [],
      named: true,
    });
    const kept = await readPaste("Maya: I was late.\nAda: You waited.", "lines", "late-again", false);
    expect(kept).toMatchObject({ answers: [{ text: "Maya: I was late." }, { text: "Ada: You waited." }], named: false });
    expect(await read("I was late.\nYou waited.")).toMatchObject({ named: null });
  });

  it("have no name that is longer than one can be", async () => {
    const line = `${"M".repeat(61)}: I was late.`;
    expect(await texts(`${line}\nAda: You waited.`)).toEqual([line, "Ada: You waited."]);
  });

  it("that are too long, one or all, are named and left out", async () => {
    const long = await read(`I was late.\n${"a".repeat(CLASS_ANSWER_MAX_LENGTH + 1)}`);
    expect(long.answers).toHaveLength(1);
    expect(long.problems).toEqual(["answer 2: expected at most 4000 characters, found 4001"]);
    const huge = await read("a\n".repeat(PASTE_MAX_LENGTH));
    expect(huge.answers).toEqual([]);
    expect(huge.problems).toHaveLength(1);
  });

  it("never break, and nothing that comes out is empty or too long", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300 }), fc.constantFrom(...PASTE_WAYS), async (paste, way) => {
        const { answers } = await read(paste.replaceAll("x", "\n"), way);
        for (const { text } of answers) {
          expect(text.trim()).not.toBe("");
          expect(text.length).toBeLessThanOrEqual(CLASS_ANSWER_MAX_LENGTH);
        }
      }),
    );
  });
});

describe("a student’s link in a paste", () => {
  it("is opened, with its name, and what stands around it is left off", async () => {
    const found = await read(`I said nothing.\nMaya, 10:32: here you go ${await aLink()}\nYou waited.`);
    expect(found).toEqual({
      answers: [
        { text: "I said nothing.", name: "" },
        { text: "I was late.", name: "Ada" },
        { text: "You waited.", name: "" },
      ],
      problems: [],
      named: null,
    });
  });

  it("that was cut short is named", async () => {
    const { answers, problems } = await read((await aLink()).slice(0, -12));
    expect(answers).toEqual([]);
    expect(problems).toEqual(["The link in answer 1: expected a whole link, found one that was cut short or changed on its way"]);
  });

  it("to another moment is named", async () => {
    const { answers, problems } = await read(await aLink({ scenarioId: "too-young" }));
    expect(answers).toEqual([]);
    expect(problems).toEqual(["The link in answer 1: scenarioId: expected an answer to “late-again”, found one to “too-young”"]);
  });
});
