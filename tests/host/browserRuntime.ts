import { accessDenied } from "./hostError";
import { HostObject } from "./model/hostObject";

/** Shows and hides the pane of a shared runtime; `state` is what the add-in asked for last. */
export class PaneService extends HostObject {
  readonly wireType = "AppRuntimeService";
  state = "Background";
  /** As when a dialog of another add-in is in front. */
  isForbidden = false;

  SetAppRuntimeState(state: unknown): void {
    if (this.isForbidden) throw accessDenied("The pane may not be shown.");
    this.state = String(state);
  }
  GetAppRuntimeState(): string {
    return this.state;
  }
}

/** Is told by the client that ribbon commands may come. */
export class AddinService extends HostObject {
  readonly wireType = "AddinInternalService";

  NotifyActionHandlerReady(): void {
    // The ribbon itself waits for the registration of its event.
  }
}

/** Takes the client's reports on itself, and keeps none. */
export class TelemetryService extends HostObject {
  readonly wireType = "TelemetryService";

  SendTelemetryEvent(): void {
    // Excel decides what becomes of it.
  }
}
