import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { cataloguePlugin } from "./src/content/catalogue-plugin.ts";
import { drillAnswersPlugin } from "./src/content/drills/drill-answers-plugin.ts";
import { readQuoteIn } from "./src/cli/read-quote.ts";
import { buildVersion } from "./src/offline/build-version.ts";
import { serviceWorkerPlugin } from "./src/offline/service-worker-plugin.ts";
import { workerChunkPlugin } from "./src/offline/worker-chunk-plugin.ts";

// Days are the trainee’s, and clocks change: tests run where they do, or a mistake with either would pass unseen.
if (process.env["VITEST"]) process.env["TZ"] = "America/New_York";

const CONTENT_SECURITY_POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

/** Only in the build: the development server needs inline scripts. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "mend-content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          injectTo: "head-prepend",
          attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        },
      ],
    },
  };
}

export default defineConfig({
  base: "./",
  appType: "mpa", // a missing file is a 404, as on any static server
  plugins: [
    react(),
    workerChunkPlugin(),
    cataloguePlugin(),
    drillAnswersPlugin(readQuoteIn("scenarios")),
    contentSecurityPolicy(),
    serviceWorkerPlugin(),
  ],
  define: { __APP_VERSION__: JSON.stringify(buildVersion(import.meta.dirname)) },
  build: {
    // The first browsers with light-dark(): older ones would get a rewriting that differs from what is seen in development.
    target: ["chrome123", "edge123", "firefox121", "safari17.5"],
    assetsInlineLimit: 0, // the policy allows no data: addresses
    modulePreload: { polyfill: false },
  },
  test: {
    passWithNoTests: false,
    pool: "threads", // a third faster than processes
    maxWorkers: "100%", // the default leaves a core idle: half of a machine with two
    unstubGlobals: true,
    restoreMocks: true,
    projects: [
      // Without isolation these share a thread's modules, which saves half the time: pure functions keep no state between tests.
      { extends: true, test: { name: "node", include: ["tests/**/*.test.ts"], exclude: ["tests/storage/**"], isolate: false } },
      { extends: true, test: { name: "storage", include: ["tests/storage/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "happy-dom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/clean-up.ts"],
        },
      },
    ],
  },
});
