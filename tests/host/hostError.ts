/** A failure inside a batch, as Excel reports it: `code` is what `OfficeExtension.Error.code` shows. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export function invalidArgument(message: string): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(message: string): HostError {
  return new HostError("ItemNotFound", message, 404);
}

export function accessDenied(message: string): HostError {
  return new HostError("AccessDenied", message, 403);
}

/** A member the client knows and the model lacks; the host records it. */
export class NotImplemented extends HostError {
  constructor(readonly member: string) {
    super("NotImplemented", `The emulated host lacks ${member}.`, 501);
  }
}

/** A message that is refused as a whole: nothing of it was executed, or its answer is lost. */
export class TransportError extends HostError {}
