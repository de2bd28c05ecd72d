/** A new id for whatever is kept or handed out, unlike any other. `crypto.randomUUID` is missing where the page was not loaded securely. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A new id for a profile. */
export function newProfileId(): string {
  return `p${newId().slice(0, 12)}`;
}
