/** A name longer than this is a description. */
const NAME_MAX_LENGTH = 32;

/** What the client is called, from the scenario’s line on them: “Ruth” for “Ruth, 67, raising her two grandsons”. */
export function clientNameOf(client: string): string {
  const name = client.split(/[,;:(–—]/u)[0]?.trim() ?? "";
  return name === "" || name.length > NAME_MAX_LENGTH ? "The client" : name;
}
