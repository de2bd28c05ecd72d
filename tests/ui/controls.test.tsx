import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { ConfirmDialog } from "#ui/dialog.tsx";
import { Field } from "#ui/field.tsx";
import { FilePicker } from "#ui/file-picker.tsx";
import { Meter } from "#ui/meter.tsx";
import { Notice } from "#ui/notice.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { Toggle } from "#ui/toggle.tsx";

describe("a segmented choice", () => {
  it("is a group of radios under its legend, moved through with the arrow keys", async () => {
    const options = [
      { value: "light", label: "Light" },
      { value: "dark", label: "Dark" },
    ] as const;
    const Theme = () => {
      const [value, setValue] = useState<"light" | "dark">("light");
      return <Segmented legend="Theme" value={value} options={options} onChange={setValue} />;
    };
    render(<Theme />);
    expect(screen.getByRole("group", { name: "Theme" })).toBeDefined();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.getByRole("radio", { name: "Dark" })).toHaveProperty("checked", true);
  });
});

describe("a toggle", () => {
  it("is a checkbox that carries its hint", async () => {
    const onChange = vi.fn();
    render(<Toggle label="Read aloud" hint="Always shown, too." checked={false} onChange={onChange} />);
    const box = screen.getByRole("checkbox", { name: "Read aloud" });
    expect(document.getElementById(box.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Always shown, too.");
    await userEvent.click(box);
    expect(onChange).toHaveBeenCalledWith(true);
  });
});

describe("a field", () => {
  it("ties label, hint and problem to its control", () => {
    render(
      <Field label="Reason" hint="A sentence is plenty." problem="Please say why.">
        {(control) => <textarea {...control} />}
      </Field>,
    );
    const box = screen.getByRole("textbox", { name: "Reason" });
    expect(box.getAttribute("aria-invalid")).toBe("true");
    const described = (box.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(["A sentence is plenty.", "Please say why."]);
  });
});

describe("a question before something final", () => {
  const ask = () => {
    const doors = { onConfirm: vi.fn(), onCancel: vi.fn() };
    const { rerender } = render(
      <ConfirmDialog open={true} title="Delete everything?" confirm="Delete everything" {...doors}>
        It cannot be undone.
      </ConfirmDialog>,
    );
    return { ...doors, rerender };
  };

  it("is a named dialog whose first button changes nothing", async () => {
    const { onConfirm, onCancel } = ask();
    expect(screen.getByRole("dialog", { name: "Delete everything?" })).toBeDefined();
    expect(screen.getAllByRole("button")[0]?.textContent).toBe("Keep it");
    await userEvent.click(screen.getByRole("button", { name: "Keep it" }));
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it("goes ahead on its verb", async () => {
    const { onConfirm } = ask();
    await userEvent.click(screen.getByRole("button", { name: "Delete everything" }));
    expect(onConfirm).toHaveBeenCalledOnce();
  });
});

describe("a file picker", () => {
  it("hands over what was chosen, and takes the same file again", async () => {
    const onPick = vi.fn();
    render(
      <FilePicker accept=".json" onPick={onPick}>
        Restore
      </FilePicker>,
    );
    const file = new File(["{}"], "backup.json", { type: "application/json" });
    await userEvent.upload(screen.getByTestId("file-picker"), file);
    await userEvent.upload(screen.getByTestId("file-picker"), file);
    expect(onPick).toHaveBeenCalledTimes(2);
    expect(onPick).toHaveBeenLastCalledWith([file]);
  });
});

describe("a meter", () => {
  it("says its level in words and hides the drawing from screen readers", () => {
    const { container } = render(<Meter ink="own" value={1} of={2} words="partly" />);
    expect(container.textContent).toBe("partly");
    expect(container.querySelectorAll("[aria-hidden] [data-on=true]")).toHaveLength(1);
  });
});

describe("a notice", () => {
  it("interrupts only for trouble", () => {
    render(
      <>
        <Notice tone="trouble">Storage is full.</Notice>
        <Notice tone="good">Saved.</Notice>
      </>,
    );
    expect(screen.getByRole("alert").textContent).toBe("Storage is full.");
    expect(screen.getByRole("status").textContent).toBe("Saved.");
  });
});
