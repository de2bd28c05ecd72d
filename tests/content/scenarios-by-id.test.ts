import { expect, test } from "vitest";
import { scenariosById } from "#content/scenarios-by-id.ts";

test("of several scenarios with one id stands what came with the thing, then one’s own, then the shipped, then what was brought", () => {
  const from = (source: string) => [{ id: "one", source }];
  const all = { cameWith: from("cameWith"), own: from("own"), shipped: from("shipped"), brought: from("brought") };
  const { cameWith: _came, ...elsewhere } = all;
  const { own: _own, ...others } = elsewhere;
  const { shipped: _shipped, ...rest } = others;
  const stands = [all, elsewhere, others, rest].map((sources) => scenariosById(sources).get("one")?.source);
  expect(stands).toEqual(["cameWith", "own", "shipped", "brought"]);
});
