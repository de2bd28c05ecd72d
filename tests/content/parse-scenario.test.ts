import { describe, expect, it } from "vitest";
import { parseScenario } from "#content/parse-scenario.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { aPlainScenario, aScenario } from "../fixtures/a-scenario.ts";

function problemsWith(value: unknown): string[] {
  const parsed = parseScenario(value);
  return parsed.ok ? [] : parsed.problems.map(describeProblem);
}

/** A valid scenario with some of it replaced by anything. */
const broken = (fields: Record<string, unknown>): unknown => ({ ...aScenario(), ...fields });

describe("parseScenario", () => {
  it("reads a scenario with every optional field", () => {
    expect(parseScenario(aScenario())).toEqual({ ok: true, scenario: aScenario() });
  });

  it("reads a scenario in its plain required phrases", () => {
    expect(parseScenario(aPlainScenario())).toEqual({ ok: true, scenario: aPlainScenario() });
  });

  it("takes a missing schemaVersion for 1 and trims texts", () => {
    const { schemaVersion: _, ...rest } = aPlainScenario({ title: "  Late again \n" });
    expect(parseScenario(rest)).toEqual({ ok: true, scenario: aPlainScenario() });
  });

  it("reads the British spelling of license", () => {
    expect(parseScenario({ ...aPlainScenario(), licence: "CC0-1.0" })).toEqual({
      ok: true,
      scenario: aPlainScenario({ license: "CC0-1.0" }),
    });
  });

  it("names all problems at once", () => {
    const { title: _, ...rest } = aScenario();
    expect(problemsWith({ ...rest, alliance: "bonds", difficulty: 4, core: [], statement: "x".repeat(601), tags: "late" })).toEqual([
      "title: expected a text of 1 to 80 characters, found nothing",
      "alliance: expected one of bond, goal, task, found the text “bonds” (did you mean “bond”?)",
      "difficulty: expected one of 1, 2, 3, found the number 4",
      "statement: expected a text of 1 to 600 characters, found a text of 601 characters",
      "core: expected a list with 1 to 12 entries, found an empty list",
      "tags: expected a list with at most 20 entries, found the text “late”",
    ]);
  });

  it("names a broken id once, however many rules it breaks", () => {
    expect(problemsWith(broken({ id: "Late Again! ".repeat(8) }))).toEqual([
      expect.stringContaining(
        "id: expected a name in lower case with hyphens, like “too-young”, of at most 60 characters, found the text “Late Again! Late",
      ),
    ]);
  });

  it("hints at the nearest known name, at every depth", () => {
    const [beat] = aScenario().next ?? [];
    const hints = problemsWith(broken({ statment: "x", content_note: "y", next: [{ ...beat, aftr: [] }], reactions: { full_repir: "z" } }));
    expect(hints.map((hint) => hint.replace(/expected .*, found/, "found"))).toEqual([
      "reactions.full_repir: found the unknown name “full_repir” (did you mean “full_repair”?)",
      "next[0].aftr: found the unknown name “aftr” (did you mean “after”?)",
      "statment: found the unknown name “statment” (did you mean “statement”?)",
      "content_note: found the unknown name “content_note” (did you mean “contentNote”?)",
    ]);
  });

  it("gives no hint for nonsense, and lists the known names", () => {
    expect(problemsWith(broken({ deliveries: [{ kind: "mild", statement: "a", manner: "b", zzz: 1 }] }))).toEqual([
      "deliveries[0].zzz: expected one of kind, statement, manner, found the unknown name “zzz”",
    ]);
  });

  it("hints at the nearest word of a closed list, inside lists too", () => {
    const [beat] = aScenario().next ?? [];
    const [problem] = problemsWith(broken({ next: [{ ...beat, after: ["full_repair", "partial repair"] }] }));
    expect(problem).toMatch(
      /^next\[0\]\.after\[1\]: expected one of full_repair, .*, found the text “partial repair” \(did you mean “partial_repair”\?\)$/,
    );
  });

  it("reads a phrase that is neither text nor object by what it could have been", () => {
    expect(problemsWith(broken({ ownable: [4, "", { wordings: ["a"] }, { phrase: "I was late", wording: ["a"] }] }))).toEqual([
      "ownable[0]: expected a text of 1 to 200 characters, or an object with phrase, found the number 4",
      "ownable[1]: expected a text of 1 to 200 characters, or an object with phrase, found an empty text",
      "ownable[2].phrase: expected a text of 1 to 200 characters, found nothing",
      "ownable[3].wording: expected one of phrase, wordings, denials, found the unknown name “wording” (did you mean “wordings”?)",
    ]);
  });

  it("names beats that share an id, follow nothing, or lead in a circle", () => {
    const [first, second] = aScenario().next ?? [];
    const beat = (id: string, from?: string) => ({ ...(second ?? first), id, ...(from === undefined ? {} : { from }) });
    expect(
      problemsWith(
        broken({ next: [beat("a"), beat("a"), beat("b", "zz"), beat("c", "d"), beat("d", "c"), beat("e", "c"), beat("f", "f")] }),
      ),
    ).toEqual([
      "next[1].id: expected an id that no other beat has, found the text “a”, which next[0] has too",
      "next[2].from: expected one of a, a, c, d, e, f, found the text “zz”",
      "next[3].from: expected a beat that leads back to the opening, found a circle: c ← d ← c",
      "next[4].from: expected a beat that leads back to the opening, found a circle: d ← c ← d",
      "next[6].from: expected a beat that leads back to the opening, found a circle: f ← f",
    ]);
  });

  it.each([[null], [4], ["text"], [[]], [undefined]])("says that %j is no scenario", (value) => {
    const problems = problemsWith(value);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^expected an object, found /);
  });

  it("refuses a later version of the format", () => {
    expect(problemsWith(broken({ schemaVersion: 2 }))).toEqual(["schemaVersion: expected 1, found the number 2"]);
  });

  it("is not confused by names that objects have by birth", () => {
    const parsed = parseScenario(JSON.parse(`{"__proto__": {"title": "x"}, "constructor": 1}`));
    expect(parsed.ok).toBe(false);
    expect(problemsWith(JSON.parse(`{"__proto__": {}, "constructor": 1}`))).toContainEqual(
      expect.stringMatching(/^constructor: expected one of .* found the unknown name “constructor”$/),
    );
  });
});
