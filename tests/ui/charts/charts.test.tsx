import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { AsTable } from "#ui/charts/as-table.tsx";
import { BarChart } from "#ui/charts/bar-chart.tsx";
import { DataTable } from "#ui/charts/data-table.tsx";
import { type ChartPoint, LineChart, MOST_POINTS } from "#ui/charts/line-chart.tsx";
import { ShareBar } from "#ui/charts/share-bar.tsx";
import { TallyGrid } from "#ui/charts/tally-grid.tsx";

const LEVELS = ["missing", "partly", "there"];
const numbersIn = (drawing: Element) =>
  [...drawing.querySelectorAll("path, rect")].flatMap((element) =>
    [...element.attributes].filter(({ name }) => ["d", "x", "y", "width", "height"].includes(name)).map(({ value }) => value),
  );
const dotsIn = (drawing: Element) =>
  [...drawing.querySelectorAll("path")].map((path) => path.getAttribute("d")?.match(/h\.01/gu)?.length ?? 0);

const drawLine = (points: readonly ChartPoint[]) =>
  render(<LineChart ink="own" sentence="Four tries." levels={LEVELS} points={points} ticks={["Nov 1", "Nov 9"]} />).container;

describe("a line chart", () => {
  it("is one picture, named by its sentence", () => {
    drawLine([{ level: 2, isHollow: false, line: 1 }]);
    expect(screen.getByRole("img", { name: "Four tries." })).toBeDefined();
  });

  it("draws each point on its level, hollow ones apart, and a line only where it is given", () => {
    const points = [
      { level: 0, isHollow: false, line: null },
      { level: 1, isHollow: true, line: null },
      { level: 2, isHollow: false, line: 1 },
      { level: 2, isHollow: false, line: 1.25 },
    ];
    const drawing = drawLine(points);
    const [filled, hollow] = dotsIn(drawing).filter((count) => count > 0);
    expect([filled, hollow]).toEqual([3, 1]);
    const paths = [...drawing.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "");
    // Three levels in even shares of the height, each named in the middle of its own.
    expect(paths.filter((d) => /^M0 [\d.]+H100$/u.test(d))).toEqual(["M0 83.33H100", "M0 50H100", "M0 16.67H100"]);
    expect(paths.at(-1)).toMatch(/^M66\.17,50L98\.5,41\.67$/u);
  });

  it("draws any points without a number that is none, and no more dots than can be told apart", () => {
    const point = fc.record({
      level: fc.constantFrom(0, 1, 2),
      isHollow: fc.boolean(),
      line: fc.option(fc.double({ min: 0, max: 2, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 400, size: "max" }), (points) => {
        const drawing = drawLine(points);
        expect(numbersIn(drawing).join(" ")).not.toMatch(/NaN|Infinity|undefined/u);
        const [filled = 0, hollow = 0] = dotsIn(drawing).slice(LEVELS.length);
        expect(filled + hollow).toBe(Math.min(MOST_POINTS, points.length));
        drawing.remove();
      }),
      { numRuns: 30 },
    );
  });
});

describe("a bar chart", () => {
  it("is one picture, whose bars stand on the ground and are as high as their values", () => {
    const bars = [3, 0, 40].map((value, index) => ({ key: `${index}`, value }));
    const { container } = render(
      <BarChart sentence="Three weeks." bars={bars} inWords={(minutes) => `${minutes} min`} ticks={["Nov 2"]} />,
    );
    const picture = screen.getByRole("img", { name: "Three weeks." });
    expect(within(picture).getByText("40 min")).toBeDefined();
    const heights = [...container.querySelectorAll("rect")].map((rect) => Number(rect.getAttribute("height")));
    const feet = [...container.querySelectorAll("rect")].map(
      (rect) => Number(rect.getAttribute("y")) + Number(rect.getAttribute("height")),
    );
    expect(heights).toEqual([7.5, 0, 100]);
    expect(feet).toEqual([100, 100, 100]);
  });

  it("draws no bar where there is nothing", () => {
    const bars = ["a", "b"].map((key) => ({ key, value: 0 }));
    const { container } = render(<BarChart sentence="Two weeks." bars={bars} inWords={(minutes) => `${minutes} min`} ticks={["Nov 2"]} />);
    expect([...container.querySelectorAll("rect")].map((bar) => bar.getAttribute("height"))).toEqual(["0", "0"]);
  });
});

describe("a share", () => {
  it("is told in words, with a bar only where there is enough for one", () => {
    const { container, rerender } = render(<ShareBar ink="ask" hits={12} of={2000} enough={5} />);
    expect(screen.getByText("12 of 2,000")).toBeDefined();
    expect(container.querySelectorAll("rect")[1]?.getAttribute("width")).toBe("0.6");
    rerender(<ShareBar ink="ask" hits={2} of={4} enough={5} />);
    expect(screen.getByText("2 of 4")).toBeDefined();
    expect(container.querySelector("rect")).toBeNull();
    rerender(<ShareBar ink="ask" hits={0} of={0} enough={5} />);
    expect(screen.getByText("none")).toBeDefined();
  });
});

describe("a table of figures", () => {
  it("has a caption, and a header for every row, column and group", () => {
    render(
      <DataTable
        caption="Tries"
        columns={["Kind", "Own"]}
        groups={[
          { heading: "Rupture", rows: [{ key: "a", cells: ["withdrawal", "3 of 4"] }] },
          { heading: "Difficulty", rows: [{ key: "b", cells: ["hard", "1 of 4"] }] },
        ]}
      />,
    );
    const table = within(screen.getByRole("table", { name: "Tries" }));
    expect(table.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["Kind", "Own"]);
    expect(table.getByRole("rowheader", { name: "withdrawal" }).closest("tr")?.textContent).toBe("withdrawal3 of 4");
    expect(table.getByText("Difficulty").getAttribute("scope")).toBe("rowgroup");
  });

  it("folded away under a chart is made when it is opened, and shows one page at a time", async () => {
    const pages = vi.fn(() => [
      { name: "November 2026", rows: [{ key: "b", cells: ["Nov 2", "there"] }] },
      { name: "October 2026", rows: [{ key: "a", cells: ["Oct 1", "missing"] }] },
    ]);
    render(<AsTable of="Own a part" columns={["When", "Level"]} pages={pages} />);
    expect(pages).not.toHaveBeenCalled();
    expect(screen.queryByRole("table")).toBeNull();
    await userEvent.click(screen.getByText("As a table"));
    expect(screen.getByRole("table", { name: "Own a part, November 2026" }).textContent).toContain("there");
    await userEvent.selectOptions(screen.getByRole("combobox"), "October 2026");
    expect(screen.getByRole("table", { name: "Own a part, October 2026" }).textContent).toContain("missing");
  });
});

describe("a grid of counts", () => {
  it("is a table, row by row, the deeper the more, and frames what agrees", () => {
    const counts = [
      [1, 0, 0],
      [0, 8, 2],
      [0, 0, 4],
    ];
    render(<TallyGrid ink="own" caption="own" rowsAre="You" columnsAre="Mend" names={LEVELS} counts={counts} />);
    const cells = within(screen.getByRole("table", { name: "own" })).getAllByRole("cell");
    expect(cells.map(({ textContent }) => Number(textContent))).toEqual(counts.flat());
    expect(cells.map((cell) => cell.dataset["depth"])).toEqual(["1", "0", "0", "0", "4", "1", "0", "0", "2"]);
    expect(cells.flatMap((cell, at) => (cell.dataset["agree"] === "true" ? [at] : []))).toEqual([0, 4, 8]);
  });
});
