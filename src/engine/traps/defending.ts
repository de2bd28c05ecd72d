import { explain } from "../acts/explain.ts";
import type { Trap } from "./trap.ts";

export const defending: Trap = { id: "defending", act: explain };
