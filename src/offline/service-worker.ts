/** Keeps the whole app at hand: every file of the build is stored at installation, and served from there. */
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

declare const self: ServiceWorkerGlobalScope;
declare const __PRECACHE__: { url: string; revision: string | null }[];

// Routes live behind the hash, so every page is index.html: with or without its name, whatever the query.
precacheAndRoute(__PRECACHE__, { directoryIndex: "index.html", cleanURLs: false, ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();

// A new version waits until somebody says yes: a reload may cost a draft.
self.addEventListener("message", (event) => {
  if ((event.data as { type?: unknown } | null)?.type === "SKIP_WAITING") void self.skipWaiting();
});

// The page that installed this worker loads its later parts from here too, should the network go at once.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
