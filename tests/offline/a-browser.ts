import { vi } from "vitest";
import type { OfflineBrowser } from "#offline/offline-courtesy.ts";

/** A service worker whose life the test leads. */
export function aWorker(state: ServiceWorkerState) {
  const worker = Object.assign(new EventTarget(), {
    state,
    scriptURL: "",
    onerror: null,
    onstatechange: null,
    postMessage: vi.fn(),
    become(next: ServiceWorkerState) {
      worker.state = next;
      worker.dispatchEvent(new Event("statechange"));
    },
  });
  return worker;
}

type Workers = Partial<Record<"installing" | "waiting" | "active", ReturnType<typeof aWorker>>>;

export function aRegistration({ installing, waiting, active }: Workers) {
  return Object.assign(new EventTarget(), {
    installing: installing ?? null,
    waiting: waiting ?? null,
    active: active ?? null,
    update: async (): Promise<void> => {},
  });
}

/** A browser that gives this registration, or refuses with this error. */
export function aBrowser(answer: ReturnType<typeof aRegistration> | Error, controller: ReturnType<typeof aWorker> | null = null) {
  const registration = answer instanceof Error ? aRegistration({}) : answer;
  const container = Object.assign(new EventTarget(), {
    controller,
    register: async (): Promise<ServiceWorkerRegistration> => {
      if (answer instanceof Error) throw answer;
      return registration as unknown as ServiceWorkerRegistration;
    },
  });
  return {
    container,
    registration,
    scriptUrl: "./service-worker.js",
    reload: vi.fn(),
    firstTimeReady: () => true,
    /** The browser finds a newer version and begins to download it. */
    found(worker: ReturnType<typeof aWorker>) {
      registration.installing = worker;
      registration.dispatchEvent(new Event("updatefound"));
      return worker;
    },
  } satisfies OfflineBrowser & Record<string, unknown>;
}
