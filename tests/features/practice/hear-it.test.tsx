import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { HearIt } from "#features/practice/hear-it.tsx";
import { speech } from "#ui/speech.ts";
import type { LocalVoice } from "#ui/speech.ts";

const VOICE = { on: true, uri: "local:en", rate: 0.9 };
const LOCAL = [{ uri: "local:en", name: "Local", lang: "en-US" }];

/** A device with these voices, on which speaking never ends by itself. */
function device(voices: readonly LocalVoice[] | Promise<never>) {
  vi.spyOn(speech, "voices").mockImplementation(async () => voices);
  vi.spyOn(speech, "stop").mockImplementation(() => undefined);
  return vi.spyOn(speech, "speak").mockImplementation(() => new Promise(() => undefined));
}

describe("HearIt", () => {
  test("reads the client’s words with the voice that was chosen", async () => {
    const speak = device(LOCAL);
    render(<HearIt words="You are late." voice={VOICE} />);
    await userEvent.setup().click(await screen.findByRole("button", { name: "Hear it" }));
    expect(speak).toHaveBeenCalledWith("You are late.", { voiceUri: "local:en", rate: 0.9 });
  });

  test("can be stopped", async () => {
    device(LOCAL);
    render(<HearIt words="You are late." voice={VOICE} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Hear it" }));
    await user.click(await screen.findByRole("button", { name: "Stop" }));
    expect(speech.stop).toHaveBeenCalledOnce();
  });

  test.each([
    ["the voice is off", { ...VOICE, on: false }, LOCAL],
    ["the device has no voice", VOICE, []],
    ["it is not known yet", VOICE, new Promise<never>(() => undefined)],
  ])("is not there where %s", async (_, voice, voices) => {
    device(voices);
    render(<HearIt words="You are late." voice={voice} />);
    await waitFor(() => expect(speech.voices).toHaveBeenCalled());
    expect(screen.queryByRole("button")).toBeNull();
  });
});
