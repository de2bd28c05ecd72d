import { expect, it, vi } from "vitest";
import { firstTimeReady } from "#offline/said-once.ts";

it("is the first time once in a browser", () => {
  expect(firstTimeReady()).toBe(true);
  expect(firstTimeReady()).toBe(false);
});

it("goes on where localStorage is blocked", () => {
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  expect(firstTimeReady()).toBe(true);
});
