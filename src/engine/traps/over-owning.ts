import { overOwn } from "../acts/over-own.ts";
import type { Trap } from "./trap.ts";

export const overOwning: Trap = { id: "over_owning", act: overOwn };
