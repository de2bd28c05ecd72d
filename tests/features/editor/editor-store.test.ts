import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEditor } from "#features/editor/editor-store.ts";
import { emptyTexts, textsOf } from "#features/editor/draft/texts-of.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const type = (editor: ReturnType<typeof createEditor>, place: string, text: string) => {
  for (let end = 1; end <= text.length; end += 1) editor.getState().write(place, text.slice(0, end));
};

describe("taking back", () => {
  it("goes by the field, and not by the key", () => {
    const editor = createEditor(emptyTexts());
    type(editor, "title", "Late");
    type(editor, "setting", "A clinic");
    editor.getState().undo();
    expect(editor.getState().texts).toMatchObject({ title: "Late", setting: "" });
    editor.getState().undo();
    expect(editor.getState().texts).toEqual(emptyTexts());
    editor.getState().redo();
    editor.getState().redo();
    expect(editor.getState().texts).toMatchObject({ title: "Late", setting: "A clinic" });
  });

  it("parts what was written before and after the field was left, or something taken back", () => {
    const editor = createEditor(emptyTexts());
    type(editor, "title", "Late");
    editor.getState().leave("title");
    type(editor, "title", "Again");
    editor.getState().undo();
    expect(editor.getState().texts.title).toBe("Late");
    type(editor, "title", "Anew");
    editor.getState().undo();
    expect(editor.getState().texts.title).toBe("Late");
  });

  it("brings every draft back, whatever was done, and forward again", () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({
          do: fc.constant("write" as const),
          place: fc.constantFrom("title", "ownable[0].phrase", "next[0].manner"),
          text: fc.string(),
        }),
        fc.record({ do: fc.constant("add" as const), list: fc.constantFrom("ownable", "core", "models", "pitfalls", "next") }),
        fc.record({ do: fc.constant("remove" as const), list: fc.constantFrom("ownable", "core", "next"), at: fc.nat({ max: 2 }) }),
        fc.record({ do: fc.constant("move" as const), list: fc.constantFrom("ownable", "next"), at: fc.nat({ max: 2 }) }),
        fc.record({ do: fc.constant("leave" as const) }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (done) => {
        const first = textsOf(aScenario());
        const editor = createEditor(first);
        const { write, add, remove, move, leave, undo, redo } = editor.getState();
        for (const step of done) {
          if (step.do === "write") write(step.place, step.text);
          else if (step.do === "add") add(step.list, step.list);
          else if (step.do === "remove") remove(step.list, step.list, step.at);
          else if (step.do === "move") move(step.list, step.at, 1);
          else leave("title");
        }
        const last = editor.getState().texts;
        for (const _ of done) undo();
        expect(editor.getState().texts).toEqual(first);
        for (const _ of done) redo();
        expect(editor.getState().texts).toEqual(last);
      }),
    );
  });
});

describe("the rows of a list", () => {
  it("keep their keys wherever they are moved, and a new one gets a key of its own", () => {
    const editor = createEditor(textsOf(aScenario()));
    const keys = () => editor.getState().texts.ownable.map(({ key }) => key);
    editor.getState().move("ownable", 0, 1);
    expect(keys()).toEqual([1, 0]);
    editor.getState().add("ownable", "ownable");
    expect(keys()).toEqual([1, 0, 2]);
    editor.getState().move("ownable", 2, 1);
    expect(keys()).toEqual([1, 0, 2]);
  });

  it("close the gap that a later moment leaves: what followed it follows what it followed", () => {
    const editor = createEditor(textsOf(aScenario()));
    editor.getState().add("next", "next");
    const beats = () => editor.getState().texts.next.map(({ id, from }) => [id, from]);
    expect(beats()).toEqual([
      ["the-waiting-room", ""],
      ["the-coat", ""],
      ["beat-3", "the-coat"],
    ]);
    editor.getState().remove("next", "next", 1);
    expect(beats()).toEqual([
      ["the-waiting-room", ""],
      ["beat-3", ""],
    ]);
  });
});
