const { cpSync, existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join, resolve } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { Compilation, sources, SourceMapDevToolPlugin } = require("webpack");
require("tsx/cjs");
const { FUNCTION_FILES } = require("./src/functions/build/functionFiles.ts");
const { renderHelpPage } = require("./src/functions/build/helpPage.ts");
const { readBillOfMaterials } = require("./.ci/billOfMaterials.cjs");
const { HELP_PAGE, localiseMetadata } = require("./src/functions/build/localiseMetadata.ts");

const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** Microsoft's own copy of its library; add-ins are expected to load it from there. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com";
const LIBRARY = "@microsoft/office-js";

/** What is loaded later has a number for a name; most of it is Univer. */
const LATER = /^\d+\.js$/;

/** Where the built add-in will be served from (`--env host=https://…`); https only, without what follows the host. */
function readOrigin({ host = DEVELOPMENT_ORIGIN }) {
  const origin = String(host).replace(/\/+$/, "");
  if (!/^https:\/\/[^\s"<>&]+$/.test(origin))
    throw new Error(`--env host is not an https address: ${origin}`);
  return origin;
}

/** The library's address and its CSP source: Microsoft's, or with `--env officejs=local` a copy beside the pages. */
function readLibrary({ officejs = "cdn" }) {
  if (officejs === "cdn") return { script: `${OFFICE_CDN}/lib/1/hosted/office.js`, source: ` ${OFFICE_CDN}` };
  if (officejs === "local") return { script: "office-js/office.js", source: "" };
  throw new Error(`--env officejs is cdn or local, not ${officejs}`);
}

// frame-ancestors cannot stand in a meta element: the web server has to send it as a header.
const renderCsp = ({ source }) =>
  [
    "default-src 'self'",
    `script-src 'self'${source}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; ");

/** Copies Microsoft's library into the build, whole and unchanged as its licence asks, past webpack. */
class LocalLibraryPlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap(LocalLibraryPlugin.name, () => {
      const folder = resolve(require.resolve(`${LIBRARY}/package.json`), "..");
      const target = join(compiler.outputPath, "office-js");
      cpSync(join(folder, "dist"), target, { recursive: true });
      cpSync(join(folder, "LICENSE.md"), join(target, "LICENSE.md"));
    });
  }
}

/** Rewrites functions.json as Excel needs it, adds functions-vi.json and the page that help addresses lead to. */
class LocalisedMetadataPlugin {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    const name = LocalisedMetadataPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const asset = compilation.getAsset("functions.json");
        if (!asset) return; // The generator has reported its errors.
        const metadata = localiseMetadata(String(asset.source.source()), this.origin);
        compilation.updateAsset("functions.json", new sources.RawSource(metadata.english));
        compilation.emitAsset("functions-vi.json", new sources.RawSource(metadata.vietnamese));
        compilation.emitAsset(HELP_PAGE, new sources.RawSource(renderHelpPage(metadata)));
      });
    });
  }
}

/** Adds the bill of materials: every installed package with version, hash and licence, those the build needs included. */
class BillOfMaterialsPlugin {
  apply(compiler) {
    const name = BillOfMaterialsPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const bill = JSON.stringify(readBillOfMaterials(__dirname), null, 1);
        compilation.emitAsset("sbom.cdx.json", new sources.RawSource(bill));
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

const pagePlugin = (library) =>
  new HtmlWebpackPlugin({
    filename: "taskpane.html",
    template: "./src/taskpane/taskpane.html",
    // A shared runtime loads the pane's page only, so it carries the functions, behind the definitions they look up,
    // and the ribbon commands.
    chunks: ["definitions", "functions", "commands", "taskpane"],
    chunksSortMode: "manual",
    csp: renderCsp(library),
    officeScript: library.script,
  });

/** The pane beside a spreadsheet of its own: nothing of it comes from elsewhere. */
const workbenchPlugin = () =>
  new HtmlWebpackPlugin({
    filename: "workbench.html",
    template: "./src/workbench/workbench.html",
    chunks: ["definitions", "functions", "workbench"],
    chunksSortMode: "manual",
    csp: renderCsp({ source: "" }),
  });

const copyPlugin = (origin) =>
  new CopyWebpackPlugin({
    patterns: [
      {
        from: "manifest.xml",
        transform: (content) => String(content).replaceAll(DEVELOPMENT_ORIGIN, origin),
      },
      { from: "assets/icon-*.png" },
      { from: "src/taskpane/oldBrowser.js", to: "oldBrowser.js", info: { minimized: true } },
      { from: "src/taskpane/support.html", to: "support.html" },
      { from: "src/workbench/functionTable.js", to: "functionTable.js", info: { minimized: true } },
      { from: "assets/samples/*.xlsx", to: "samples/[name][ext]" },
      { from: "src/commands/notice.*", to: "[name][ext]", info: { minimized: true } },
    ],
  });

module.exports = (environment, { mode = "production" } = {}) => ({
  mode,
  target: ["web", "es2020"],
  // functions.js is whole by itself; what the page loads beside it shares its modules, the core foremost.
  entry: {
    functions: "./src/functions/functions.ts",
    definitions: { import: "./src/functions/definitions.ts", dependOn: "functions" },
    commands: { import: "./src/commands/index.ts", dependOn: "definitions" },
    taskpane: { import: "./src/taskpane/index.tsx", dependOn: "commands" },
    workbench: { import: "./src/workbench/index.tsx", dependOn: "definitions" },
    // An entry of its own: a worker found through import.meta would give functions.js a runtime that needs a page.
    fileWorker: "./src/workbench/fileWorker.ts",
  },
  // Beside the page; the default would need a document, which functions.js must do without.
  output: { path: resolve(__dirname, "dist"), clean: true, publicPath: "" },
  devtool: mode === "development" ? "source-map" : false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swcOptions() } },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  cache: { type: "filesystem", buildDependencies: { config: [join(__dirname, "webpack.config.js")] } },
  performance: { hints: false },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTION_FILES }),
    new LocalisedMetadataPlugin(readOrigin(environment)),
    pagePlugin(readLibrary(environment)),
    workbenchPlugin(),
    copyPlugin(readOrigin(environment)),
    // Univer's maps would be several times as large as all the rest.
    ...(mode === "production"
      ? [new SourceMapDevToolPlugin({ filename: "[file].map", exclude: LATER }), new BillOfMaterialsPlugin()]
      : []),
    ...(environment.officejs === "local" ? [new LocalLibraryPlugin()] : []),
  ],
  devServer: {
    port: 3000,
    open: "/workbench.html",
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
