import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Page } from "#ui/page.tsx";

/** Where a link leads to a scenario that is not on this device. */
export function ScenarioGone() {
  return (
    <Page title="That scenario isn’t here">
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
