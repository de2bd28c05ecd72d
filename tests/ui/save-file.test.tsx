import { describe, expect, it, vi } from "vitest";
import { saveFile } from "#ui/save-file.ts";

describe("saving a file", () => {
  it("hands the text to the browser as a download under its name", async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return "blob:mend";
    });
    const clicked: HTMLAnchorElement[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this);
    });
    saveFile("mend.json", '{"a":1}');
    expect(clicked[0]).toMatchObject({ download: "mend.json", href: "blob:mend", isConnected: false });
    expect(await blobs[0]?.text()).toBe('{"a":1}');
    expect(blobs[0]?.type).toBe("application/json");
  });
});
