import { Component, type ErrorInfo, type ReactNode } from "react";
import { translatePane } from "../i18n/translatePane";

interface Properties {
  readonly children: ReactNode;
}

/** Shows a readable message instead of a blank pane. Plain HTML: what failed may be the component library. */
export class ErrorBoundary extends Component<Properties, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main role="alert" style={{ padding: 16, fontFamily: "Segoe UI, sans-serif" }}>
        <h1 style={{ fontSize: 18 }}>{translatePane("vi", "crash.title")}</h1>
        <p>{translatePane("vi", "crash.advice")}</p>
        <pre style={{ whiteSpace: "pre-wrap" }}>{`${error.name}: ${error.message}`}</pre>
        <button type="button" onClick={() => window.location.reload()}>
          {translatePane("vi", "crash.reload")}
        </button>
      </main>
    );
  }
}
