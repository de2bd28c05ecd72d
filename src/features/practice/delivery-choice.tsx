import { DELIVERY_LABELS } from "#schema/labels.ts";
import type { Delivery } from "#schema/scenario.ts";
import type { DeliveryKind } from "#schema/vocabulary.ts";
import { Segmented } from "#ui/segmented.tsx";

const PLAIN = "plain";

interface DeliveryChoiceProps {
  readonly deliveries: readonly Delivery[];
  /** Null for the statement as the scenario has it. */
  readonly chosen: DeliveryKind | null;
  readonly onChoose: (kind: DeliveryKind | null) => void;
}

/** How the client says it: plain, or one of the ways that the scenario has. */
export function DeliveryChoice({ deliveries, chosen, onChoose }: DeliveryChoiceProps) {
  const kinds = deliveries.map(({ kind }) => kind);
  return (
    <Segmented<DeliveryKind | typeof PLAIN>
      legend="How it’s said"
      value={chosen ?? PLAIN}
      options={[{ value: PLAIN, label: PLAIN }, ...kinds.map((kind) => ({ value: kind, label: DELIVERY_LABELS[kind] }))]}
      onChange={(value) => onChoose(value === PLAIN ? null : value)}
    />
  );
}
