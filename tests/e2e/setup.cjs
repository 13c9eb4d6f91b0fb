const { execFileSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const { resolve } = require("node:path");

const ROOT = resolve(__dirname, "../..");

/** Builds what the tests load; ends the run at once where there is no browser. */
module.exports = () => {
  process.env.KTXH_CHROMIUM ??= "/usr/bin/chromium";
  if (!existsSync(process.env.KTXH_CHROMIUM)) {
    const advice = "install it (apt-get install chromium) or set KTXH_CHROMIUM to its path";
    console.error(`There is no Chromium at ${process.env.KTXH_CHROMIUM}: ${advice}.`);
    process.exit(1);
  }
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const config = resolve(__dirname, "webpack.config.cjs");
  // Jest's own is not for what ships.
  const env = { ...process.env };
  delete env.NODE_ENV;
  const options = { cwd: ROOT, env, stdio: "inherit" };
  execFileSync(process.execPath, [webpack, "--config", config, "--stats", "errors-warnings"], options);
};
