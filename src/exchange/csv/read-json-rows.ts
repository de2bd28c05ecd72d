import { describeProblem } from "#schema/problems/describe-problem.ts";
import { foundInWords } from "#schema/problems/found-in-words.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { readJson } from "#schema/problems/read-json.ts";
import { mendFileInWords } from "../read-mend-file.ts";
import { nameColumns } from "./column-names.ts";
import type { TableRow } from "./table.ts";

interface JsonRows {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export type ReadJsonRows = ({ readonly ok: true } & JsonRows) | { readonly ok: false; readonly problems: readonly Problem[] };

const OBJECT = "an object";
/** Whatever a table may hold: rows times columns, and what stands in lists inside. */
const MAX_VALUES = 4_000_000;

/** What a text of JSON is, by how it begins: an answer may begin with a bracket, too. */
export function jsonFormOf(text: string): "json_lines" | "json_list" | null {
  if (/^\s*\[\s*[{\]]/u.test(text)) return "json_list";
  return /^\s*\{\s*["}]/u.test(text) ? "json_lines" : null;
}

/** A list of objects as rows, by their place in it from 1. */
export function readJsonList(text: string): ReadJsonRows {
  const read = readJson(text, Number.POSITIVE_INFINITY, MAX_VALUES);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const list = Array.isArray(read.value) ? (read.value as unknown[]) : [];
  return { ok: true, ...asRows(list.map((value, index) => ({ number: index + 1, value, problem: null }))) };
}

/** An object a line as rows, by their line from 1. A line that is none is a row that says so; a text in which every line is refused is. */
export function readJsonLines(text: string): ReadJsonRows {
  const lines = text.split(/\r\n|\n|\r/u).flatMap((line, index) => (line.trim() === "" ? [] : [{ line, number: index + 1 }]));
  const read = lines.map(({ line, number }) => {
    const one = readJson(line, Number.POSITIVE_INFINITY, MAX_VALUES);
    return one.ok ? { number, value: one.value, problem: null } : { number, value: null, problem: { ...one.problem, path: "" } };
  });
  if (read.some(({ problem }) => problem === null)) return { ok: true, ...asRows(read) };
  const whole = readJson(text, Number.POSITIVE_INFINITY, MAX_VALUES);
  if (whole.ok) {
    const found = mendFileInWords(whole.value) ?? foundInWords(whole.value);
    return { ok: false, problems: [{ path: "", expected: "an object a line, or a list of objects", found }] };
  }
  const problems = read.flatMap(({ number, problem }) => (problem === null ? [] : [{ ...problem, path: `line ${number}` }]));
  return { ok: false, problems };
}

interface Value {
  readonly number: number;
  readonly value: unknown;
  readonly problem: Problem | null;
}

function asRows(values: readonly Value[]): JsonRows {
  const names = [...new Set(values.flatMap(({ value }) => (isObject(value) ? Object.keys(value) : [])))];
  const rows = values.map(({ number, value, problem }) => ({
    number,
    cells: names.map((name) => (isObject(value) && Object.hasOwn(value, name) ? asCell(value[name]) : "")),
    problem: problem ?? (isObject(value) ? null : { path: "", expected: OBJECT, found: foundInWords(value) }),
  }));
  return {
    columns: nameColumns(names, names.length),
    rows: rows.map(({ problem, ...row }) => ({ ...row, problem: problem && describeProblem(problem) })),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function asCell(value: unknown): string {
  if (typeof value === "string") return value;
  return value === null || value === undefined ? "" : JSON.stringify(value);
}
