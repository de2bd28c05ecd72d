import type { Assignment } from "#schema/assignment.ts";

/** “An assignment from Dr. Reyes” */
export const fromInWords = ({ by }: Pick<Assignment, "by">): string => (by === "" ? "An assignment" : `An assignment from ${by}`);
