/** Checks over real reports that lie beside the project; run by hand or by .ci/run where they are there. */
module.exports = { ...require("./jest.config.cjs"), testMatch: ["<rootDir>/tests/shared/*.check.ts"] };
