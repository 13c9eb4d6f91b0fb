/** The built pane in Chromium, with Microsoft's own client and the emulated Excel around it. */
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: ["<rootDir>/tests/e2e/*.e2e.ts"],
  globalSetup: "<rootDir>/tests/e2e/setup.cjs",
};
