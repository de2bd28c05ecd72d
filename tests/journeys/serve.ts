import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";

/** Every journey’s server is here, and nothing that the app asks for may be anywhere else. */
export const SERVED_ON = "127.0.0.1";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

export interface Site {
  /** The address of the folder, with its last slash. */
  readonly url: string;
  close(): Promise<void>;
}

interface ServeOptions {
  /** Whether text is packed on its way, as most hosts do. */
  readonly packed?: boolean;
}

const TEXT = /^(?:text\/|application\/(?:json|manifest)|image\/svg)/;

/** Serves a folder at a sub-path on a free port, as the dumbest static host would: index.html for a folder, 404 for what is missing, and no rewriting. */
export async function serve(folder: string, subPath: "/" | `/${string}/` = "/", { packed = false }: ServeOptions = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const path = fileFor(folder, subPath, request.url ?? "/");
    if (path === null) {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is nothing here.");
      return;
    }
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    const headers = { "content-type": type, "cache-control": "no-cache" };
    if (packed && TEXT.test(type)) {
      response.writeHead(200, { ...headers, "content-encoding": "gzip" });
      createReadStream(path).pipe(createGzip()).pipe(response);
      return;
    }
    response.writeHead(200, headers);
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, SERVED_ON, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${SERVED_ON}:${port}${subPath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileFor(folder: string, subPath: string, address: string): string | null {
  const { pathname } = new URL(address, "http://localhost");
  if (!pathname.startsWith(subPath)) return null;
  const inside = normalize(`/${decodeURIComponent(pathname.slice(subPath.length))}`);
  const path = join(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : null;
}
