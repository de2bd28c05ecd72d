import { render, screen } from "@testing-library/react";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { QR_MAX_LENGTH, QrCode } from "#ui/qr-code.tsx";

test.each(["https://mend.example/#/answer/too-young", "a".repeat(QR_MAX_LENGTH)])(
  "draws each dark square of the code, and no other",
  (text) => {
    render(<QrCode text={text} label="A code" />);
    const path = screen.getByRole("img", { name: "A code" }).querySelector("path")?.getAttribute("d") ?? "";
    const drawn = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)].map(([, x, y]) => `${x} ${y}`);
    const dark = encode(text, { border: 3 }).data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
    expect(drawn).toEqual(dark);
    expect(drawn.length).toBeGreaterThan(100);
  },
);
