import type { ReactNode } from "react";
import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Page } from "#ui/page.tsx";

/** Where a link, or a step of a session (`why` says which), leads to a scenario that is not on this device. */
export function ScenarioGone({ why }: { readonly why?: ReactNode }) {
  return (
    <Page title="That scenario isn’t here">
      {why}
      <EmptyState
        title="Nothing is lost: the others are waiting."
        action={
          <LinkButton kind="main" href="#/">
            All scenarios
          </LinkButton>
        }
      >
        <p>The link may be old, or the scenario may be somebody’s own and on their device only.</p>
      </EmptyState>
    </Page>
  );
}
