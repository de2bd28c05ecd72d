import { useState } from "react";
import { makeFilters, parseFilters, type Filters } from "./filters.ts";

const STORAGE_KEY = "mend-library-filters";

/** The filters, kept for as long as the tab lives: going back to the list finds it as it was left. */
export function useFilters(): readonly [Filters, (filters: Filters) => void] {
  const [filters, setFilters] = useState(() => parseFilters(readStored()));
  const change = (next: Filters) => {
    setFilters(next);
    try {
      sessionStorage.setItem(STORAGE_KEY, makeFilters(next));
    } catch {
      // Storage is blocked: the filters then last as long as the screen.
    }
  };
  return [filters, change];
}

function readStored(): string | null {
  try {
    return sessionStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}
