import { posix, win32 } from "node:path";

/** The machine, as far as finding a browser needs it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where Playwright’s own installer puts Chromium. */
  readonly playwrightPath: string;
}

/** In the order of preference: the headless shell is about twice as fast. */
const LINUX_NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const LINUX_FOLDERS = ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin"];
const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Returns the path of a Chromium, or null where there is none.
 * A path named in MEND_CHROMIUM or CHROME_PATH is a wish: where it does not exist this throws, and looks no further.
 */
export function findBrowser(machine: Machine): string | null {
  const wished = ["MEND_CHROMIUM", "CHROME_PATH"].find((name) => machine.env[name]);
  if (wished !== undefined) {
    const path = machine.env[wished] ?? "";
    if (machine.exists(path)) return path;
    throw new Error(`${wished} names ${path}, and there is no such file. Correct it, or unset it to have one looked for.`);
  }
  return [...usualPlaces(machine), machine.playwrightPath].find(machine.exists) ?? null;
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === "darwin") {
    return ["", env["HOME"] ?? ""].flatMap((home) => MAC_APPS.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === "win32") {
    const roots = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]].filter((root) => root !== undefined);
    return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  const folders = [...new Set([...(env["PATH"] ?? "").split(":").filter(Boolean), ...LINUX_FOLDERS])];
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** The commands that install a Chromium, in the order in which to try them: those of the system where they may be used, then Playwright’s own. */
export function installCommands(machine: Pick<Machine, "platform" | "exists">, isRoot: boolean): string[] {
  const apt = machine.platform === "linux" && isRoot && machine.exists("/usr/bin/apt-get");
  return [
    ...(apt ? ["apt-get update && apt-get install -y chromium-headless-shell", "apt-get update && apt-get install -y chromium"] : []),
    "npx playwright install chromium",
  ];
}
