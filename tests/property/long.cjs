/** The long run: the reader is put to a million texts, or to as many as `KTXH_PROPERTY_RUNS` says. */
const { run } = require("jest");

process.env["KTXH_PROPERTY_RUNS"] ??= "1000000";
run(["tests/property/reader.test.ts"]);
