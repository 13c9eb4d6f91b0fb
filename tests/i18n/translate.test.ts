import { cellVi } from "../../src/i18n/cell.vi";
import { cellText } from "../../src/i18n/cellText";
import { en } from "../../src/i18n/en";
import { functionsVi } from "../../src/i18n/functions.vi";
import { translate, type MessageKey } from "../../src/i18n/translate";
import { translatePane } from "../../src/i18n/translatePane";
import { translateSheet } from "../../src/i18n/translateSheet";
import { vi } from "../../src/i18n/vi";

const keys = Object.keys(vi) as MessageKey[];
const parameters = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();

test("both languages name the same parameters", () => {
  const different = keys.filter((key) => String(parameters(vi[key])) !== String(parameters(en[key])));
  expect(different).toEqual([]);
});

test("no text is empty, every Vietnamese text is NFC", () => {
  expect(keys.filter((key) => !vi[key].trim() || !en[key].trim())).toEqual([]);
  const texts = JSON.stringify([vi, cellVi, functionsVi]);
  expect(texts).toBe(texts.normalize("NFC"));
});

test("parameters are filled in as they are, also where they look like patterns", () => {
  expect(cellText("cell.notANumber", { text: "$& {text}" })).toBe("Không đọc được “$& {text}” thành một số.");
  expect(translate("en", "status.unmet")).toBe("Not met");
});

test("the rooms speak the same texts", () => {
  expect(translatePane("en", "status.unmet")).toBe(translate("en", "status.unmet"));
  expect(translateSheet("vi", "reason.no_target")).toBe(cellText("reason.no_target"));
});
