import { describe, expect, test } from "vitest";
import { isLocal } from "#exchange/link/is-local.ts";

describe("an address", () => {
  test.each([
    "http://localhost:4173/a/",
    "http://127.0.0.1/",
    "http://127.8.0.1:80/",
    "http://[::1]:5173/",
    "file:///home/mend/index.html",
  ])("%s is reached from its own device alone", (address) => expect(isLocal(new URL(address))).toBe(true));

  test.each(["https://mend.example/", "http://192.168.1.4:4173/", "https://localhost.example/", "https://127.0.0.1.example/"])(
    "%s may be reached from others",
    (address) => expect(isLocal(new URL(address))).toBe(false),
  );
});
