import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { StageJoin } from "#features/classroom/stage/stage-join.tsx";

const code = () => screen.queryByRole("img", { name: "A code that leads to a page to write on" });

describe("the way in for phones", () => {
  test("is a code and a short address", () => {
    render(<StageJoin link={{ href: "https://mend.example/#/answer/too-young", isShort: true, isLocal: false }} />);
    expect(code()).not.toBeNull();
    expect(screen.getByText("mend.example/#/answer/too-young")).toBeDefined();
  });

  test("is not shown where no phone gets to this laptop", () => {
    render(<StageJoin link={{ href: "http://localhost:4173/#/answer/too-young", isShort: true, isLocal: true }} />);
    expect(code()).toBeNull();
    expect(screen.queryByText(/answer\/too-young/)).toBeNull();
  });
});
