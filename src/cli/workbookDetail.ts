import { translate, type Language, type MessageKey } from "../i18n/translate";

/** What adapters say in English of the files that users meet most often, and the message that says it for them. */
const PHRASES = [
  ["the file is not a zip package", "detail.notZip"],
  ["the package holds no workbook in the .xlsx format", "detail.noWorkbook"],
  ["zip directory", "detail.zipDirectory"],
  ["the file is cut off", "detail.cutOff"],
  ["is cut off", "detail.cutOff"],
  ["the part is missing", "detail.missingPart"],
  ["checksum mismatch", "detail.checksum"],
  ["cannot be inflated", "detail.notInflated"],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** The detail of a `WorkbookError` in the user's language, as far as its words are known. */
export function workbookDetail(detail: string, language: Language): string {
  return PHRASES.reduce(
    (text, [phrase, key]) => text.replace(phrase, () => translate(language, key)),
    detail.replace(/more than (\d+) bytes/, (_, bytes: string) => {
      const megabytes = String(Math.round(Number(bytes) / 1024 ** 2));
      return translate(language, "detail.moreThan", { megabytes });
    }),
  );
}
