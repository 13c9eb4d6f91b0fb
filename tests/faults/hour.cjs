/** An hour's worth of an officer's work in the emulated Excel. */
const { run } = require("jest");

process.env["KTXH_SOAK"] = "hour";
run(["tests/faults/soak.test.ts"]);
