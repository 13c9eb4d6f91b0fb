import { CAPS, type Outcome } from "./hostileRun";

/** Words of our own English that a Vietnamese message must not hold; names of parts and what users typed may. */
const ENGLISH =
  /(?<![\w/.])(?:the|is|are|not|without|with|more|than|holds|refers|unknown|broken|invalid|undefined|null)(?![\w/.])/i;
const VIETNAMESE = /[à-ỹđ]/i;

function messageFaults(message: string): string[] {
  return [
    ...(VIETNAMESE.test(message) ? [] : ["its message is not Vietnamese"]),
    ...(ENGLISH.test(message) ? ["its message holds English"] : []),
  ];
}

/** What is wrong with how a case ended; nothing for one that is read, or refused with a message for people. */
export function faultsOf({ test, end, message, seconds, megabytes }: Outcome): readonly string[] {
  const isWanted = end === test.end || (test.end === "either" && (end === "read" || end === "refused"));
  const faults = [
    ...(isWanted ? [] : [`${end} instead of ${test.end}`]),
    ...(seconds > CAPS.seconds ? [`${seconds.toFixed(1)} s`] : []),
    ...(megabytes > CAPS.megabytes ? [`${megabytes.toFixed(0)} MB`] : []),
    ...(end === "refused" ? messageFaults(message) : []),
  ];
  return faults.map((fault) => `${test.kind} “${test.name}”: ${fault} ${message}`);
}
