import type { EventEntry } from "./wire";

/** Message types of the events the model raises, by the class that registers and the name of the registration. */
const TYPES: Readonly<Record<string, number>> = {
  "Worksheet.DataChanged": 10,
  "Worksheet.Activated": 11,
  "Worksheet.Deactivated": 12,
  "Worksheet.Added": 13,
  "Worksheet.SelectionChanged": 14,
  "Worksheet.Deleted": 15,
  "Worksheet.FormatChanged": 18,
  "Worksheet.ProtectionChanged": 24,
  "Table.DataChanged": 101,
  "Table.Added": 102,
  "Table.Deleted": 103,
};

const CATEGORY = 65_536;
/** Target of handlers on a collection. */
const WHOLE_WORKBOOK = "Workbook";

/** Which events somebody listens to, and the entries waiting to be sent. */
export class Events {
  enabled = true;
  private readonly listeners = new Map<string, number>();
  private waiting: EventEntry[] = [];

  /** `wireType` and `id` of the object the handler is on; false if the host knows no such event. */
  register(wireType: string, id: string | undefined, event: string, change: 1 | -1): boolean {
    const type = TYPES[`${wireType.replace("Collection", "")}.${event}`];
    if (type === undefined) return false;
    const key = `${type} ${wireType.endsWith("Collection") ? WHOLE_WORKBOOK : (id ?? "")}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + change);
    return true;
  }

  /** How many handlers are registered. */
  get count(): number {
    return [...this.listeners.values()].reduce((sum, one) => sum + one, 0);
  }

  /** Queues the event for those who listen to this object or to all of its kind. */
  raise(event: string, id: string, payload: Record<string, unknown>): void {
    const type = TYPES[event];
    if (!this.enabled || type === undefined) return;
    for (const targetId of [id, WHOLE_WORKBOOK]) {
      if ((this.listeners.get(`${type} ${targetId}`) ?? 0) < 1) continue;
      const message = JSON.stringify(payload);
      this.waiting.push({ messageCategory: CATEGORY, messageType: type, targetId, message });
    }
  }

  /** Takes what is waiting. */
  take(): EventEntry[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
