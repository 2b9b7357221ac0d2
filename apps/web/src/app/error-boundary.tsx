import { Component, type ReactNode } from "react";
import { ErrorScreen } from "./error-screen.tsx";

type State = { error: unknown; failed: boolean };

/** Keeps a broken page from taking the rest with it. Give it a key: another page begins unbroken. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: undefined, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render() {
    return this.state.failed ? <ErrorScreen error={this.state.error} /> : this.props.children;
  }
}
