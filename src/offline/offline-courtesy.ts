import { createOfflineStore, type OfflineStore } from "./offline-store.ts";

/** What the courtesy needs of the browser. */
export interface OfflineBrowser {
  /** Undefined where there are no service workers, and in development. */
  readonly container: Pick<ServiceWorkerContainer, "controller" | "register" | "addEventListener"> | undefined;
  readonly scriptUrl: string;
  readonly reload: () => void;
  readonly firstTimeReady: () => boolean;
}

/** `unreachable`: there was no answer from the server, as is usual offline. */
export type UpdateCheck = "current" | "update_waiting" | "unreachable";

export interface OfflineCourtesy {
  readonly store: OfflineStore;
  /** Installs the service worker where there is none yet, and keeps the store told from then on. */
  readonly start: () => Promise<void>;
  /** Asks the server for a newer version and waits until it is downloaded. */
  readonly checkForUpdate: () => Promise<UpdateCheck>;
  /** Moves to the waiting version by reloading the page. Only ever called after the person’s yes. */
  readonly applyUpdate: () => void;
  readonly dismissReady: () => void;
}

/** The manners of working offline: “ready” is said once, a new version asks first, and nothing reloads by itself. */
export function createOfflineCourtesy({ container, scriptUrl, reload, firstTimeReady }: OfflineBrowser): OfflineCourtesy {
  const store = createOfflineStore();
  let registration: ServiceWorkerRegistration | undefined;
  let followed: ServiceWorker | undefined;
  let agreed = false;

  async function start(): Promise<void> {
    if (container === undefined) return;
    store.setState({ status: "installing" });
    try {
      registration = await container.register(scriptUrl, { updateViaCache: "none" });
    } catch {
      store.setState({ status: "failed" });
      return;
    }
    const updating = registration.active !== null;
    if (registration.waiting !== null && updating) store.setState({ status: "update_waiting" });
    else if (updating) store.setState({ status: "ready" });
    registration.addEventListener("updatefound", followInstalling);
    followInstalling();
    let controlled = container.controller !== null;
    container.addEventListener("controllerchange", () => {
      if (agreed) reload();
      else if (controlled) store.setState({ status: "update_waiting" }); // another tab said yes: this one still runs the old version
      controlled = true;
    });
  }

  function followInstalling(): void {
    const worker = registration?.installing;
    if (!worker || worker === followed) return; // the first one is met twice: at registration, and as “updatefound”
    followed = worker;
    const isUpdate = registration?.active !== null;
    worker.addEventListener("statechange", () => {
      if (worker.state === "installed" && isUpdate) store.setState({ status: "update_waiting" });
      if (worker.state === "activated" && !isUpdate) store.setState({ status: "ready", justReady: firstTimeReady() });
      if (worker.state === "redundant" && !isUpdate) store.setState({ status: "failed" });
    });
  }

  async function checkForUpdate(): Promise<UpdateCheck> {
    if (registration === undefined) return "unreachable";
    try {
      await registration.update();
    } catch {
      return "unreachable";
    }
    if (registration.installing !== null && registration.active !== null) await settled(registration.installing);
    return store.getState().status === "update_waiting" ? "update_waiting" : "current";
  }

  function applyUpdate(): void {
    agreed = true;
    const waiting = registration?.waiting;
    if (waiting) waiting.postMessage({ type: "SKIP_WAITING" });
    else reload();
  }

  return { store, start, checkForUpdate, applyUpdate, dismissReady: () => store.setState({ justReady: false }) };
}

/** Resolves once the worker is downloaded, or given up. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state !== "installing") resolve();
    };
    worker.addEventListener("statechange", look);
    look();
  });
}
