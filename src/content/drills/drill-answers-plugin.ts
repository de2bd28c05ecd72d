import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { normalizePath, type Plugin } from "vite";
import * as z from "zod/mini";
import { describeLocated } from "../describe-located.ts";
import { type ContentFile, findContentFiles } from "../find-content-files.ts";
import type { DrillAnswer } from "./drill-answer.ts";
import { packed } from "./packed-answer.ts";
import type { ReadQuote } from "./quotes.ts";
import { readDrillAnswers } from "./read-drill-answers.ts";
import { selectDrillAnswers } from "./select-drill-answers.ts";

const ASKED = "virtual:drill-answers";
/** The zero is Rollup’s sign for a module without a file. */
const MODULE_ID = `\0${ASKED}`;

const SET_ASIDE = "set-aside.json";
const ENDING = ".jsonl";

/**
 * Makes `virtual:drill-answers` from the rated answers in a folder under Vite’s root. The answers to scenarios that are set aside are not
 * even opened: nobody who works on the engine reads them. A broken row fails the build with every problem of every file. `read` comes in
 * as a function: content does not know the engine.
 */
export function drillAnswersPlugin(read: ReadQuote, folder = "scenarios/answers"): Plugin {
  let path = folder;
  return {
    name: "mend-drill-answers",
    configResolved({ root }) {
      path = normalizePath(resolve(root, folder));
    },
    resolveId(id) {
      return id === ASKED ? MODULE_ID : null;
    },
    load(id) {
      if (id !== MODULE_ID) return null;
      const files = answerFilesIn(path);
      for (const file of files) this.addWatchFile(file.path);
      return `export const answers = ${JSON.stringify(drillAnswersIn(files, path, read).map(packed))};`;
    },
    hotUpdate({ file, modules }) {
      if (dirname(file) !== path) return;
      const answers = this.environment.moduleGraph.getModuleById(MODULE_ID);
      return answers ? [...modules, answers] : modules;
    },
  };
}

/** The files of answers in a folder, without those of the scenarios that are set aside. */
function answerFilesIn(path: string): ContentFile[] {
  const aside = z.array(z.string()).parse(JSON.parse(readFileSync(join(path, SET_ASIDE), "utf8")));
  const names = readdirSync(path).filter((name) => name.endsWith(ENDING) && !aside.includes(name.slice(0, -ENDING.length)));
  return names.sort().flatMap((name) => findContentFiles(join(path, name)));
}

function drillAnswersIn(files: readonly ContentFile[], path: string, read: ReadQuote): readonly DrillAnswer[] {
  const { answers, problems } = readDrillAnswers(files);
  if (problems.length > 0) throw new Error(`Problems in the rated answers:\n${problems.map(describeLocated).join("\n")}`);
  const selected = selectDrillAnswers(answers, read);
  if (selected.length === 0) throw new Error(`There is no answer in ${path} that raters agree on.`);
  return selected;
}
