import { useEffect, useLayoutEffect, useState } from "react";
import { Router } from "wouter";
import { useStore, type StoreApi } from "zustand";
import { createAttemptLog, type AttemptLog } from "#storage/attempt-log.ts";
import { openStores } from "#storage/open-stores.ts";
import { settingsStore } from "#storage/settings.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";
import { applyAppearance } from "./apply-appearance.ts";
import "./base.css";
import { ErrorBoundary } from "./error-boundary.tsx";
import "./fonts.css";
import { OfflineNews } from "./offline-news.tsx";
import { Routes } from "./routes.tsx";
import { Shell } from "./shell.tsx";
import { StorageTrouble } from "./storage-trouble.tsx";
import "./tokens.css";
// After the tokens: paper has colors of its own.
import "./print.css";
import { useHashPath } from "./use-hash-path.ts";

/** wouter takes its idea of where we are as a prop. */
const ROUTER = { hook: useHashPath };

/** All of Mend: one attempt log, one router, one shell. A log may be given from outside, for tests. */
export function App({ log: given }: { readonly log?: StoreApi<AttemptLog> }) {
  const [log] = useState(() => given ?? createAttemptLog(() => openStores()));
  const { theme, textSize } = useStore(settingsStore);

  useEffect(() => void log.getState().load(), [log]);
  useLayoutEffect(() => applyAppearance({ theme, textSize }), [theme, textSize]);

  return (
    <ErrorBoundary>
      <AttemptLogProvider log={log}>
        <Router {...ROUTER}>
          <Shell trouble={<StorageTrouble />} news={<OfflineNews />}>
            <Routes />
          </Shell>
        </Router>
      </AttemptLogProvider>
    </ErrorBoundary>
  );
}
