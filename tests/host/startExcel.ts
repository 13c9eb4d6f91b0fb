import { loadClient, type Client } from "./client";
import { Emulation, type EmulationOptions } from "./emulation";

export interface ExcelOptions extends EmulationOptions {
  /** Highest ExcelApi the host supports; members above it fail with ApiNotFound. Default 1.14. */
  readonly api?: string;
  /** Other requirement sets, with their versions; they replace the default ones. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Let the client name its classes on the wire and compare them with the model's. */
  readonly typedPaths?: boolean;
}

const SETS = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.7",
  DelayForCellEdit: "1.1",
};
const GLOBALS = ["Excel", "OfficeExtension", "Office", "CustomFunctions"] as const;

/** A running Excel: Microsoft's client as the globals `Excel`, `OfficeExtension`, `Office`; our host behind it. */
export class RunningExcel extends Emulation {
  readonly client: Client;

  constructor(options: ExcelOptions) {
    super(options);
    this.client = loadClient(this.host);
    this.learn(this.client.Excel);
    const { client } = this;
    client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    client.OfficeExtension._internalConfig.appendTypeNameToObjectPathInfo = options.typedPaths === true;
    Object.assign(client.CustomFunctionMappings, options.functions?.table);
    // Without office.js the namespace has no context of its own; the client looks it up on its window each time.
    client.Office = Object.create(client.Office, { context: { value: officeContext(options) } }) as object;
    for (const name of GLOBALS) Reflect.set(globalThis, name, client[name]);
  }

  /** `Excel.run` of this instance. */
  readonly run: typeof Excel.run = ((...args: Parameters<typeof Excel.run>) =>
    this.client.Excel.run(...args)) as typeof Excel.run;

  /** Lets messages and events under way arrive, then takes the globals away. */
  async dispose(): Promise<void> {
    this.endCellEdit();
    await this.host.settled();
    for (const name of GLOBALS) {
      if (Reflect.get(globalThis, name) === this.client[name]) Reflect.deleteProperty(globalThis, name);
    }
  }
}

/** Starts a fresh Excel; give it back with `dispose`. */
export function startExcel(options: ExcelOptions = {}): RunningExcel {
  return new RunningExcel(options);
}

function officeContext({ api = "1.14", sets = SETS, locale = "vi-VN" }: ExcelOptions): object {
  const supported: Readonly<Record<string, string>> = { ExcelApi: api, ...sets };
  const isSetSupported = (name: string, version = "1.1"): boolean => isAtLeast(supported[name], version);
  const languages = { displayLanguage: locale, contentLanguage: locale };
  return { requirements: { isSetSupported }, ...languages, host: "Excel", platform: "PC" };
}

function isAtLeast(present: string | undefined, wanted: string): boolean {
  const [major = 0, minor = 0] = (present ?? "0.0").split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
