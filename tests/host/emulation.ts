import type { HostState } from "./batch";
import { Calculation } from "./calculation";
import { CustomFunctionHost, type CustomFunctions } from "./customFunctions";
import { Events } from "./events";
import { Faults } from "./faults";
import { Host } from "./host";
import type { Locale } from "./model/display";
import type { HostObject } from "./model/hostObject";
import { Workbook } from "./model/workbook";
import { QueryReader } from "./query";
import { References } from "./references";
import { reflect } from "./reflection";
import { seedSheet, type SheetSeed } from "./seed";
import { Statistics } from "./statistics";

export interface EmulationOptions {
  /** Language numbers are shown in. Default vi-VN. */
  readonly locale?: Locale;
  /** Sheets in tab order; default one empty "Sheet1". */
  readonly sheets?: readonly SheetSeed[];
  readonly functions?: CustomFunctions;
  /** Milliseconds every message takes. Default 0. */
  readonly latency?: number;
  /** Largest request and answer in bytes. Default 5 MB, the limit of Excel on the web. */
  readonly payloadLimit?: number;
  /** Changes when events arrive. Default 1. */
  readonly seed?: number;
  /** Further services by their names on the wire. */
  readonly services?: Readonly<Record<string, HostObject>>;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** A workbook behind a message bridge; needs neither Node nor a document. `host` is what the client talks to. */
export class Emulation {
  readonly statistics = new Statistics();
  readonly faults = new Faults();
  readonly model: Workbook;
  readonly host: Host;
  private readonly functions: CustomFunctionHost;
  private readonly state: HostState;

  constructor(options: EmulationOptions) {
    const { statistics, faults } = this;
    const { locale = "vi-VN", latency = 0, payloadLimit = FIVE_MEGABYTES, seed = 1 } = options;
    const events = new Events();
    this.functions = new CustomFunctionHost(options.functions, (entries) => this.host.send(entries));
    this.model = new Workbook(
      { locale, author: "Người dùng", events, statistics },
      new Calculation(this.functions),
    );
    for (const sheet of options.sheets ?? [{ name: "Sheet1" }]) seedSheet(this.model, sheet);
    const functions = { "Microsoft.ExcelServices.CustomFunctions": this.functions.service };
    const services = new Map<string, HostObject>(Object.entries({ ...functions, ...options.services }));
    const queries = new QueryReader(new Map());
    const references = new References();
    this.state = { root: this.model, services, references, events, faults, statistics, queries };
    this.host = new Host(this.state, { latency, payloadLimit, seed });
  }

  /** Loads can be answered once the host has seen the client's classes: pass the namespace `Excel`. */
  learn(namespace: object): void {
    this.state.queries = new QueryReader(reflect(namespace));
  }

  /** How many event handlers the add-in has registered and not removed. */
  listeners(): number {
    return this.state.events.count;
  }

  /** Resolves when nothing is under way any more: messages, events, custom functions. */
  async settled(): Promise<void> {
    do await this.host.settled();
    while (this.functions.isBusy);
  }
  beginCellEdit(): void {
    this.host.beginCellEdit();
  }
  endCellEdit(): void {
    this.host.endCellEdit();
  }
}
