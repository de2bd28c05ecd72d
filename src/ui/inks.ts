/** The four inks of the house, named like their tokens: each one color, one underline pattern, and a wash of itself. */
export type Ink = "own" | "reflect" | "ask" | "trap";
