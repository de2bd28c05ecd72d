import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** `new Worker(new URL("./some-worker.ts", import.meta.url)`, as Vite’s documentation has it. */
const WORKER = /(new Worker\(\s*)new URL\("(\.[^"]+)",\s*import\.meta\.url\)/gu;

/**
 * Builds module workers as parts of the app. Vite would bundle each on its own, and everything that it shares with the app (the engine
 * with its weights, a megabyte) would be stored twice for offline use. In development Vite serves them as ever.
 */
export function workerChunkPlugin(): Plugin {
  return {
    name: "mend-worker-chunk",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { code: "new Worker(" },
      handler(code, id) {
        return code.replaceAll(WORKER, (_, begin: string, path: string) => {
          const chunk = this.emitFile({ type: "chunk", id: join(dirname(id), path) });
          return `${begin}import.meta.ROLLUP_FILE_URL_${chunk}`;
        });
      },
    },
  };
}
