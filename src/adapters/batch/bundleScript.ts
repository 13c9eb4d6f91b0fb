import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Bundles a TypeScript file with all it imports into one CommonJS script at `out`, for workers that start without a
 * compiler. Returns the script's hash: it changes with the program, and with nothing else.
 */
export async function bundleScript(entry: string, out: string): Promise<string> {
  // Loaded when asked for: no other command needs a bundler.
  const { build } = await import("esbuild");
  await build({
    ...{ entryPoints: [entry], outfile: out, absWorkingDir: dirname(entry) },
    ...{ bundle: true, platform: "node", format: "cjs", target: "node20", logLevel: "silent" },
  });
  return createHash("sha256").update(readFileSync(out)).digest("hex");
}
