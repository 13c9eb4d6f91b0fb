const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

/** Packages that Univer requires though they are ES modules only. */
const MODULES =
  "lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space";

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  transform: { "^.+\\.tsx?$": swc, [`/node_modules/(?:${MODULES})/.+\\.js$`]: swc },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${MODULES})/)`],
};
