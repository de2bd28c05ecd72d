import { beforeEach, describe, expect, it, vi } from "vitest";

const TWO = [
  { id: "first", name: "Ana", at: 0 },
  { id: "pben000000000", name: "Ben", at: 5 },
];

/** Whether a tab that is opened at the address asks who is practicing. */
async function asksAt(hash: string, profiles: readonly object[]): Promise<boolean> {
  localStorage.setItem("mend-profiles", JSON.stringify({ profiles, lastId: "first" }));
  history.replaceState(null, "", hash);
  vi.resetModules();
  return (await import("#app/ask-who.tsx")).isToBeAsked();
}

beforeEach(() => sessionStorage.clear());

describe("a new tab", () => {
  it("asks who is practicing where several do, wherever it is opened", async () => {
    expect(await asksAt("#/", TWO)).toBe(true);
    expect(await asksAt("#/practice/too-young", TWO)).toBe(true);
  });

  it("asks nothing where one person practices", async () => {
    expect(await asksAt("#/", TWO.slice(0, 1))).toBe(false);
  });

  it("asks nothing once it knows", async () => {
    sessionStorage.setItem("mend-profile", "pben000000000");
    expect(await asksAt("#/", TWO)).toBe(false);
  });

  it("asks nothing on a projector, where the room would read the names", async () => {
    expect(await asksAt("#/projector/too-young", TWO)).toBe(false);
  });
});
