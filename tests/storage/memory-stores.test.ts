import { describe, expect, it } from "vitest";
import { memoryStores } from "#storage/memory-stores.ts";
import { itKeepsTheContract } from "./a-store-contract.ts";

describe("the stores in memory", () => {
  itKeepsTheContract(async () => memoryStores());

  it("say that they last no longer than the tab", () => {
    expect(memoryStores().kept).toBe("memory");
  });
});
