const { spawnSync } = require("node:child_process");

/** What turns documents into pages; without it the check of pages is left out, and that is said. */
const hasOffice = ["soffice", "pdftotext"].every((tool) => spawnSync("which", [tool]).status === 0);
if (!hasOffice)
  process.stderr.write("LibreOffice or poppler is missing: tests/shared/pages.check.ts is left out.\n");

/** Checks over real reports that lie beside the project; run by hand or by .ci/run where they are there. */
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: ["<rootDir>/tests/shared/*.check.ts"],
  testPathIgnorePatterns: hasOffice ? [] : ["/pages\\.check\\.ts$"],
};
