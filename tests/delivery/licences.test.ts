import { resolve } from "node:path";
import { readBillOfMaterials } from "../../.ci/billOfMaterials.cjs";

/** Licences under which a package may be given away with ours, or used to build it. */
const ALLOWED = [
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "Zlib",
];

/** Packages with another licence, or with none that a program can read, and why they may be used. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "@microsoft/office-js":
    "Microsoft's licence allows to hand it on whole and unchanged: webpack.config.js does so",
  "@univerjs/telemetry": "its LICENSE is Apache-2.0; package.json does not say so",
  argparse: "Python-2.0, as free as MIT; of ESLint's, not handed on",
  "axe-core": "MPL-2.0, unchanged; in tests only, not handed on",
  "caniuse-lite": "CC-BY-4.0 data of the build, not handed on",
};

function isAllowed(licence: string): boolean {
  const words = licence.replace(/[()]/g, "");
  if (words.includes(" OR ")) return words.split(" OR ").some(isAllowed);
  return words.split(" AND ").every((one) => ALLOWED.includes(one));
}

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["(MIT AND Zlib)", true],
  ["MIT AND GPL-3.0-only", false],
  ["GPL-3.0-only", false],
  ["", false],
])("licence %j: %s", (licence, expected) => {
  expect(isAllowed(licence)).toBe(expected);
});

test("every installed package has a licence that allows what we do with it", () => {
  const { components } = readBillOfMaterials(resolve(__dirname, "../.."));
  expect(components.length).toBeGreaterThan(100);
  const refused = components
    .map(({ name, licenses = [] }) => ({
      name,
      licences: licenses.map((one) => one.expression ?? one.license?.id ?? ""),
    }))
    .filter(
      ({ name, licences }) => !(name in EXCEPTIONS) && !(licences.length > 0 && licences.every(isAllowed)),
    );
  expect(refused).toEqual([]);
}, 60_000);
