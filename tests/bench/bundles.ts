import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { benchmark } from "./benchmark";

const ROOT = resolve(__dirname, "../..");
const WEBPACK = require.resolve("webpack-cli/bin/cli.js");
/** What the pane's page loads, and what Excel runs the functions from. */
const PANE = ["functions.js", "definitions.js", "commands.js", "taskpane.js"];
const FUNCTIONS = ["functions.js"];

function built(folder: string, ...options: readonly string[]): void {
  const mode = ["--mode", "production", "--output-path", folder];
  execFileSync(process.execPath, [WEBPACK, ...mode, ...options], { cwd: ROOT, stdio: "ignore" });
}

/** Kilobytes (of 1,000 bytes) after gzip. */
function kilobytes(folder: string, names: readonly string[]): number {
  const bytes = names.map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

function measure() {
  const folder = mkdtempSync(join(tmpdir(), "ktxh-bundles-"));
  try {
    const [own, stock] = [join(folder, "own"), join(folder, "stock")];
    built(own);
    built(stock, "--config", join(__dirname, "stockPane.webpack.cjs"));
    return {
      pane: kilobytes(own, PANE),
      functions: kilobytes(own, FUNCTIONS),
      stock: kilobytes(stock, ["main.js"]),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What an officer's machine loads, beside a pane of the parts of Microsoft's React template, both built by the same tools. */
export const bundles = benchmark("bundles", measure, ({ pane, functions, stock }) =>
  [
    `  pane with catalogue, functions and commands ${pane.toFixed(1)} kB gzip`,
    `  functions.js alone ${functions.toFixed(1)} kB gzip`,
    `  a pane of the stock template's parts ${stock.toFixed(1)} kB gzip; ratio ${(pane / stock).toFixed(1)}`,
  ].join("\n"),
);
