import type { Assignment } from "#schema/assignment.ts";

type Asked = Pick<Assignment, "tries" | "selfRating" | "feedback" | "by">;

/** What an assignment asks for, in sentences to the student. */
export function asksInWords({ tries, selfRating, feedback }: Asked): string[] {
  return [
    tries === 1 ? "One answer at each moment." : `${tries} tries at each moment: the same words, answered again.`,
    selfRating ? "You rate yourself before anything is shown." : "You aren’t asked to rate yourself.",
    feedback === "now" ? "You see Mend’s feedback after each answer." : "Mend’s feedback waits until you hand in the assignment.",
  ];
}

/** What becomes of the answers: nothing by itself. */
export function handOverInWords({ selfRating, feedback, by }: Asked): string {
  const rated = selfRating ? ", how you rated it" : "";
  const disagreed = feedback === "now" ? ", and where you disagree" : "";
  const read = rated === "" && disagreed === "" ? " and what Mend reads in it" : `${rated}, what Mend reads in it${disagreed}`;
  return (
    `At the end you see everything that would go over, and can leave answers out: each answer with its time${read}. ` +
    `It becomes a file that you give to ${by === "" ? "your supervisor" : by} yourself. Nothing is sent by itself.`
  );
}

/** “5 moments” */
export const momentsInWords = (count: number): string => (count === 1 ? "One moment" : `${count} moments`);
