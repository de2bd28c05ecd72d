import { defineConfig } from "@playwright/test";

const LAUNCH_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const executablePath = process.env["MEND_CHROMIUM"];
const buildFolder = process.env["MEND_BUILD"] ?? "dist";
if (executablePath === undefined) throw new Error("Run the journeys with `npm run journeys`: it finds a browser and builds the app first.");

export default defineConfig<object, { buildFolder: string; subPath: string }>({
  testDir: ".",
  outputDir: "../../test-results",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [["list"]],
  use: {
    buildFolder,
    launchOptions: { executablePath, args: LAUNCH_ARGS },
    trace: "retain-on-failure",
  },
  projects: [
    { name: "at /", use: { subPath: "/" } },
    { name: "at /a/b/", use: { subPath: "/a/b/" }, grep: /@sub-path/ },
  ],
});
