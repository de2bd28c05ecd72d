import { useEffect, useLayoutEffect, useState } from "react";
import { Router } from "wouter";
import { useStore, type StoreApi } from "zustand";
import { calledName } from "#schema/profile.ts";
import { createAttemptLog, type AttemptLog } from "#storage/attempt-log.ts";
import { openStores } from "#storage/open-stores.ts";
import { profilesStore, watchProfiles } from "#storage/profiles/profiles.ts";
import { tabProfile } from "#storage/profiles/tab-profile.ts";
import { settingsStore } from "#storage/settings.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";
import { applyAppearance } from "./apply-appearance.ts";
import { AskWho, isToBeAsked } from "./ask-who.tsx";
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

/** All of Mend, once it is known who practices. A log may be given from outside, for tests. */
export function App({ log }: { readonly log?: StoreApi<AttemptLog> }) {
  const [asking, setAsking] = useState(() => isToBeAsked());
  const { theme, textSize } = useStore(settingsStore);

  useLayoutEffect(() => applyAppearance({ theme, textSize }), [theme, textSize]);
  useEffect(() => watchProfiles(() => location.reload()), []);

  return <ErrorBoundary>{asking ? <AskWho onAnswered={() => setAsking(false)} /> : <Rooms log={log} />}</ErrorBoundary>;
}

/** One attempt log, one router, one shell. */
function Rooms({ log: given }: { readonly log: StoreApi<AttemptLog> | undefined }) {
  const [log] = useState(() => given ?? createAttemptLog(() => openStores()));
  const { profiles } = useStore(profilesStore);
  const here = profiles.find(({ id }) => id === tabProfile.id);

  useEffect(() => void log.getState().load(), [log]);

  return (
    <AttemptLogProvider log={log}>
      <Router {...ROUTER}>
        <Shell trouble={<StorageTrouble />} news={<OfflineNews />} whose={profiles.length > 1 && here ? calledName(here) : null}>
          <Routes />
        </Shell>
      </Router>
    </AttemptLogProvider>
  );
}
