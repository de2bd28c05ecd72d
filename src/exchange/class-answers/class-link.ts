import { CLASS_TASK_FORMAT, CLASS_TASK_VERSION, type ClassTask } from "#schema/class-task.ts";
import type { Scenario } from "#schema/scenario.ts";
import { type MadeLink, makeLink } from "../link/make-link.ts";

/**
 * Where students answer from their own devices: a short address for a shipped scenario, and for one’s own a link that carries what students
 * may see of it. `page` is the address that Mend runs at.
 */
export async function classLink(page: string, scenario: Scenario, isShipped: boolean): Promise<MadeLink> {
  if (isShipped) return { ok: true, href: `${page.split("#", 1)[0]}#/answer/${scenario.id}` };
  return makeLink(page, "answer-to", classTaskOf(scenario));
}

function classTaskOf({ id, title, setting, client, context, statement, contentNote }: Scenario): ClassTask {
  const shown = { title, setting, client, context, statement, ...(contentNote !== undefined && { contentNote }) };
  return { format: CLASS_TASK_FORMAT, version: CLASS_TASK_VERSION, scenarioId: id, ...shown };
}
