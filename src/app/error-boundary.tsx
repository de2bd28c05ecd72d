import { Component } from "react";
import type { ReactNode } from "react";
import { ErrorScreen } from "./error-screen.tsx";

interface State {
  /** Wrapped, because anything can be thrown, null included. */
  readonly failure: { readonly error: unknown } | null;
}

/** Keeps a failure to the screen it happened on: shows what is safe and what to do, and can try again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return <ErrorScreen error={failure.error} onRetry={() => this.setState({ failure: null })} />;
  }
}
