import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { HearIt } from "#features/practice/hear-it.tsx";
import { useSpeech } from "#ui/use-speech.ts";

vi.mock("#ui/use-speech.ts");

const VOICE = { on: true, uri: "local:en", rate: 0.9 };
const speak = vi.fn<ReturnType<typeof useSpeech>["speak"]>();
const stop = vi.fn<() => void>();
const device = (voices: ReturnType<typeof useSpeech>["voices"], speaking = false) =>
  vi.mocked(useSpeech).mockReturnValue({ voices, speaking, speak, stop });
const LOCAL = [{ uri: "local:en", name: "Local", lang: "en-US" }];

beforeEach(() => vi.clearAllMocks());

describe("HearIt", () => {
  test("reads the client’s words with the voice that was chosen", async () => {
    device(LOCAL);
    render(<HearIt words="You are late." voice={VOICE} />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Hear it" }));
    expect(speak).toHaveBeenCalledWith("You are late.", { voiceUri: "local:en", rate: 0.9 });
  });

  test("can be stopped", async () => {
    device(LOCAL, true);
    render(<HearIt words="You are late." voice={VOICE} />);
    await userEvent.setup().click(screen.getByRole("button", { name: "Stop" }));
    expect(stop).toHaveBeenCalledOnce();
  });

  test.each([
    ["the voice is off", { ...VOICE, on: false }, LOCAL],
    ["the device has no voice", VOICE, []],
    ["it is not known yet", VOICE, null],
  ])("is not there where %s", (_, voice, voices) => {
    device(voices);
    render(<HearIt words="You are late." voice={voice} />);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
