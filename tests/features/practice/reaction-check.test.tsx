import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { ReactionCheck } from "#features/practice/reaction-check.tsx";
import type { Felt } from "#schema/attempt.ts";

type Told = Omit<Felt, "at">;

function ask(felt: Told | null) {
  const onFelt = vi.fn<(felt: Told) => void>();
  render(<ReactionCheck felt={felt} onFelt={onFelt} />);
  return { user: userEvent.setup(), onFelt };
}

describe("ReactionCheck", () => {
  test("says what it is for, and has nothing chosen", () => {
    ask(null);
    expect(screen.getByText(/This moves the difficulty of your practice sessions/u)).toBeTruthy();
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    expect(screen.queryByRole("checkbox", { checked: true })).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("");
  });

  test("tells how hard it was, and keeps what happened inside", async () => {
    const { user, onFelt } = ask({ difficulty: null, inside: ["blank"] });
    await user.click(screen.getByRole("radio", { name: "too hard" }));
    expect(onFelt).toHaveBeenCalledExactlyOnceWith({ difficulty: "too_hard", inside: ["blank"] });
  });

  test("tells all that happened inside, in one order", async () => {
    const { user, onFelt } = ask({ difficulty: "about_right", inside: ["rushed"] });
    await user.click(screen.getByRole("checkbox", { name: "got defensive" }));
    expect(onFelt).toHaveBeenCalledExactlyOnceWith({ difficulty: "about_right", inside: ["defensive", "rushed"] });
  });

  test("takes back what was said by mistake", async () => {
    const { user, onFelt } = ask({ difficulty: null, inside: ["anxious"] });
    expect(screen.getByRole("status").textContent).toBe("Kept with this answer.");
    await user.click(screen.getByRole("checkbox", { name: "got anxious" }));
    expect(onFelt).toHaveBeenCalledExactlyOnceWith({ difficulty: null, inside: [] });
  });
});
