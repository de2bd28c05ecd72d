import { createStore } from "zustand/vanilla";

/** Chromium’s offer to install the page as an app; other browsers never make it. Not in TypeScript’s DOM library. */
interface InstallOffer extends Event {
  prompt(): Promise<{ outcome: "accepted" | "dismissed" }>;
}

/** `canInstall` is true while the browser’s own prompt can be shown by `promptInstall`. */
export const installStore = createStore<{ readonly canInstall: boolean; readonly installed: boolean }>(() => ({
  canInstall: false,
  installed: false,
}));

let offer: InstallOffer | null = null;

/** Keeps the browser’s offer for later, so that it is made where the person looks for it. */
export function watchInstall(page: Pick<Window, "addEventListener"> = window): void {
  page.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer = event as InstallOffer;
    installStore.setState({ canInstall: true });
  });
  page.addEventListener("appinstalled", () => {
    offer = null;
    installStore.setState({ canInstall: false, installed: true });
  });
}

/** Shows the browser’s install prompt and returns the answer; an offer holds for one prompt only. */
export async function promptInstall(): Promise<"accepted" | "dismissed" | "unavailable"> {
  if (offer === null) return "unavailable";
  const shown = offer;
  offer = null;
  installStore.setState({ canInstall: false });
  const { outcome } = await shown.prompt();
  return outcome;
}
