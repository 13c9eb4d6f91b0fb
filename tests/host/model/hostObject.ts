import { HostError, NotImplemented, invalidArgument, itemNotFound } from "../hostError";
import { isRecord, wireName } from "../wire";

/**
 * A thing of the workbook model. Members in PascalCase are what the client may name on the wire;
 * everything in camelCase is out of its reach.
 */
export abstract class HostObject {
  /** Name of the client's proxy class. */
  abstract readonly wireType: string;

  /** Ids that are answered whenever the client meets the object, asked or not. */
  identity(): Record<string, unknown> {
    return {};
  }
}

export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract items(): readonly Item[];
  abstract find(key: unknown): Item | undefined;

  /** `collection.getItem(key)`. */
  indexer(key: unknown): Item {
    const found = this.find(key);
    if (!found) throw itemNotFound(`${this.wireType} has no item ${String(key)}.`);
    return found;
  }
  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key) ?? null;
  }
  GetItemAt(index: unknown): Item {
    const found = this.items()[Number(index)];
    if (!found) throw invalidArgument(`${this.wireType} has no item at ${String(index)}.`);
    return found;
  }
  GetCount(): number {
    return this.items().length;
  }
  get Count(): number {
    return this.items().length;
  }
}

/** A thing with named values that are not members of its class, such as fonts. Others may not be read or written. */
export abstract class Bag extends HostObject {
  abstract holds(name: string): boolean;
  abstract read(name: string): unknown;
  abstract write(name: string, value: unknown): void;
}

/** A thing without behaviour: named values with their defaults. */
export class PropertyBag extends Bag {
  private readonly values: Map<string, unknown>;

  constructor(
    readonly wireType: string,
    private readonly defaults: Readonly<Record<string, unknown>>,
  ) {
    super();
    this.values = new Map(Object.entries(defaults));
  }

  holds(name: string): boolean {
    return this.values.has(name);
  }
  read(name: string): unknown {
    return this.values.get(name);
  }
  write(name: string, value: unknown): void {
    this.values.set(name, value);
  }
  /** What differs from the defaults. */
  print(): Record<string, unknown> {
    return Object.fromEntries([...this.values].filter(([name, value]) => value !== this.defaults[name]));
  }
}

export function hasMember(target: HostObject, name: string): boolean {
  return /^_?[A-Z]/.test(name) && ((target instanceof Bag && target.holds(name)) || name in target);
}

/** Fails with NotImplemented for what the model lacks. */
export function readMember(target: HostObject, name: string): unknown {
  if (!hasMember(target, name)) throw new NotImplemented(`${target.wireType}.${name}`);
  if (target instanceof Bag && target.holds(name)) return target.read(name);
  return Reflect.get(target, name);
}

export function writeMember(target: HostObject, name: string, value: unknown): void {
  if (!hasMember(target, name)) throw new NotImplemented(`${target.wireType}.${name}=`);
  if (target instanceof Bag && target.holds(name)) target.write(name, value);
  else if (!Reflect.set(target, name, value)) throw new NotImplemented(`${target.wireType}.${name}=`);
}

export function callMember(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = readMember(target, name);
  if (typeof method !== "function") throw new NotImplemented(`${target.wireType}.${name}()`);
  return Reflect.apply(method, target, args);
}

/** Sets a nest of values such as `{ format: { fill: { color } } }`, named as in the client. */
export function assign(target: HostObject, data: unknown): void {
  if (!isRecord(data)) throw invalidArgument("An object of properties is expected.");
  for (const [name, value] of Object.entries(data)) {
    const member = isRecord(value) ? readMember(target, wireName(name)) : undefined;
    if (member instanceof HostObject) assign(member, value);
    else if (value !== null) writeMember(target, wireName(name), value);
  }
}

export function textOf(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw invalidArgument(`${what} must be a text.`);
}

export function indexOf(value: unknown, what: string, least = 0): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= least) return value;
  throw invalidArgument(`${what} must be a whole number from ${least}.`);
}

export function refuse(condition: boolean, code: string, message: string): void {
  if (condition) throw new HostError(code, message);
}
