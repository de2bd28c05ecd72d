import { lazy, type ComponentType } from "react";

/** A screen’s file did not come: there is no network, or a newer version has taken the place of the files. */
export class ScreenNotLoaded extends Error {
  constructor(cause: unknown) {
    super(`A part of Mend could not be loaded: ${String(cause)}`, { cause });
    this.name = "ScreenNotLoaded";
  }
}

/** A screen that is fetched when it is first shown. */
export function lazyScreen<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch (cause) {
      throw new ScreenNotLoaded(cause);
    }
  });
}
