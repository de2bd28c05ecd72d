import { expect, test } from "vitest";
import { classAddress, classIdIn } from "#features/classroom/channel/class-address.ts";
import { CLASS_ID } from "../../../fixtures/a-class.ts";

test("an address names its class, and whatever else stands there names none", () => {
  expect(classIdIn(classAddress("class", "late-again", CLASS_ID))).toBe(CLASS_ID);
  for (const hash of ["", "#/class/late-again", "#/class/late-again?class=", "#/class/late-again?class=../x", "#/class/x?other=00c0ffee"]) {
    expect(classIdIn(hash)).toBeNull();
  }
});
