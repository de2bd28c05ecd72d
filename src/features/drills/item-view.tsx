import { DoseItemView } from "./dose-item.tsx";
import { FixItemView } from "./fix-item.tsx";
import type { DrillItem } from "./items/drill-item.ts";
import { NameItemView } from "./name-item.tsx";
import { OpenItemView } from "./open-item.tsx";
import type { ItemProps } from "./parts.ts";
import { PlaceItemView } from "./place-item.tsx";
import { SpotItemView } from "./spot-item.tsx";

/** One item of a run, of whatever kind. */
export function ItemView({ item, ...props }: ItemProps<DrillItem>) {
  switch (item.kind) {
    case "spot":
      return <SpotItemView {...props} item={item} />;
    case "place":
      return <PlaceItemView {...props} item={item} />;
    case "dose":
      return <DoseItemView {...props} item={item} />;
    case "fix":
      return <FixItemView {...props} item={item} />;
    case "name":
      return <NameItemView {...props} item={item} />;
    case "open":
      return <OpenItemView {...props} item={item} />;
  }
}
