import { createJSONStorage, persist } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import { DEFAULT_SETTINGS, parseSettings, type Settings } from "#schema/settings.ts";
import { getText, keyOnDevice, removeText, setText } from "./local-text.ts";

const KEY = "mend:settings";
const VERSION = 1;

export interface SettingsState extends Settings {
  change(changes: Partial<Settings>): void;
  /** Back to how Mend comes, with nothing kept. */
  clearAll(): void;
}

const storage = createJSONStorage<Settings>(() => ({
  getItem: getText,
  setItem: setText,
  removeItem: removeText,
}));

/** What a person has set on this device, kept at once. A stored field that makes no sense takes its default, the others stay. */
export const settingsStore = createStore<SettingsState>()(
  persist<SettingsState, [], [], Settings>(
    (set) => ({
      ...DEFAULT_SETTINGS,
      change: (changes) => set(changes),
      clearAll: () => {
        set(DEFAULT_SETTINGS);
        settingsStore.persist.clearStorage();
      },
    }),
    {
      name: KEY,
      version: VERSION,
      ...(storage && { storage }),
      partialize: settingsOf,
      migrate: parseSettings,
      merge: (stored, current) => ({ ...current, ...parseSettings(stored) }),
    },
  ),
);

/** The settings without what can be done to them. */
export function settingsOf(settings: Settings): Settings {
  const { theme, textSize, selfRating, voice, pressure, sessionMinutes, returnsADay, edge, primerSeen } = settings;
  return { theme, textSize, selfRating, voice, pressure, sessionMinutes, returnsADay, edge, primerSeen };
}

// What is set in one tab holds in the others.
if (typeof window !== "undefined") {
  window.addEventListener("storage", ({ key }) => {
    if (key === keyOnDevice(KEY)) void settingsStore.persist.rehydrate();
  });
}
