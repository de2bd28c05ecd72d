/** “9:30 AM”, local time; `at` in milliseconds since 1970. */
export const timeOf = (at: number): string => new Date(at).toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" });

/** “November 23, 2026, 9:30 AM”, local time; `at` in milliseconds since 1970. */
export const dateAndTimeOf = (at: number): string => `${new Date(at).toLocaleDateString("en-US", { dateStyle: "long" })}, ${timeOf(at)}`;
