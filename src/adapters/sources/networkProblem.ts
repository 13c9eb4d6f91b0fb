import { DefinitionSourceError, type SourceProblem } from "../../ports/definitionSource";

/** Codes of Node's resolver, sockets and TLS (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
const PROBLEMS: Readonly<Record<string, SourceProblem>> = {
  CERT_HAS_EXPIRED: "certificate-expired",
  CERT_NOT_YET_VALID: "certificate-expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "certificate-untrusted",
  SELF_SIGNED_CERT_IN_CHAIN: "certificate-untrusted",
  UNABLE_TO_GET_ISSUER_CERT: "certificate-untrusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificate-untrusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificate-untrusted",
  CERT_UNTRUSTED: "certificate-untrusted",
  ERR_TLS_CERT_ALTNAME_INVALID: "certificate-name",
  HOSTNAME_MISMATCH: "certificate-name",
  ECONNRESET: "connection-lost",
  EPIPE: "connection-lost",
  UND_ERR_SOCKET: "connection-lost",
};

/** What `fetch` puts under its "fetch failed" and "terminated"; browsers give the message alone. */
function causeOf(error: unknown): { readonly code: string; readonly message: string } {
  const { message = String(error), cause } = error as { message?: string; cause?: unknown };
  if (typeof cause !== "object" || cause === null) return { code: "", message };
  const { code, message: inner } = cause as { code?: unknown; message?: unknown };
  return { code: typeof code === "string" ? code : "", message: String(inner) };
}

/** The problem that a rejected `fetch`, or a body that broke off (`isBody`), stands for. */
export function networkProblem(error: unknown, isBody: boolean): DefinitionSourceError {
  const { code, message } = causeOf(error);
  const isCertificate = /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$)/.test(code);
  const otherwise = isBody ? "connection-lost" : isCertificate ? "certificate-invalid" : "unreachable";
  return new DefinitionSourceError(PROBLEMS[code] ?? otherwise, code || message);
}
