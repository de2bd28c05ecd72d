import type { Report } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import { ENGINE_VERSION } from "./version.ts";

/** Thin line only: replaced by the engine. */
export function scoreResponse(text: string, _stimulus: Stimulus): Report {
  if (text.trim() === "") return { status: "unscorable", reason: "empty", engine: ENGINE_VERSION };
  return {
    status: "scored",
    levels: { own: 1, reflect: 0, ask: 1 },
    dose: "vague",
    confidence: { own: 0.9, reflect: 0.5, ask: 0.9 },
    reasons: { own: "vague", reflect: "absent", ask: "closed" },
    traps: ["defending"],
    evidence: [{ kind: "own", level: 1, start: 0, end: Math.min(8, text.length), quote: text.slice(0, 8) }],
    engine: ENGINE_VERSION,
  };
}
