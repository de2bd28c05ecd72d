import { describe, expect, it, vi } from "vitest";
import { readTextFile } from "#exchange/read-text-file.ts";

describe("a file that a person chose", () => {
  it("is read in whatever encoding", async () => {
    expect(await readTextFile(new File(["Zoë"], "a.txt"), 100)).toEqual({ ok: true, name: "a.txt", text: "Zoë", encoding: "utf-8" });
  });

  it("of more than is allowed is refused unread", async () => {
    const file = new File(["x".repeat(2_000_000)], "big.csv");
    const read = vi.spyOn(file, "arrayBuffer");
    expect(await readTextFile(file, 1_000_000)).toEqual({
      ok: false,
      name: "big.csv",
      problem: { path: "", expected: "a file of at most 1.0 MB", found: "2.0 MB" },
    });
    expect(read).not.toHaveBeenCalled();
  });

  it("that cannot be opened is said to be so", async () => {
    const file = new File(["x"], "gone.csv");
    vi.spyOn(file, "arrayBuffer").mockRejectedValue(new DOMException("gone", "NotFoundError"));
    expect(await readTextFile(file, 100)).toMatchObject({ ok: false, name: "gone.csv" });
  });
});
