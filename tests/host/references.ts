import { HostError } from "./hostError";
import type { HostObject } from "./model/hostObject";

/** Objects the client asked to keep from one message to the next. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  keep(target: HostObject): void {
    if (this.ids.has(target)) return;
    this.last += 1;
    const id = `ref-${this.last}`;
    this.kept.set(id, target);
    this.ids.set(target, id);
  }
  release(id: string): void {
    const target = this.kept.get(id);
    if (target) this.ids.delete(target);
    this.kept.delete(id);
  }
  get(id: string): HostObject {
    const target = this.kept.get(id);
    if (!target) throw new HostError("InvalidReference", `The reference ${id} is not kept any more.`);
    return target;
  }
  idOf(target: HostObject): string | undefined {
    return this.ids.get(target);
  }
  get size(): number {
    return this.kept.size;
  }
}
