/** How many words a text has: runs of letters and digits, apostrophes and hyphens inside them included. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
