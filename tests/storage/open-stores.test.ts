import { describe, expect, it, vi } from "vitest";
import { memoryStores } from "#storage/memory-stores.ts";
import { openStores } from "#storage/open-stores.ts";
import { StorageError } from "#storage/storage-error.ts";

const onDevice = () => ({ ...memoryStores(), kept: "device" as const });

describe("openStores", () => {
  it("gives what the device has", async () => {
    const stores = onDevice();
    expect(await openStores({ open: async () => stores })).toBe(stores);
  });

  it("falls back to memory when storage is blocked", async () => {
    const open = () => Promise.reject(new StorageError("blocked", null));
    expect(await openStores({ open })).toMatchObject({ kept: "memory" });
  });

  it("falls back to memory where there is no IndexedDB", async () => {
    expect(await openStores()).toMatchObject({ kept: "memory" });
  });

  it("falls back to memory when storage does not answer in time, and closes what comes late", async () => {
    const late = { ...onDevice(), close: vi.fn() };
    const open = () => new Promise<typeof late>((resolve) => setTimeout(resolve, 20, late));
    expect(await openStores({ open, timeoutMs: 1 })).toMatchObject({ kept: "memory" });
    await vi.waitFor(() => expect(late.close).toHaveBeenCalledOnce());
  });
});
