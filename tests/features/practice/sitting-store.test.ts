import { describe, expect, test } from "vitest";
import { createSitting, FREE_PRACTICE, type SittingOptions, type Try } from "#features/practice/sitting-store.ts";
import { aBeginning } from "../../fixtures/a-beginning.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const ANSWER = "I was late, twice. You wonder if you count here. What was it like to wait?";
const beat = {
  id: "the-bus",
  after: ["full_repair" as const],
  statement: "I took two buses.",
  ownable: ["I was late"],
  core: ["feels small"],
};

function begin(overrides: Partial<SittingOptions> = {}) {
  const kept: Try[] = [];
  let clock = 1000;
  const sitting = createSitting({
    scenario: aScenario({ next: [beat], deliveries: [{ kind: "hostile", statement: "Late. Typical.", manner: "Flat." }] }),
    purpose: FREE_PRACTICE,
    pressure: () => null,
    beginning: aBeginning(),
    selfRating: () => true,
    now: () => (clock += 500),
    newId: () => `id-${kept.length + 1}`,
    onTry: (done) => kept.push(done),
    ...overrides,
  });
  return { sitting, kept, state: () => sitting.getState() };
}

describe("a sitting", () => {
  test("hands an answer over once, when its feedback is shown", () => {
    const { state, kept } = begin();
    state().write(ANSWER);
    state().handIn();
    expect(state().phase).toBe("rate");
    expect(kept).toEqual([]);
    state().rate({ own: 2, reflect: 1, ask: 2 });
    state().rate({ own: 0, reflect: 0, ask: 0 });
    expect(state().phase).toBe("feedback");
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ text: ANSWER, selfRating: { own: 2, reflect: 1, ask: 2 }, beatId: null, delivery: null });
  });

  test("keeps an answer without a self-rating when the trainee would rather not", () => {
    const { state, kept } = begin();
    state().write(ANSWER);
    state().handIn();
    state().rate(null);
    expect(kept[0]?.selfRating).toBeNull();
  });

  test("shows the feedback at once where self-rating is off", () => {
    const { state, kept } = begin({ selfRating: () => false });
    state().write(ANSWER);
    state().handIn();
    expect(state().phase).toBe("feedback");
    expect(kept).toHaveLength(1);
  });

  test("measures from the first key to handing in", () => {
    const { state, kept } = begin({ selfRating: () => false });
    state().write("I");
    state().write(ANSWER);
    state().handIn();
    expect(kept[0]?.durationMs).toBe(500);
  });

  test("keeps the words of an answer that cannot be scored, and says why until the next key", () => {
    const { state, kept } = begin();
    state().write(" ");
    state().handIn();
    expect(state()).toMatchObject({ phase: "write", draft: " ", unscorable: "empty" });
    expect(kept).toEqual([]);
    state().write(" I");
    expect(state().unscorable).toBeNull();
  });

  test("lays the old answer beside the new one", () => {
    const { state } = begin({ selfRating: () => false });
    state().write(ANSWER);
    state().handIn();
    state().sayAgain();
    expect(state()).toMatchObject({ phase: "write", draft: "", current: null });
    expect(state().earlier.map(({ text }) => text)).toEqual([ANSWER]);
  });

  test("goes on with the next beat and remembers what was said", () => {
    const { state, kept } = begin({ selfRating: () => false });
    state().write(ANSWER);
    state().handIn();
    state().goOn(beat);
    expect(state()).toMatchObject({ phase: "write", beat, earlier: [], draft: "" });
    expect(state().thread).toMatchObject([{ statement: aScenario().statement, answer: ANSWER }]);
    state().write(ANSWER);
    state().handIn();
    expect(kept[1]).toMatchObject({ beatId: "the-bus", statement: "I took two buses." });
  });

  test("keeps the statement in the delivery that was answered", () => {
    const { state, kept } = begin({ selfRating: () => false });
    state().choose("hostile");
    state().write(ANSWER);
    state().handIn();
    expect(kept[0]).toMatchObject({ delivery: "hostile", statement: "Late. Typical." });
  });

  test("hands the redo of one skill over beside the answer that it came from, with no self-rating asked", () => {
    const { state, kept } = begin({ pressure: () => ({ seconds: 30, voiceOnly: false }) });
    state().write(ANSWER);
    state().handIn();
    state().rate(null);
    state().redo("reflect");
    expect(state()).toMatchObject({ phase: "redo", redoing: "reflect", current: { text: ANSWER }, draft: ANSWER });
    const redone = ANSWER.replace("You wonder if you count here.", "You felt forgotten out there.");
    state().write(redone);
    state().handIn();
    expect(state()).toMatchObject({ phase: "feedback", redoing: null, current: { text: redone }, earlier: [{ text: ANSWER }] });
    expect(kept[0]).toMatchObject({ occasion: "practice", skills: [], pressure: { seconds: 30 } });
    expect(kept[1]).toMatchObject({
      text: redone,
      occasion: "redo",
      skills: ["reflect"],
      selfRating: null,
      pressure: null,
      durationMs: 500,
    });
  });

  test("redoes what was redone", () => {
    const { state, kept } = begin({ selfRating: () => false });
    for (const [index, text] of [ANSWER, `${ANSWER} I mean it.`, `${ANSWER} I do mean it.`].entries()) {
      if (index > 0) state().redo("ask");
      state().write(text);
      state().handIn();
    }
    expect(kept.map(({ occasion }) => occasion)).toEqual(["practice", "redo", "redo"]);
    expect(state().earlier).toHaveLength(2);
    state().sayAgain();
    expect(state()).toMatchObject({ phase: "write", draft: "", redoing: null });
  });

  test("leaves an answer as it was when a redo is left, and keeps nothing twice", () => {
    const { state, kept } = begin({ selfRating: () => false });
    state().write(ANSWER);
    state().handIn();
    const shown = state().current;
    state().redo("own");
    state().write("I was");
    state().leaveRedo();
    expect(state()).toMatchObject({ phase: "feedback", redoing: null, draft: ANSWER, earlier: [] });
    expect(state().current).toBe(shown);
    expect(kept).toHaveLength(1);
  });

  test("opens nothing for a redo before there is feedback", () => {
    const { state } = begin();
    state().write(ANSWER);
    state().handIn();
    state().redo("own");
    expect(state()).toMatchObject({ phase: "rate", redoing: null });
  });

  test("knows the first answer of the sitting throughout", () => {
    const { state } = begin();
    state().write(ANSWER);
    state().handIn();
    expect(state().first).toBeNull();
    state().rate(null);
    state().goOn(beat);
    state().write("What was it like to wait there?");
    state().handIn();
    state().rate(null);
    expect(state().first?.text).toBe(ANSWER);
  });

  test("keeps the delivery while the same words are answered again", () => {
    const { state } = begin({ selfRating: () => false });
    state().write(ANSWER);
    state().handIn();
    state().sayAgain();
    state().choose("hostile");
    expect(state().delivery).toBeNull();
  });
});

describe("a spoken answer", () => {
  test("grows at its end, and is known as spoken", () => {
    const { state, kept } = begin({ selfRating: () => false });
    state().write("I was late, ");
    state().hear("twice.");
    state().hear("What was it like to wait?");
    expect(state().draft).toBe("I was late, twice. What was it like to wait?");
    state().handIn();
    expect(kept[0]).toMatchObject({ text: "I was late, twice. What was it like to wait?", spoken: true });
  });

  test("can be corrected and stays spoken, unless it is written anew from nothing", () => {
    const { state, kept } = begin({ selfRating: () => false });
    state().hear("I was lake");
    state().write(ANSWER);
    expect(state().spoken).toBe(true);
    state().write("");
    state().write(ANSWER);
    state().handIn();
    expect(kept[0]?.spoken).toBe(false);
  });

  test("is measured from when the microphone opened", () => {
    const { state, kept } = begin({ selfRating: () => false });
    state().listen();
    state().hear(ANSWER);
    state().handIn();
    expect(kept[0]?.durationMs).toBe(500);
  });

  test("takes nothing more once it is handed in, and nothing over to the next", () => {
    const { state, kept } = begin({ selfRating: () => false });
    state().hear(ANSWER);
    state().handIn();
    state().hear("Too late.");
    state().sayAgain();
    expect(state()).toMatchObject({ draft: "", spoken: false });
    state().write(ANSWER);
    state().handIn();
    expect(kept.map(({ text, spoken }) => [text, spoken])).toEqual([
      [ANSWER, true],
      [ANSWER, false],
    ]);
  });

  test("that is silence changes nothing", () => {
    const { state } = begin();
    state().hear("");
    expect(state()).toMatchObject({ draft: "", spoken: false, startedAt: null });
  });
});
