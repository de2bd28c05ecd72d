import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { precacheManifest } from "./precache-manifest.ts";

/** Builds src/offline/service-worker.ts into the finished build, with the list of that build’s files inside. */
export function serviceWorkerPlugin(): Plugin {
  let outDir = "";
  return {
    name: "mend-service-worker",
    apply: "build",
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler: () => buildServiceWorker(outDir),
    },
  };
}

async function buildServiceWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { __PRECACHE__: JSON.stringify(precacheManifest(outDir)), "process.env.NODE_ENV": '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(import.meta.dirname, "service-worker.ts"),
        output: { format: "iife", entryFileNames: "service-worker.js" },
      },
    },
  });
}
