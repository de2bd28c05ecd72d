/** What every journey starts from: the built app on its own server, and a watch over everything that must not happen. */
import { test as base, expect, type Page } from "@playwright/test";
import { AxeBuilder } from "@axe-core/playwright";
import { SERVED_ON, serve } from "./serve.ts";

export { expect };

interface Build {
  /** The folder of the finished build. */
  readonly buildFolder: string;
  /** Where the build is served: at / or at a sub-path. */
  readonly subPath: "/" | `/${string}/`;
}

interface Watch {
  /** Console errors, uncaught errors, reports of the security policy, and requests that leave the origin: any of them fails the journey. */
  readonly complaints: string[];
}

export const test = base.extend<Watch, Build & { site: string }>({
  buildFolder: ["dist", { option: true, scope: "worker" }],
  subPath: ["/", { option: true, scope: "worker" }],
  site: [
    async ({ buildFolder, subPath }, use) => {
      const site = await serve(buildFolder, subPath);
      await use(site.url);
      await site.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site),
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error") complaints.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (url.hostname !== SERVED_ON) complaints.push(`left the origin: ${url.href}`);
      });
      await context.exposeFunction("complain", (complaint: string) => complaints.push(complaint));
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          void (window as unknown as { complain(text: string): Promise<void> }).complain(
            `security policy: ${event.effectiveDirective} ${event.blockedURI}`,
          );
        });
      });
      await use(complaints);
      expect(complaints, "nothing may go wrong in silence").toEqual([]);
    },
    { auto: true },
  ],
});

/** Fails naming every accessibility problem that axe finds on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(" ")) }))).toEqual([]);
}

/** Resolves when the service worker has stored the whole app. */
export async function untilOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== "activated") await new Promise((resolve) => active?.addEventListener("statechange", resolve));
  });
}
