import { describe, expect, it, vi } from "vitest";
import { createOfflineCourtesy } from "#offline/offline-courtesy.ts";
import { aBrowser, aRegistration, aWorker } from "./a-browser.ts";

describe("the first visit", () => {
  it("says that the app is ready once every file is stored", async () => {
    const worker = aWorker("installing");
    const courtesy = createOfflineCourtesy(aBrowser(aRegistration({ installing: worker })));
    await courtesy.start();
    expect(courtesy.store.getState()).toEqual({ status: "installing", justReady: false });
    worker.become("activated");
    expect(courtesy.store.getState()).toEqual({ status: "ready", justReady: true });
    courtesy.dismissReady();
    expect(courtesy.store.getState()).toEqual({ status: "ready", justReady: false });
  });

  it("says so once, though the browser also reports the first version as an update", async () => {
    const worker = aWorker("installing");
    const browser = { ...aBrowser(aRegistration({ installing: worker })), firstTimeReady: vi.fn(() => true) };
    const courtesy = createOfflineCourtesy(browser);
    await courtesy.start();
    browser.found(worker);
    worker.become("activated");
    expect(browser.firstTimeReady).toHaveBeenCalledOnce();
    expect(courtesy.store.getState().justReady).toBe(true);
  });

  it("does not say so again in a browser that has heard it", async () => {
    const worker = aWorker("installing");
    const browser = { ...aBrowser(aRegistration({ installing: worker })), firstTimeReady: () => false };
    const courtesy = createOfflineCourtesy(browser);
    await courtesy.start();
    worker.become("activated");
    expect(courtesy.store.getState()).toEqual({ status: "ready", justReady: false });
  });

  it("takes no update for granted when the first version takes charge of the page", async () => {
    const worker = aWorker("installing");
    const browser = aBrowser(aRegistration({ installing: worker }));
    const courtesy = createOfflineCourtesy(browser);
    await courtesy.start();
    browser.container.dispatchEvent(new Event("controllerchange"));
    worker.become("activated");
    expect(courtesy.store.getState().status).toBe("ready");
    expect(browser.reload).not.toHaveBeenCalled();
  });

  it("admits it when the files cannot be stored", async () => {
    const worker = aWorker("installing");
    const courtesy = createOfflineCourtesy(aBrowser(aRegistration({ installing: worker })));
    await courtesy.start();
    worker.become("redundant");
    expect(courtesy.store.getState().status).toBe("failed");
  });

  it("admits it when the browser refuses, and goes on", async () => {
    const courtesy = createOfflineCourtesy(aBrowser(new Error("not allowed here")));
    await courtesy.start();
    expect(courtesy.store.getState().status).toBe("failed");
  });

  it("stays quiet where there are no service workers", async () => {
    const courtesy = createOfflineCourtesy({ ...aBrowser(aRegistration({})), container: undefined });
    await courtesy.start();
    expect(courtesy.store.getState()).toEqual({ status: "unsupported", justReady: false });
    expect(await courtesy.checkForUpdate()).toBe("unreachable");
  });
});

describe("a newer version", () => {
  const inUse = aWorker("activated");

  it("waits for a yes, and never reloads by itself", async () => {
    const browser = aBrowser(aRegistration({ active: inUse }), inUse);
    const courtesy = createOfflineCourtesy(browser);
    await courtesy.start();
    expect(courtesy.store.getState().status).toBe("ready");
    const newer = browser.found(aWorker("installing"));
    newer.become("installed");
    expect(courtesy.store.getState().status).toBe("update_waiting");
    expect(newer.postMessage).not.toHaveBeenCalled();
    expect(browser.reload).not.toHaveBeenCalled();
  });

  it("is still offered on the next visit", async () => {
    const courtesy = createOfflineCourtesy(aBrowser(aRegistration({ active: inUse, waiting: aWorker("installed") }), inUse));
    await courtesy.start();
    expect(courtesy.store.getState().status).toBe("update_waiting");
  });

  it("takes over after a yes, and the page reloads when it has", async () => {
    const waiting = aWorker("installed");
    const browser = aBrowser(aRegistration({ active: inUse, waiting }), inUse);
    const courtesy = createOfflineCourtesy(browser);
    await courtesy.start();
    courtesy.applyUpdate();
    expect(waiting.postMessage).toHaveBeenCalledWith({ type: "SKIP_WAITING" });
    expect(browser.reload).not.toHaveBeenCalled();
    browser.container.dispatchEvent(new Event("controllerchange"));
    expect(browser.reload).toHaveBeenCalledOnce();
  });

  it("agreed to in another tab is offered here, where a yes only reloads", async () => {
    const browser = aBrowser(aRegistration({ active: inUse }), inUse);
    const courtesy = createOfflineCourtesy(browser);
    await courtesy.start();
    browser.container.dispatchEvent(new Event("controllerchange"));
    expect(courtesy.store.getState().status).toBe("update_waiting");
    expect(browser.reload).not.toHaveBeenCalled();
    courtesy.applyUpdate();
    expect(browser.reload).toHaveBeenCalledOnce();
  });

  it("that fails to download leaves the one in use as it is", async () => {
    const browser = aBrowser(aRegistration({ active: inUse }), inUse);
    const courtesy = createOfflineCourtesy(browser);
    await courtesy.start();
    browser.found(aWorker("installing")).become("redundant");
    expect(courtesy.store.getState().status).toBe("ready");
  });
});

describe("checking for an update", () => {
  const inUse = aWorker("activated");

  it("answers that this is the current version when the server has no other", async () => {
    const courtesy = createOfflineCourtesy(aBrowser(aRegistration({ active: inUse }), inUse));
    await courtesy.start();
    expect(await courtesy.checkForUpdate()).toBe("current");
  });

  it("waits for the download before it answers that one is waiting", async () => {
    const browser = aBrowser(aRegistration({ active: inUse }), inUse);
    const newer = aWorker("installing");
    browser.registration.update = async () => {
      browser.found(newer);
      setTimeout(() => newer.become("installed"));
    };
    const courtesy = createOfflineCourtesy(browser);
    await courtesy.start();
    expect(await courtesy.checkForUpdate()).toBe("update_waiting");
  });

  it("answers that the server is out of reach when there is no network", async () => {
    const browser = aBrowser(aRegistration({ active: inUse }), inUse);
    browser.registration.update = vi.fn().mockRejectedValue(new TypeError("Failed to fetch"));
    const courtesy = createOfflineCourtesy(browser);
    await courtesy.start();
    expect(await courtesy.checkForUpdate()).toBe("unreachable");
  });
});
