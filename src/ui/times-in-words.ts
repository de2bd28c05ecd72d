const NUMBER = new Intl.NumberFormat("en-US");

/** How often, in words: “once,” “twice,” “3 times.” */
export function timesInWords(times: number): string {
  if (times === 1) return "once";
  return times === 2 ? "twice" : `${NUMBER.format(times)} times`;
}
