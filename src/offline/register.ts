/** The one service worker of this page: what the app starts, shows and asks. */
import { createOfflineCourtesy } from "./offline-courtesy.ts";
import { watchInstall } from "./install.ts";
import { firstTimeReady } from "./said-once.ts";

// Development has no service worker: it would serve yesterday's files.
const container = import.meta.env.PROD && "serviceWorker" in navigator ? navigator.serviceWorker : undefined;

const courtesy = createOfflineCourtesy({
  container,
  scriptUrl: "./service-worker.js", // relative to the page, so that the app works from any folder
  reload: () => location.reload(),
  firstTimeReady,
});

export const offlineStore = courtesy.store;
export const { checkForUpdate, applyUpdate, dismissReady } = courtesy;

/** Called once, when the app is mounted. Resolves when the first answer is in; never rejects. */
export function startOffline(): Promise<void> {
  watchInstall();
  return courtesy.start();
}
