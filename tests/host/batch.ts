import { HostError, NotImplemented, itemNotFound } from "./hostError";
import type { Events } from "./events";
import type { Faults } from "./faults";
import { HostCollection, HostObject, callMember, readMember, writeMember } from "./model/hostObject";
import type { QueryReader } from "./query";
import type { References } from "./references";
import type { Statistics } from "./statistics";
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type BatchAnswer,
  type BatchBody,
  type ObjectPath,
} from "./wire";

/** What lives longer than one message. */
export interface HostState {
  readonly root: HostObject;
  readonly services: ReadonlyMap<string, HostObject>;
  readonly references: References;
  readonly events: Events;
  readonly faults: Faults;
  readonly statistics: Statistics;
  queries: QueryReader;
}

const REGISTRATION = /^_(Unr|R)egister(\w+)Event$/;
const REFERENCE_CALLS = ["_KeepReference", "_RemoveReference"];

/** Carries out one message: actions in order up to the first failure; what was done before it stays done. */
export class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  /** For error messages: `Range.values`. */
  private location = "";

  constructor(
    private readonly state: HostState,
    private readonly body: BatchBody,
  ) {}

  run(): BatchAnswer {
    const answer: BatchAnswer = { Results: [], TraceIds: [] };
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        // Traces are answered twice: the client attaches event handlers on the result of one.
        if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
        const value = action.ActionType === ACTION.trace ? null : this.carryOut(action);
        answer.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        if (error instanceof NotImplemented) this.state.statistics.notImplemented.push(error.member);
        const { code, message, status } = error;
        const place = { Location: this.location, ActionIndex: index };
        answer.Error = { Code: code, Message: message, HttpStatusCode: status, ...place };
        return answer;
      }
    }
    return answer;
  }

  private carryOut(action: Action): unknown {
    const target = this.resolve(action.ObjectPathId);
    this.locate(target, action.Name);
    if (action.ActionType === ACTION.instantiate) return target && this.identify(target);
    if (!REFERENCE_CALLS.includes(action.Name)) this.count();
    if (!target) return null;
    switch (action.ActionType) {
      case ACTION.query:
        return this.state.queries.answer(target, action.QueryInfo ?? {});
      case ACTION.method:
        return this.call(target, action);
      case ACTION.set:
        return writeMember(target, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
      default:
        throw new NotImplemented(`action type ${action.ActionType}`);
    }
  }

  private count(): void {
    const { statistics, faults } = this.state;
    const code = faults.codeOfAction(statistics.actions);
    statistics.actions += 1;
    if (code !== undefined) throw new HostError(code, "The host was told to fail here.");
  }

  private identify(target: HostObject): Record<string, unknown> {
    const id = this.state.references.idOf(target);
    return { ...target.identity(), ...(id === undefined ? {} : { _ReferenceId: id }) };
  }

  private call(target: HostObject, action: Action): unknown {
    const args = this.argumentsOf(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return this.state.references.keep(target);
    if (action.Name === "_RemoveReference") return this.state.references.release(String(args[0]));
    const registration = REGISTRATION.exec(action.Name);
    if (!registration) return callMember(target, action.Name, args);
    const [, prefix, event = ""] = registration;
    const id = target instanceof HostCollection ? undefined : String(target.identity().Id);
    const known = this.state.events.register(target.wireType, id, event, prefix === "R" ? 1 : -1);
    if (!known) throw new NotImplemented(`${target.wireType}.${action.Name}`);
    return null;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    const found = this.follow(path);
    // The custom functions' runtime has a root of its own kind.
    const isTyped = path.T !== undefined && path.ObjectPathType !== PATH.root;
    if (found && isTyped && path.T !== found.wireType) {
      throw new HostError(
        "GeneralException",
        `The model answers ${found.wireType} where the client has ${String(path.T)}.`,
      );
    }
    this.resolved.set(id, found);
    return found;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return this.state.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return this.state.references.get(path.Name);
    if (path.ObjectPathType === PATH.service) {
      const service = this.state.services.get(path.Name);
      if (!service) throw new NotImplemented(path.Name);
      return service;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    this.locate(parent, path.Name);
    return parent && this.member(parent, path);
  }

  private member(parent: HostObject, path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.property)
      return asObject(parent, path.Name, readMember(parent, path.Name));
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.method) {
      return asObject(parent, path.Name, callMember(parent, path.Name, args));
    }
    if (!(parent instanceof HostCollection)) throw new NotImplemented(`${parent.wireType}[]`);
    this.location = `${parent.wireType}.getItem`;
    return asObject(parent, "getItem", parent.indexer(args[0]));
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, at) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[at]),
    );
  }

  /** `id` is 0 for a literal, a path's id for an object, or nested like the argument. */
  private argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value))
      return value.map((part, at) => this.argument(part, id[at]));
    if (typeof id !== "number" || id === 0) return value;
    const target = this.resolve(id);
    if (!target) throw itemNotFound("An argument is a null object.");
    return target;
  }

  private locate(target: HostObject | null, member: string): void {
    const name = member.charAt(0).toLowerCase() + member.slice(1);
    this.location = target ? `${target.wireType}${name === "" ? "" : "."}${name}` : name;
  }
}

function asObject(parent: HostObject, name: string, value: unknown): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new NotImplemented(`${parent.wireType}.${name} as an object`);
}
