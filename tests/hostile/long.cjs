/** The whole hostile corpus, what takes seconds each included. */
const { run } = require("jest");

process.env["KTXH_HOSTILE"] = "all";
run(["tests/hostile/corpus.test.ts"]);
