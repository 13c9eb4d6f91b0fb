import type { Statistics } from "./statistics";

/** Array as Excel's desktop host hands it over. */
interface SafeArray {
  toArray(): readonly unknown[];
}
type Answer = (result: number | SafeArray) => void;
type Handler = (event: number, payload: SafeArray) => void;

const DIALOG_OPENED = 10;
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const SUCCESS = 0;
const NOT_SUPPORTED = 5000;
const APP_EXCEL = 1;
const SHARED_RUNTIME = 1;

interface HostFacts {
  readonly locale: string;
  /** Requirement sets with their versions. */
  readonly sets: Readonly<Record<string, string>>;
}

/** `window.external` as Excel on Windows offers it to office.js: who the host is, document settings, the ribbon. */
export class BrowserExternal {
  /** What the add-in asked Excel to open as dialogs: their addresses, sizes and options. */
  readonly dialogs: string[] = [];
  private readonly settings = new Map<string, string>();
  private readonly pressed = new Map<string, (status: number) => void>();
  private presses = 0;
  private ribbonReady!: (handler: Handler) => void;
  private readonly ribbon = new Promise<Handler>((ready) => (this.ribbonReady = ready));

  /** `onContext` is called when the client's Excel file has been loaded. */
  constructor(
    private readonly host: HostFacts,
    private readonly statistics: Statistics,
    private readonly onContext: () => void,
  ) {}

  GetHostInfo(): string {
    return `Excel$Win32$16.01$${this.host.locale}$telemetry$$$${SHARED_RUNTIME}`;
  }

  GetContext(): Readonly<Record<string, () => unknown>> {
    this.onContext();
    return {
      GetAppType: () => APP_EXCEL,
      GetSolutionRef: () => "ktxh",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => this.host.locale,
      GetAppDataLocale: () => this.host.locale,
      GetDocUrl: () => "Bảng.xlsx",
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetSupportedMatrix: () => JSON.stringify(this.host.sets),
      GetInitialDisplayMode: () => 0,
      GetSettings: () => this.documentSettings(),
    };
  }

  Execute(method: number, args: readonly unknown[], answer: Answer): void {
    const [id, status] = args;
    const done = this.pressed.get(String(id));
    if (method !== COMMAND_COMPLETED || !done) return this.refuse(`Execute ${method} ${String(id)}`, answer);
    this.pressed.delete(String(id));
    answer(safeArray(SUCCESS));
    done(Number(status));
  }

  RegisterEvent(event: number, target: string, handler: Handler, answer: Answer): void {
    if (event === COMMAND_INVOKED) this.ribbonReady(handler);
    if (event === DIALOG_OPENED) this.dialogs.push(target);
    answer(SUCCESS);
  }

  UnregisterEvent(_event: number, _target: string, answer: Answer): void {
    answer(SUCCESS);
  }

  /**
   * Presses the ribbon button of this function; waits for the add-in to listen, and to complete the event. Gives 0, or a
   * code of the client, such as 11101 for a function that nobody has registered.
   */
  async press(functionName: string): Promise<number> {
    const handler = await this.ribbon;
    const id = String((this.presses += 1));
    return new Promise((done) => {
      this.pressed.set(id, done);
      handler(COMMAND_INVOKED, safeArray(id, functionName, JSON.stringify({ source: { id: functionName } })));
    });
  }

  /** A second completion of an event comes here too. */
  private refuse(what: string, answer: Answer): void {
    this.statistics.notImplemented.push(what);
    answer(safeArray(NOT_SUPPORTED));
  }

  private documentSettings(): object {
    const Read = (keys: string[], values: string[]): void => {
      keys.push(...this.settings.keys());
      values.push(...this.settings.values());
    };
    const Write = (keys: readonly string[], values: readonly string[]): void => {
      this.settings.clear();
      keys.forEach((key, at) => this.settings.set(key, values[at] ?? ""));
    };
    return { Read, Write };
  }
}

function safeArray(...values: readonly unknown[]): SafeArray {
  return { toArray: () => values };
}
