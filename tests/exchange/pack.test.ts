import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINK_MAX_LENGTH, makeLink } from "#exchange/link/make-link.ts";
import { packText, unpackText } from "#exchange/link/pack.ts";

describe("a text in a link", () => {
  it("comes out as it went in, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 2000 }), async (text) => {
        const packed = await packText(text);
        expect(packed).toMatch(/^[\w-]*$/);
        expect(await unpackText(packed)).toEqual({ ok: true, text });
      }),
    );
  });

  it("is broken, and nothing else, when it was cut short, changed or never one", async () => {
    const packed = await packText("You look a little young to be doing this. ".repeat(20));
    for (const damaged of [packed.slice(0, -6), `${packed.slice(0, 10)}AAAA${packed.slice(14)}`, "%%%", "", "a", "héllo"]) {
      expect(await unpackText(damaged)).toEqual({ ok: false, reason: "broken" });
    }
  });

  it("is given up once it unpacks to more than is allowed", async () => {
    const packed = await packText("a".repeat(3_000_000));
    expect(packed.length).toBeLessThan(LINK_MAX_LENGTH);
    expect(await unpackText(packed)).toEqual({ ok: false, reason: "too_big" });
    expect(await unpackText(packed, 4_000_000)).toMatchObject({ ok: true });
  });
});

describe("a link", () => {
  it("carries the value behind the page’s own address", async () => {
    const link = await makeLink("https://mend.example/app/?x=1#/editor", "import", { a: 1 });
    expect(link).toEqual({ ok: true, href: `https://mend.example/app/?x=1#/import/${await packText('{"a":1}')}` });
  });

  it("is refused where it would be too long", async () => {
    const noise = Array.from({ length: 8000 }, (_, at) => (at * 7919 * 104_729).toString(36)).join("");
    expect(await makeLink("https://mend.example/", "import", noise)).toMatchObject({ ok: false });
  });
});
