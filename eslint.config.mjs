import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const officeRules = [
  "no-context-sync-in-loop",
  "load-object-before-read",
  "call-sync-before-read",
  "call-sync-after-load",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

const nodeGlobals = { console: "readonly", module: "writable", process: "readonly", require: "readonly" };

export default tseslint.config(
  { ignores: ["dist", "out", "coverage", "node_modules"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Use a named export." },
        {
          selector: "CatchClause > BlockStatement[body.length=0]",
          message: "An error is handled, not swallowed.",
        },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["**/*.{cjs,mjs,js}", "*.config.*"],
    languageOptions: { globals: { ...nodeGlobals, __dirname: "readonly" } },
    rules: { "no-restricted-syntax": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  {
    // The core is pure: the only package it may import is decimal.js; the catalogue also validates and searches.
    files: ["src/core/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(?!\\.{1,2}/|decimal\\.js$)",
              message: "src/core imports only src/core and decimal.js.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/core/catalog/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(?!\\.{1,2}/|valibot$|minisearch$)",
              message: "src/core/catalog imports only src/core, valibot and minisearch.",
            },
          ],
        },
      ],
    },
  },
  {
    // The metadata generator needs the TypeScript type to equal the JSDoc type {any}.
    files: ["src/functions/**"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["src/adapters/office/**", "src/commands/**", "src/taskpane/**"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, "error"])),
  },
);
