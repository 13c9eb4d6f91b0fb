/**
 * The suites that hold numbers and verdicts, run by mocha in one process: a mutant then costs milliseconds, where jest
 * builds a new environment for each. Readers do not remember their answers here: every test runs all the code it
 * depends on, and is counted as covering it.
 */
const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { transformSync } = require("@swc/core");
const { expect } = require("expect");
const { bind } = require("jest-each");

const FORGETFUL = "exports.remember = (read) => read;";

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  module._compile(filename.endsWith("remember.ts") ? FORGETFUL : code, filename);
};

const one = (title, run) => globalThis.it(title, run);
globalThis.expect = expect;
globalThis.test = Object.assign(one, { each: bind(one, false) });

/** Cells of 32.000 characters take seconds and judge nothing. */
const SLOW = "hostile.test.ts";

for (const folder of ["golden", "core/number", "core/target", "core/text"]) {
  const root = join(__dirname, "..", folder);
  readdirSync(root, { recursive: true })
    .filter((file) => file.endsWith(".test.ts") && !file.endsWith(SLOW))
    .sort()
    .forEach((file) => require(join(root, file)));
}
