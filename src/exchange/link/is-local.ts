const LOCAL_HOST = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u;

/** Whether a page at this address runs on its own device alone, so that a link to it leads nowhere from any other. */
export function isLocal({ protocol, hostname }: Pick<URL, "protocol" | "hostname">): boolean {
  return protocol === "file:" || LOCAL_HOST.test(hostname);
}
