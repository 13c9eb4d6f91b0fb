/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { RIBBON_JOBS } from "../src/commands/commands";
import { functionsVi } from "../src/i18n/functions.vi";
import { jobEn } from "../src/i18n/job.en";
import { jobVi } from "../src/i18n/job.vi";

const ROOT = resolve(__dirname, "..");
const ORIGIN = "https://localhost:3000";
const BUILT_FILES = ["taskpane.html", "support.html", "functions.js", "functions.json", "functions-vi.json"];

const xml = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(xml, "text/xml");
const packageVersion = String(JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")).version);

function all(localName: string): Element[] {
  return [...manifest.getElementsByTagNameNS("*", localName)];
}

function one(localName: string): Element {
  const [element, ...others] = all(localName);
  if (!element || others.length > 0)
    throw new Error(`${localName}: ${others.length + (element ? 1 : 0)} found`);
  return element;
}

function texts(element: Element): string[] {
  return [element.getAttribute("DefaultValue"), element.getAttribute("Value")].filter(
    (text) => text !== null,
  );
}

function children(element: Element): string[] {
  return [...element.children].map((child) => child.localName);
}

const resources = one("Resources");
const resource = (id: string): Element | undefined =>
  [...resources.querySelectorAll("[id]")].find((element) => element.getAttribute("id") === id);
const attributes = [...manifest.querySelectorAll("*")].flatMap((element) =>
  texts(element).map((text) => ({ text, place: element.getAttribute("id") ?? element.localName })),
);
const urls = attributes.filter(({ text }) => /^\w+:\/\//.test(text));

test("the XML is well formed", () => {
  expect(all("parsererror")).toEqual([]);
});

test("Id is a GUID, Version is the package's with a fourth part", () => {
  expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(one("Version").textContent).toBe(`${packageVersion}.0`);
});

test("elements stand in the order the schema asks for", () => {
  expect(children(manifest.documentElement)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(children(one("VersionOverrides"))).toEqual(["Requirements", "Hosts", "Resources"]);
  expect(children(resources)).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
});

test("every address is https on one origin and names a file of the build", () => {
  expect(urls.length).toBeGreaterThan(8);
  for (const { text, place } of urls) {
    const path = text.slice(ORIGIN.length + 1);
    const exists = path.startsWith("assets/") ? existsSync(resolve(ROOT, path)) : BUILT_FILES.includes(path);
    expect({ place, origin: new URL(text).origin, exists }).toEqual({ place, origin: ORIGIN, exists: true });
  }
});

test("every resid names a resource, every resource is used", () => {
  const used = [...manifest.querySelectorAll("[resid]")].map(
    (element) => element.getAttribute("resid") ?? "",
  );
  expect(used.filter((id) => !resource(id))).toEqual([]);
  const defined = [...resources.querySelectorAll("[id]")].map((element) => element.getAttribute("id") ?? "");
  expect(defined.filter((id) => !used.includes(id))).toEqual([]);
  expect(new Set(defined).size).toBe(defined.length);
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test("strings and addresses keep the length limits", () => {
  const tooLong = (parent: string, limit: number): string[] =>
    [...one(parent).querySelectorAll("*")].flatMap(texts).filter((text) => text.length > limit);
  expect(tooLong("ShortStrings", 125)).toEqual([]);
  expect(tooLong("LongStrings", 250)).toEqual([]);
  expect(tooLong("Urls", 2048)).toEqual([]);
  expect(texts(one("DisplayName")).filter((text) => text.length > 125)).toEqual([]);
});

test("the shared runtime: Runtime, Page and FunctionFile are the task pane's page", () => {
  const page = one("Page").children[0];
  const ids = [one("Runtime"), page, one("FunctionFile")].map((element) => element?.getAttribute("resid"));
  expect(ids).toEqual(["Taskpane.Url", "Taskpane.Url", "Taskpane.Url"]);
  expect(one("Runtime").getAttribute("lifetime")).toBe("long");
});

test("every text has a Vietnamese override, nested in its own element", () => {
  const localised = [one("DisplayName"), all("Description")[0], ...all("String")];
  const metadata = resource("Functions.Metadata.Url");
  const locales = [...localised, metadata].map((element) => [
    element?.getAttribute("id") ?? element?.localName,
    element?.children[0]?.getAttribute("Locale"),
  ]);
  expect(locales.filter(([, locale]) => locale !== "vi-VN")).toEqual([]);
  expect(metadata?.children[0]?.getAttribute("Value")).toBe(`${ORIGIN}/functions-vi.json`);
  expect(one("DefaultLocale").textContent).toBe("en-US");
  expect(xml).toBe(xml.normalize("NFC"));
});

test("requirements: any Excel loads the pane, shared runtime and functions only where they exist", () => {
  const sets = all("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
  expect(sets).toEqual(["ExcelApi 1.1", "SharedRuntime 1.1", "CustomFunctionsRuntime 1.1"]);
  expect(one("Permissions").textContent).toBe("ReadWriteDocument");
});

test("the namespace is long enough and no cell address", () => {
  const namespace = resource("Functions.Namespace")?.getAttribute("DefaultValue") ?? "";
  expect(namespace).toBe("KTXH");
  expect(namespace).toMatch(/^[A-Z]{4,}$/);
  expect(Object.keys(functionsVi).length).toBeGreaterThan(0);
});

test("the ribbon: a tab of three groups, whose buttons open the pane or run a registered command", () => {
  expect(children(one("CustomTab"))).toEqual(["Group", "Group", "Group", "Label"]);
  const ids = [...all("Group"), ...all("Control"), ...all("CustomTab")].map((element) =>
    element.getAttribute("id"),
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const group of all("Group")) expect(children(group)).toEqual(["Label", "Icon", "Control", "Control"]);
  for (const control of all("Control"))
    expect(children(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  expect(all("TaskpaneId")).toHaveLength(1);
  expect(all("FunctionName").map((name) => name.textContent)).toEqual([...RIBBON_JOBS]);
});

test("buttons are called as the pane calls its own", () => {
  const labels = all("Control").flatMap((control) => {
    const action = control.getElementsByTagNameNS("*", "FunctionName")[0]?.textContent;
    const label = resource(control.querySelector("Label")?.getAttribute("resid") ?? "");
    return action ? [[`job.${action}`, ...(label ? [label, ...label.children].flatMap(texts) : [])]] : [];
  });
  const named = RIBBON_JOBS.map((job) => [`job.${job}`, jobEn[`job.${job}`], jobVi[`job.${job}`]]);
  expect(labels).toEqual(named);
});

test("every icon is there at 16, 32 and 80 pixels, and has the size it is declared with", () => {
  for (const icon of all("Icon")) {
    const sizes = [...icon.children].map((image) => image.getAttribute("size"));
    expect(sizes).toEqual(["16", "32", "80"]);
    for (const image of icon.children) {
      const size = Number(image.getAttribute("size"));
      const address = resource(image.getAttribute("resid") ?? "")?.getAttribute("DefaultValue") ?? "";
      const png = readFileSync(resolve(ROOT, address.slice(ORIGIN.length + 1)));
      expect([address, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([address, size, size]);
    }
  }
});

test("the icon of the add-in has the sizes of its names", () => {
  for (const size of [16, 32, 64, 80, 128]) {
    const png = readFileSync(resolve(ROOT, `assets/icon-${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});
