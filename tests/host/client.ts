import { readFileSync } from "node:fs";

/** What the evaluated client file leaves on its window. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & ClientSwitches;
  Office: object;
  readonly CustomFunctions: unknown;
  readonly CustomFunctionMappings: Record<string, unknown>;
}

interface ClientSwitches {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly _internalConfig: { appendTypeNameToObjectPathInfo: boolean };
}

export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

type Evaluate = (this: object, fakeWindow: object) => void;

/** The client waits half a second between results of custom functions; here its timers run faster. */
const CLOCK_SPEED = 20;

let evaluate: Evaluate | undefined;
let declared: readonly string[] = [];

/**
 * Reads the client once per module registry. `with` needs a sloppy function, hence `Function`; its top-level
 * names are declared on the fake window beforehand, otherwise they would leak or vanish.
 */
function compile(): Evaluate {
  const path = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js");
  const source = readFileSync(path, "utf8");
  declared = [...source.matchAll(/^(?:var|function)\s+([A-Za-z_$][\w$]*)/gm)].map((match) => match[1] ?? "");
  return new Function("fakeWindow", `with (fakeWindow) {${source}\n}`) as Evaluate;
}

/** A fresh instance of Microsoft's Excel client in this realm, unchanged, talking to the given bridge. */
export function loadClient(bridge: NativeBridge): Client {
  evaluate ??= compile();
  const fakeWindow: Record<string, unknown> = Object.fromEntries(declared.map((name) => [name, undefined]));
  Object.assign(fakeWindow, {
    window: fakeWindow,
    self: fakeWindow,
    navigator: { userAgent: "emulated host" },
    location: { href: "https://localhost/", protocol: "https:", search: "", hash: "" },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    setTimeout: (run: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) =>
      setTimeout(run, milliseconds / CLOCK_SPEED, ...given),
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    Promise,
    _richApiNativeBridge: bridge,
  });
  evaluate.call(fakeWindow, fakeWindow);
  return fakeWindow as unknown as Client;
}
