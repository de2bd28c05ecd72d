import { createStore } from "zustand/vanilla";

/**
 * How far the app is from working without a network.
 * `update_waiting` means that a newer version is here and waits for a yes; the version in use goes on working.
 */
export type OfflineStatus = "unsupported" | "installing" | "ready" | "update_waiting" | "failed";

export interface OfflineState {
  readonly status: OfflineStatus;
  /** True from the moment the first installation is done until it is dismissed: once ever in this browser. */
  readonly justReady: boolean;
}

export type OfflineStore = ReturnType<typeof createOfflineStore>;

export function createOfflineStore() {
  return createStore<OfflineState>(() => ({ status: "unsupported", justReady: false }));
}
