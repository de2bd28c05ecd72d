import { catalogue } from "#content/catalogue.ts";
import type { StageDrawing } from "#features/classroom/stage/stage.tsx";
import { EvidenceText } from "#features/feedback/evidence-text.tsx";
import { Reaction } from "#features/feedback/reaction.tsx";
import { reactionTo } from "#features/practice/conversation.ts";
import type { Scenario } from "#schema/scenario.ts";

/** How answers and reactions are drawn on the stage of a class: as in the feedback, larger. */
export const stageDrawing = (scenario: Scenario): StageDrawing => ({
  renderAnswer: (text, evidence) => <EvidenceText text={text} evidence={evidence} size="stage" />,
  renderReaction: (report) => <Reaction reaction={reactionTo(scenario, null, report)} />,
});

/** Whether every device with Mend has that scenario. */
export const isShipped = (scenarioId: string): boolean => catalogue.some(({ id }) => id === scenarioId);
