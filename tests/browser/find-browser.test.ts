import { describe, expect, it } from "vitest";
import { findBrowser, installCommands, type Machine } from "./find-browser.ts";

function aMachine(files: string[], given: Partial<Machine> = {}): Machine {
  return { platform: "linux", env: {}, exists: (path) => files.includes(path), playwrightPath: "/cache/chrome", ...given };
}

describe("finding a browser", () => {
  it("takes the one that MEND_CHROMIUM names before all others", () => {
    const env = { MEND_CHROMIUM: "/my/chrome", CHROME_PATH: "/other/chrome" };
    expect(findBrowser(aMachine(["/my/chrome", "/other/chrome", "/usr/bin/chromium"], { env }))).toBe("/my/chrome");
  });

  it("takes the one that CHROME_PATH names before the usual places", () => {
    expect(findBrowser(aMachine(["/my/chrome", "/usr/bin/chromium"], { env: { CHROME_PATH: "/my/chrome" } }))).toBe("/my/chrome");
  });

  it("says what is wrong when a named one does not exist, and takes no other", () => {
    const machine = aMachine(["/usr/bin/chromium"], { env: { MEND_CHROMIUM: "/gone" } });
    expect(() => findBrowser(machine)).toThrow("MEND_CHROMIUM names /gone");
  });

  it("prefers the headless shell on Linux, wherever PATH has it", () => {
    const machine = aMachine(["/usr/bin/chromium", "/home/me/bin/chromium-headless-shell"], { env: { PATH: "/usr/bin:/home/me/bin" } });
    expect(findBrowser(machine)).toBe("/home/me/bin/chromium-headless-shell");
  });

  it("finds Google Chrome on Linux when PATH is empty", () => {
    expect(findBrowser(aMachine(["/usr/bin/google-chrome"]))).toBe("/usr/bin/google-chrome");
  });

  it("finds an app in the person’s own folder on macOS", () => {
    const chrome = "/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser(aMachine([chrome], { platform: "darwin", env: { HOME: "/Users/me" } }))).toBe(chrome);
  });

  it("finds Edge on Windows when there is no Chrome", () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    expect(findBrowser(aMachine([edge], { platform: "win32", env: { "ProgramFiles(x86)": "C:\\Program Files (x86)" } }))).toBe(edge);
  });

  it("falls back on the one that Playwright installed", () => {
    expect(findBrowser(aMachine(["/cache/chrome"]))).toBe("/cache/chrome");
  });

  it("returns null where there is none", () => {
    expect(findBrowser(aMachine([]))).toBeNull();
  });
});

describe("installing a browser", () => {
  it("uses apt on Debian as root, and Playwright’s installer when that fails", () => {
    expect(installCommands(aMachine(["/usr/bin/apt-get"]), true)).toEqual([
      expect.stringContaining("chromium-headless-shell"),
      expect.stringContaining("install -y chromium"),
      "npx playwright install chromium",
    ]);
  });

  it.each([
    ["Debian without root", aMachine(["/usr/bin/apt-get"]), false],
    ["another Linux", aMachine([]), true],
    ["macOS", aMachine([], { platform: "darwin" }), false],
  ])("uses Playwright’s installer on %s", (_name, machine, isRoot) => {
    expect(installCommands(machine, isRoot)).toEqual(["npx playwright install chromium"]);
  });
});
