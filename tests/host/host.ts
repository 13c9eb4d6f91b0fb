import type { NativeBridge } from "./client";
import { Batch, type HostState } from "./batch";
import { TransportError } from "./hostError";
import { ACTION, WAITS_FOR_CELL_EDIT, type EventEntry, type RequestMessage } from "./wire";

interface BridgeOptions {
  /** Milliseconds every message takes. */
  readonly latency: number;
  /** Largest request and answer in bytes. */
  readonly payloadLimit: number;
  /** Decides when events arrive: before the awaiting code goes on, or after it. */
  readonly seed: number;
}

/** The other side of the client's bridge: takes one message at a time and answers it. */
export class Host implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  private editing = false;
  private held: (() => void)[] = [];
  private queue: Promise<void> = Promise.resolve();
  private running = 0;
  private random: number;

  constructor(
    private readonly state: HostState,
    private readonly options: BridgeOptions,
  ) {
    this.random = options.seed;
  }

  sendMessageToHost(text: string): void {
    this.running += 1;
    this.queue = this.queue.then(() => this.take(text)).finally(() => (this.running -= 1));
  }

  /** The user starts typing into a cell: batches are refused, or wait if the client asked for it. */
  beginCellEdit(): void {
    this.editing = true;
  }
  endCellEdit(): void {
    this.editing = false;
    for (const go of this.held.splice(0)) go();
  }

  /** Resolves when no message is under way and no event is waiting. */
  async settled(): Promise<void> {
    do await pause(2);
    while (this.running > 0);
  }

  /** Sends entries of the host's own accord: events, calls of custom functions. */
  send(entries: readonly EventEntry[]): void {
    if (entries.length > 0) this.answer({ id: 0, type: 3, message: { entries } });
  }

  private async take(text: string): Promise<void> {
    const message = JSON.parse(text) as RequestMessage;
    const { statistics, faults } = this.state;
    const isOwn = !isCleanUp(message) && !isFunctionResult(message);
    const index = statistics.messages;
    if (isOwn) statistics.messages += 1;
    else if (isCleanUp(message)) statistics.cleanUps += 1;
    await pause(this.options.latency + (isOwn ? faults.delayOf(index) : 0));
    if (this.editing && (message.flags & WAITS_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((go) => this.held.push(go));
    }
    try {
      this.measureRequest(text);
      const refusal = isOwn ? faults.refusalOf(index) : undefined;
      if (refusal)
        throw new TransportError(refusal.code, "The host was told to refuse this message.", refusal.status);
      const body = JSON.stringify(new Batch(this.state, message.message.body).run());
      statistics.openReferences = this.state.references.size;
      this.measureResponse(body);
      const loss = isOwn ? faults.lossOf(index) : undefined;
      if (loss) throw new TransportError(loss.code, "The host was told to lose this answer.", loss.status);
      this.respond(message.id, 200, body);
    } catch (error) {
      const { code, message: reason, status } = error instanceof TransportError ? error : brokenModel(error);
      this.respond(message.id, status, JSON.stringify({ error: { code, message: reason } }));
    }
    this.sendEvents();
  }

  private measureRequest(text: string): void {
    const { statistics } = this.state;
    const bytes = byteLength(text);
    statistics.requestBytes += bytes;
    statistics.largestRequest = Math.max(statistics.largestRequest, bytes);
    if (this.editing) throw new TransportError("InvalidOperationInCellEditMode", "A cell is being edited.");
    if (bytes > this.options.payloadLimit) {
      throw new TransportError("RequestPayloadSizeLimitExceeded", "The request is too large.");
    }
  }

  private measureResponse(body: string): void {
    const { statistics } = this.state;
    const bytes = byteLength(body);
    statistics.responseBytes += bytes;
    statistics.largestResponse = Math.max(statistics.largestResponse, bytes);
    if (bytes > this.options.payloadLimit) {
      throw new TransportError("ResponsePayloadSizeLimitExceeded", "The answer is too large.");
    }
  }

  private respond(id: number, statusCode: number, body: string): void {
    this.answer({ id, type: 2, message: { statusCode, headers: {}, body } });
  }

  private answer(message: unknown): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }

  private sendEvents(): void {
    const entries = this.state.events.take();
    if (entries.length === 0) return;
    this.random = (this.random * 16_807) % 2_147_483_647;
    if (this.random % 3 === 0) return this.send(entries);
    this.running += 1;
    setTimeout(() => {
      this.send(entries);
      this.running -= 1;
    }, this.random % 5);
  }
}

function isCleanUp({ message }: RequestMessage): boolean {
  const actions = message.body.Actions;
  const cleans = actions.some(({ Name }) => Name === "_RemoveReference");
  return cleans && actions.every((a) => a.ActionType === ACTION.instantiate || a.Name === "_RemoveReference");
}

function isFunctionResult({ message }: RequestMessage): boolean {
  return Object.values(message.body.ObjectPaths).some(({ Name }) =>
    Name.startsWith("Microsoft.ExcelServices."),
  );
}

/** A mistake in the model itself must not leave the client waiting. */
function brokenModel(error: unknown): TransportError {
  return new TransportError(
    "EmulatedHostFailure",
    error instanceof Error ? String(error.stack) : String(error),
    500,
  );
}

function byteLength(text: string): number {
  return new Blob([text]).size;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((go) => setTimeout(go, milliseconds));
}
