import { describe, expect, it } from "vitest";
import { createDictation, type DictationTrouble } from "#ui/dictation.ts";
import { aRecognizer } from "../fixtures/a-recognizer.ts";

/** What came of listening. */
function aListener() {
  const words: string[] = [];
  const interim: string[] = [];
  const ends: (DictationTrouble | null)[] = [];
  const listener = {
    onWords: (heard: string) => words.push(heard),
    onInterim: (heard: string) => interim.push(heard),
    onEnd: (trouble: DictationTrouble | null) => ends.push(trouble),
  };
  return { words, interim, ends, listener };
}

describe("recognition on the device", () => {
  it("is missing where the browser has none, or one that cannot keep to the device", () => {
    class Elsewhere {
      lang = "";
      static available = async () => "available" as const;
    }
    class Older {
      processLocally = false;
    }
    expect(createDictation(undefined).place()).toBe("missing");
    expect(createDictation(Elsewhere as never).place()).toBe("missing");
    expect(createDictation(Older as never).place()).toBe("missing");
  });

  it("asks the browser for nothing by itself", () => {
    const { Recognizer, asked } = aRecognizer();
    expect(createDictation(Recognizer).place()).toBe("unasked");
    expect(asked).toEqual([]);
  });

  it.each(["available", "downloadable", "downloading", "unavailable"] as const)("is %s where the browser says so", async (answer) => {
    const { Recognizer, asked } = aRecognizer({ available: { "en-US": answer } });
    const dictation = createDictation(Recognizer);
    const places: string[] = [];
    dictation.subscribe(() => places.push(dictation.place()));
    await dictation.ask();
    expect(places).toEqual(["asking", answer]);
    expect(asked).toEqual([{ langs: ["en-US"], processLocally: true }]);
  });

  it("counts a browser that will not say as one that cannot", async () => {
    const dictation = createDictation(aRecognizer({ available: { "en-US": new Error("policy") } }).Recognizer);
    await dictation.ask();
    expect(dictation.place()).toBe("unavailable");
  });

  it.each([
    ["en-GB", { "en-GB": "available", "en-US": "available" }, "en-GB"],
    ["en-GB", { "en-GB": "downloadable", "en-US": "available" }, "en-US"],
    ["de-DE", { "de-DE": "available", "en-US": "available" }, "en-US"],
  ] as const)("in a browser of %s takes the English that is nearest", async (language, available, lang) => {
    const { Recognizer, heard } = aRecognizer({ available });
    const dictation = createDictation(Recognizer, language);
    await dictation.ask();
    dictation.listen(aListener().listener);
    expect(heard[0]?.lang).toBe(lang);
  });

  it("is here once the browser has fetched its speech pack", async () => {
    const available: Record<string, "downloadable" | "available"> = { "en-US": "downloadable" };
    const install = async () => {
      available["en-US"] = "available";
      return true;
    };
    const { Recognizer, asked } = aRecognizer({ available, install });
    const dictation = createDictation(Recognizer);
    await dictation.ask();
    const installing = dictation.install();
    expect(dictation.place()).toBe("downloading");
    expect(await installing).toBe(true);
    expect(dictation.place()).toBe("available");
    expect(asked[1]).toEqual({ langs: ["en-US"], processLocally: true });
  });

  it.each([async () => false, async () => Promise.reject(new Error("no"))])("is still to be fetched when that failed", async (install) => {
    const dictation = createDictation(aRecognizer({ available: { "en-US": "downloadable" }, install }).Recognizer);
    await dictation.ask();
    expect(await dictation.install()).toBe(false);
    expect(dictation.place()).toBe("downloadable");
  });
});

describe("listening", () => {
  it("stays on the device, and goes on until it is ended", () => {
    const { Recognizer, heard } = aRecognizer();
    createDictation(Recognizer).listen(aListener().listener);
    expect(heard[0]).toMatchObject({ processLocally: true, continuous: true, interimResults: true, state: "started" });
  });

  it("tells what it may be and what it is", () => {
    const { Recognizer, heard } = aRecognizer();
    const { listener, words, interim } = aListener();
    createDictation(Recognizer).listen(listener);
    heard[0]?.say([["I was", false]]);
    heard[0]?.say([["I was late.", true]]);
    heard[0]?.say(
      [
        ["I was late.", true],
        [" You ", false],
        ["waited", false],
      ],
      1,
    );
    expect(words).toEqual(["I was late."]);
    expect(interim).toEqual(["I was", "", " You waited"]);
  });

  it("hands over the last words after it was stopped, and none after it was broken off", () => {
    const { Recognizer, heard } = aRecognizer();
    const { listener, words, ends } = aListener();
    const dictation = createDictation(Recognizer);
    dictation.listen(listener).stop();
    heard[0]?.say([["I was late.", true]]);
    heard[0]?.end();
    dictation.listen(listener).abort();
    heard[1]?.say([["And more.", true]]);
    heard[1]?.end("aborted");
    expect([words, ends]).toEqual([["I was late."], [null]]);
    expect(heard.map(({ state }) => state)).toEqual(["stopped", "aborted"]);
  });

  it.each(["no-speech", "not-allowed", "network"] as const)("says once that it ended with %s", (error) => {
    const { Recognizer, heard } = aRecognizer();
    const { listener, ends } = aListener();
    createDictation(Recognizer).listen(listener);
    heard[0]?.end(error);
    heard[0]?.end();
    expect(ends).toEqual([error]);
  });

  it("says that it could not begin", () => {
    const { listener, ends } = aListener();
    createDictation(aRecognizer({ refusal: new Error("busy") }).Recognizer)
      .listen(listener)
      .stop();
    expect(ends).toEqual(["not-started"]);
  });
});
