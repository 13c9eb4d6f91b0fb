import type { AppendixSignature } from "./model";

/** One of the places side by side at the foot; together they are as wide as the table. */
export interface SignatureSlot {
  readonly kind: "empty" | "recipients" | "signer";
  readonly lines: readonly string[];
  /** Below the room for a signature; empty for none. */
  readonly name: string;
}

/** Stands where a signer's name must still be written. */
export const NAME_PLACEHOLDER = "[họ và tên]";
/** Heads the recipients. */
export const RECIPIENTS_HEAD = "Nơi nhận:";

/** Recipients on the left, signers to the right; a single signer stands in the right half. No signature gives []. */
export function signatureSlots({ recipients, blocks }: AppendixSignature): readonly SignatureSlot[] {
  const signers = blocks.map(({ lines, name }): SignatureSlot => {
    return { kind: "signer", lines, name: name === "" ? NAME_PLACEHOLDER : (name ?? "") };
  });
  const left: SignatureSlot =
    recipients.length > 0
      ? { kind: "recipients", lines: recipients, name: "" }
      : { kind: "empty", lines: [], name: "" };
  const isLeftNeeded = left.kind === "recipients" || signers.length === 1;
  return isLeftNeeded ? [left, ...signers] : signers;
}
