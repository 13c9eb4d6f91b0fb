import { BrowserExternal } from "./browserExternal";
import { AddinService, PaneService, TelemetryService } from "./browserRuntime";
import { Emulation, type EmulationOptions } from "./emulation";

/** What a page can be told as JSON; custom functions come from the page itself. */
export interface PageOptions extends Omit<EmulationOptions, "services"> {
  /** Requirement sets with their versions. */
  readonly sets: Readonly<Record<string, string>>;
}

/** Excel around a page: give it to the window before office.js runs. */
export class ExcelWindow extends Emulation {
  readonly pane: PaneService;
  readonly external: BrowserExternal;

  constructor(options: PageOptions) {
    const pane = new PaneService();
    const services = {
      "Microsoft.AppRuntime.AppRuntimeService": pane,
      "Microsoft.InternalService.AddinInternalService": new AddinService(),
      "Microsoft.Telemetry.TelemetryService": new TelemetryService(),
    };
    super({ ...options, services });
    this.pane = pane;
    const { locale = "vi-VN", sets } = options;
    const learn = (): void => this.learn(Excel);
    this.external = new BrowserExternal({ locale, sets }, this.statistics, learn);
  }
}

declare global {
  interface Window {
    readonly excelWindow: ExcelWindow;
  }
}

/** Puts Excel around this window: the client's message bridge, `window.external`, and `excelWindow` for tests. */
export function surround(options: PageOptions): void {
  const excelWindow = new ExcelWindow(options);
  Object.assign(window, {
    excelWindow,
    external: excelWindow.external,
    _richApiNativeBridge: excelWindow.host,
  });
}
