import { createContext, use } from "react";
import type { ReactNode } from "react";
import { useStore, type StoreApi } from "zustand";
import type { AttemptLog } from "./attempt-log.ts";

const AttemptLogContext = createContext<StoreApi<AttemptLog> | null>(null);

/** Hands one attempt log to all screens inside. */
export function AttemptLogProvider({ log, children }: { readonly log: StoreApi<AttemptLog>; readonly children: ReactNode }) {
  return <AttemptLogContext value={log}>{children}</AttemptLogContext>;
}

/** A part of the attempt log; the component is drawn again when that part changes. */
export function useAttemptLog<Part>(select: (log: AttemptLog) => Part): Part {
  const log = use(AttemptLogContext);
  if (log === null) throw new Error("useAttemptLog stands outside of AttemptLogProvider.");
  return useStore(log, select);
}
