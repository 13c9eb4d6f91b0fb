import { translate, type Language, type MessageKey } from "../i18n/translate";

/** What adapters say in English of a file, and the message that says it for users. */
const PHRASES = [
  [/the file is not a zip package/, "detail.notZip"],
  [/the package holds no workbook in the \.xlsx format|\S+ is no workbook/, "detail.noWorkbook"],
  [/zip directory/, "detail.zipDirectory"],
  [/(?:the file )?is cut off/, "detail.cutOff"],
  [/the part is missing/, "detail.missingPart"],
  [/checksum mismatch/, "detail.checksum"],
  [/cannot be inflated(?: \(.*\))?|unknown compression method \d+/, "detail.notInflated"],
  [/broken (?:entry|zip64 record|local header)/, "detail.brokenZip"],
  [/unsafe name in the package/, "detail.unsafeName"],
  [/the package holds this name twice/, "detail.nameTwice"],
  [/more than (\d+) times its compressed size/, "detail.ratio"],
  [/the package inflates to/, "detail.inflated"],
  [/the package holds (\d+) parts/, "detail.parts"],
  [/cannot be read as text \(.*\)/, "detail.encoding"],
  [/document type declarations are refused/, "detail.docType"],
  [/is nested too deeply|too many attributes/, "detail.tooDeep"],
  [
    /ends inside \S*|holds no element|text outside the root element|has two root elements|unexpected <\S*|an element without a name|a tag is not closed|attribute \S+ twice|broken attributes of \S*|unknown entity|the drawing has no end/,
    "detail.notXml",
  ],
  [/\(at character (\d+)\)/, "detail.character"],
  [
    /a (?:row without a valid number|cell of row \d+ without a valid address|merge without a valid range|comment without a valid address)/,
    "detail.badPlace",
  ],
  [/is no worksheet/, "detail.noSheet"],
  [/sheet ("(?:[^"\\]|\\.)*") leads to no part/, "detail.noPart"],
  [/refers to no shared string/, "detail.noString"],
  [/holds no number/, "detail.noNumber"],
  [/holds more than (\d+) characters/, "detail.longText"],
  [/holds a discussion, which a note cannot replace/, "detail.discussion"],
  [/holds a formula that other cells share/, "detail.sharedFormula"],
  [/is covered by/, "detail.covered"],
  [/is filled by the formula of/, "detail.filled"],
  [/row (\d+), column (\d+) lies outside the sheet/, "detail.outside"],
  [/a workbook needs at least one sheet/, "detail.noSheets"],
] as const satisfies readonly (readonly [RegExp, MessageKey])[];

/** The detail of a `WorkbookError` in the user's language. */
export function workbookDetail(detail: string, language: Language): string {
  return PHRASES.reduce(
    (text, [phrase, key]) => text.replace(phrase, translate(language, key)),
    detail.replace(/more than (\d+) bytes/, (_, bytes: string) => {
      const megabytes = String(Math.round(Number(bytes) / 1024 ** 2));
      return translate(language, "detail.moreThan", { megabytes });
    }),
  );
}
