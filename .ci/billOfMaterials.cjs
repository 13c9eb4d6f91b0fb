const { execFileSync } = require("node:child_process");

const LARGEST = 64 * 1024 * 1024;

/** What `npm` answers, as the npm that runs us or the one that is installed. */
function npm(args, folder) {
  const { npm_execpath: own } = process.env;
  const [command, ...first] = own?.endsWith(".js") ? [process.execPath, own] : ["npm"];
  return execFileSync(command, [...first, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: LARGEST,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** The installed packages as CycloneDX, without what would differ from one build to the next. */
function readBillOfMaterials(folder) {
  const bill = JSON.parse(npm(["sbom", "--sbom-format", "cyclonedx"], folder));
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  return bill;
}

module.exports = { npm, readBillOfMaterials };
