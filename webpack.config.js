const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join, resolve } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { Compilation, sources } = require("webpack");
require("tsx/cjs");
const { FUNCTION_FILES } = require("./src/functions/build/functionFiles.ts");
const { renderHelpPage } = require("./src/functions/build/helpPage.ts");
const { HELP_PAGE, localiseMetadata } = require("./src/functions/build/localiseMetadata.ts");

const DEVELOPMENT_ORIGIN = "https://localhost:3000";

// frame-ancestors cannot stand in a meta element: the web server has to send it as a header.
const CSP = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
].join("; ");

/** Where the built add-in will be served from; https only, no slash at the end. */
function readOrigin() {
  const origin = (process.env.KTXH_ORIGIN || DEVELOPMENT_ORIGIN).replace(/\/+$/, "");
  if (!/^https:\/\/[^\s"<>&]+$/.test(origin))
    throw new Error(`KTXH_ORIGIN is not an https address: ${origin}`);
  return origin;
}

/** Rewrites functions.json as Excel needs it, adds functions-vi.json and the page that help addresses lead to. */
class LocalisedMetadataPlugin {
  apply(compiler) {
    const name = LocalisedMetadataPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const asset = compilation.getAsset("functions.json");
        if (!asset) return; // The generator has reported its errors.
        const metadata = localiseMetadata(String(asset.source.source()), readOrigin());
        compilation.updateAsset("functions.json", new sources.RawSource(metadata.english));
        compilation.emitAsset("functions-vi.json", new sources.RawSource(metadata.vietnamese));
        compilation.emitAsset(HELP_PAGE, new sources.RawSource(renderHelpPage(metadata)));
      });
    });
  }
}

/** The certificate of office-addin-dev-certs where it is installed (Excel trusts it), otherwise a self-signed one. */
function readServer() {
  const file = (name) => join(homedir(), ".office-addin-dev-certs", name);
  const names = { ca: "ca.crt", cert: "localhost.crt", key: "localhost.key" };
  if (!Object.values(names).every((name) => existsSync(file(name)))) return "https";
  const options = Object.entries(names).map(([option, name]) => [option, readFileSync(file(name))]);
  return { type: "https", options: Object.fromEntries(options) };
}

const page = (name, template, chunks) =>
  new HtmlWebpackPlugin({ filename: `${name}.html`, template, chunks, chunksSortMode: "manual", csp: CSP });

const copyPlugin = () =>
  new CopyWebpackPlugin({
    patterns: [
      {
        from: "manifest.xml",
        transform: (content) => String(content).replaceAll(DEVELOPMENT_ORIGIN, readOrigin()),
      },
      { from: "assets/icon-*.png" },
      { from: "src/taskpane/oldBrowser.js", to: "oldBrowser.js", info: { minimized: true } },
      { from: "src/taskpane/support.html", to: "support.html" },
    ],
  });

module.exports = (_environment, { mode = "production" } = {}) => ({
  mode,
  target: ["web", "es2020"],
  // functions.js is whole by itself; what the page loads beside it shares its modules, the core foremost.
  entry: {
    functions: "./src/functions/functions.ts",
    definitions: { import: "./src/functions/definitions.ts", dependOn: "functions" },
    commands: { import: "./src/commands/index.ts", dependOn: "functions" },
    taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
  },
  output: { path: resolve(__dirname, "dist"), clean: true },
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swcOptions() } },
    ],
  },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  cache: { type: "filesystem", buildDependencies: { config: [join(__dirname, "webpack.config.js")] } },
  performance: { hints: false },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTION_FILES }),
    new LocalisedMetadataPlugin(),
    // A shared runtime loads the pane's page only, so it carries the functions, behind the definitions they look up,
    // and the ribbon commands.
    page("taskpane", "./src/taskpane/taskpane.html", ["definitions", "functions", "commands", "taskpane"]),
    page("commands", "./src/commands/commands.html", ["functions", "commands"]),
    copyPlugin(),
  ],
  devServer: {
    port: 3000,
    server: mode === "development" ? readServer() : "https",
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
  },
});

function swcOptions() {
  return {
    jsc: {
      target: "es2020",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  };
}
