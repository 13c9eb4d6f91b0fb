/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
const config = {
  testRunner: "mocha",
  plugins: ["@stryker-mutator/mocha-runner"],
  mochaOptions: { spec: ["tests/mutation/suites.cjs"] },
  mutate: [
    "src/core/number/**/*.ts",
    "src/core/target/**/*.ts",
    "!src/core/target/{labels,model,polarityWords,reading/phrasebook}.ts",
  ],
  mutator: { excludedMutations: ["StringLiteral"] },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  incremental: true,
  incrementalFile: "out/mutation/incremental.json",
  timeoutMS: 20_000,
  timeoutFactor: 4,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "out/mutation/mutation.json" },
  tempDirName: "out/mutation/tmp",
  disableTypeChecks: false,
  warnings: { slow: false },
};

export { config as default };
