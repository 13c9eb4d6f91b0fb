const { resolve } = require("node:path");
const build = require("../../webpack.config.js");

const ROOT = resolve(__dirname, "../..");

/** The add-in as it ships, and beside it the emulated Excel as one script that leaves `emulatedHost` on the page. */
module.exports = () => {
  const addin = build({}, { mode: "production" });
  // Of its own: the loader writes the mode into the options it is given.
  const { target, resolve: extensions, module: rules } = build({}, { mode: "development" });
  const host = {
    mode: "development",
    // The page's policy forbids code made from text.
    devtool: false,
    target,
    entry: resolve(ROOT, "tests/host/browser.ts"),
    output: {
      path: resolve(ROOT, "out/e2e"),
      filename: "emulatedHost.js",
      // Pictures of earlier runs too.
      clean: true,
      library: { name: "emulatedHost", type: "var" },
    },
    resolve: extensions,
    module: rules,
  };
  return [addin, host];
};
