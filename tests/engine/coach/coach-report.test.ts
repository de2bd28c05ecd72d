import { describe, expect, it } from "vitest";
import { coachReport } from "#engine/coach/coach-report.ts";
import { coachUnscorable } from "#engine/coach/coach-unscorable.ts";
import { ASK_REASONS, OWN_REASONS, REFLECT_REASONS } from "#schema/report.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { TRAPS, UNSCORABLE_REASONS } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const stimulus = stimulusOf(aScenario());

describe("coaching a report", () => {
  it("quotes the trainee where a skill is there, and asks for nothing more", () => {
    const { own } = coachReport(aReport(), stimulus, "Dana", 0).skills;
    expect(own.reason).toContain("“I was late, twice”");
    expect(own.next).toBeNull();
  });

  it("names what this scenario offers where a skill is missing, from the second try on", () => {
    const report = aReport({
      levels: { own: 0, reflect: 0, ask: 0 },
      reasons: { own: "absent", reflect: "absent", ask: "absent" },
      evidence: [],
    });
    const { own, reflect } = coachReport(report, stimulus, "Dana", 1).skills;
    expect(own.next).toContain("I started late two weeks running");
    expect(reflect.next).toContain("feels that she does not count here");
  });

  it("quotes what took the owning back", () => {
    const report = aReport({ levels: { own: 1, reflect: 1, ask: 2 }, reasons: { own: "undone", reflect: "thin", ask: "open" } });
    const { reason } = coachReport(report, stimulus, "Dana", 0).skills.own;
    expect(reason).toContain("“I was late, twice”");
    expect(reason).toContain("the session before ran over”");
  });

  it("still speaks where the scenario is gone", () => {
    const bare = { ...stimulus, ownable: [], core: [] };
    for (const own of OWN_REASONS) {
      for (const reflect of REFLECT_REASONS) {
        for (const turn of [0, 1]) {
          const { skills } = coachReport(aReport({ reasons: { own, reflect, ask: "open" }, evidence: [] }), bare, "Dana", turn);
          for (const { reason, next } of Object.values(skills)) expect(`${reason} ${next}`).not.toMatch(/undefined|null null|“”|\{/u);
        }
      }
    }
  });

  it("gives every reason, trap and abstention words of its own, none of which scold", () => {
    const asks = ASK_REASONS.map(
      (ask) =>
        coachReport(aReport({ reasons: { own: "specific", reflect: "thin", ask }, evidence: [] }), stimulus, "Dana", 0).skills.ask.reason,
    );
    const traps = coachReport(aReport({ traps: [...TRAPS] }), stimulus, "Dana", 0).traps.map(({ why, wayOut }) => `${why} ${wayOut}`);
    const abstentions = UNSCORABLE_REASONS.map(coachUnscorable);
    for (const words of [asks, traps, abstentions]) {
      expect(new Set(words).size).toBe(words.length);
      for (const text of words) expect(text).not.toMatch(/\{client\}|\byou were wrong\b|\bfail|\bmust\b|\bbad\b/iu);
    }
  });
});
