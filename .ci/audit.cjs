/**
 * Asks the registry for known holes of what users are given. Ends with 1 where there is a high or critical one; where the
 * registry cannot be asked (no network, or a mirror that does not answer this) it says so and ends with 0.
 */
const { resolve } = require("node:path");
const { npm } = require("./billOfMaterials.cjs");

function ask() {
  const limits = ["--fetch-retries=0", "--fetch-timeout=15000"];
  try {
    return npm(["audit", "--json", "--audit=true", ...limits], resolve(__dirname, ".."));
  } catch (error) {
    // npm ends with 1 for findings too, and then answers as well.
    return String(error.stdout ?? "");
  }
}

const { metadata, error, message } = JSON.parse(ask() || "{}");
const found = metadata?.vulnerabilities;
if (!found) {
  const why = error?.summary || message || "no answer";
  process.stdout.write(`Dependency audit left out: the registry cannot be asked (${why.trim()}).\n`);
} else {
  const { low, moderate, high, critical } = found;
  process.stdout.write(
    `Dependency audit: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low.\n`,
  );
  process.exitCode = critical + high > 0 ? 1 : 0;
}
