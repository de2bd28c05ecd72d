/** How many words a text has, parted by spaces. */
export const wordsIn = (text: string): number => text.trim().split(/\s+/u).length;
