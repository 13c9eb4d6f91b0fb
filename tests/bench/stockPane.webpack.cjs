const { resolve } = require("node:path");
const configure = require("../../webpack.config.js");

/** The tools and settings of our own build for the stock pane: loaders and minimiser, none of our plugins. */
module.exports = (environment, options) => {
  const { mode, target, resolve: resolution, module, optimization } = configure(environment, options);
  return {
    mode,
    target,
    resolve: resolution,
    module,
    optimization,
    entry: resolve(__dirname, "stockPane.tsx"),
  };
};
