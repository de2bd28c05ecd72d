import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorpus } from "#cli/corpus.ts";
import { fingerprintOf } from "#cli/fitting/fingerprint.ts";
import { fitLogistic, packRows } from "#cli/fitting/logistic.ts";
import { fitSentenceEnds } from "#cli/fitting/sentence-ends.ts";
import { train } from "#cli/fitting/train.ts";

const WEIGHTS = "src/engine/model/weights.json";

describe("the weights that are checked in", () => {
  const written = readFileSync(WEIGHTS, "utf8");
  const { fit } = JSON.parse(written) as { fit: Record<string, unknown> };

  it("are those whose hash stands beside them", () => {
    expect(readFileSync(`${WEIGHTS}.sha256`, "utf8").trim()).toBe(fingerprintOf(written));
  });

  it("were fitted on the answers that are checked in (if not: npm run fit)", () => {
    const { fitted } = readCorpus("scenarios");
    expect(fit["fittedOn"]).toBe(fingerprintOf(JSON.stringify(fitted)));
  });
});

describe("fitting", () => {
  const some = readCorpus("scenarios").fitted.slice(0, 3);

  it("makes the same model of the same answers", () => {
    expect(JSON.stringify(train(some))).toBe(JSON.stringify(train(some)));
  }, 60_000);

  it("finds the weights that a penalized logistic regression has: its slope there is flat", () => {
    const names = new Map([
      ["a", 0],
      ["b", 1],
    ]);
    const row = fc.record({
      a: fc.double({ min: -2, max: 2, noNaN: true }),
      b: fc.double({ min: -2, max: 2, noNaN: true }),
      wanted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 20, maxLength: 60 }), (rows) => {
        const packed = packRows(
          rows.map(
            ({ a, b }) =>
              new Map([
                ["a", a],
                ["b", b],
              ]),
          ),
          names,
        );
        const [a = 0, b = 0, bias = 0] = fitLogistic(
          packed,
          rows.map(({ wanted }) => wanted),
          0.5,
        );
        const slope = rows.reduce(
          ([ofA, ofB], { a: x, b: y, wanted }) => {
            const miss = 1 / (1 + Math.exp(-(a * x + b * y + bias))) - (wanted ? 1 : 0);
            return [ofA + 0.5 * miss * x, ofB + 0.5 * miss * y] as const;
          },
          [a, b] as const,
        );
        expect(Math.hypot(...slope)).toBeLessThan(0.2);
      }),
    );
  });

  it("learns where sentences end from how others part theirs", () => {
    const texts = Array.from({ length: 40 }, (_, index) => `I was late on day ${index}. You sat there waiting. What was it like?`);
    const { names, weights } = fitSentenceEnds(texts);
    expect(weights[names.indexOf("|you sat")]).toBeGreaterThan(0);
    expect(weights[names.indexOf("i|was")] ?? 0).toBeLessThanOrEqual(0);
  });
});
