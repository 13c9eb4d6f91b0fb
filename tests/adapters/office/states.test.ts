import { strFromU8, unzipSync } from "fflate";
import { OfficeWorkbook } from "../../../src/adapters/office";
import { parseState, printState } from "../../../src/adapters/office/stateXml";
import { createXlsx } from "../../../src/adapters/xlsx";
import { draft, snapshot } from "../../contract/workbookContract";
import type { RunningExcel } from "../../host/startExcel";
import { excelWith } from "./seeds";

const TEXTS = [
  "",
  "{}",
  " hai đầu \t\n\r\n\r ",
  "]]> <a b='c'>&amp;</a>",
  "Hải Dương".normalize("NFD"),
  "😀",
];
const NAMESPACE = "urn:ktxh:state:1";

describe("a part", () => {
  test.each(TEXTS)("with %j is read as written", (text) => {
    expect(parseState(printState({ key: "catalog", text }))).toEqual({ key: "catalog", text });
  });

  test.each([
    [`<?xml version="1.0"?>\n<state key='a' xmlns='${NAMESPACE}'>x</state>\n`, "x"],
    [`<k:state xmlns:k="${NAMESPACE}" key="a">&#x1F600;&quot;<!-- - -->&#65;</k:state>`, '😀"A'],
    [`<state xmlns="${NAMESPACE}" key="a"><![CDATA[<b>]]></state>`, "<b>"],
    [`<state xmlns="${NAMESPACE}" key="a"/>`, ""],
    [`<state xmlns="${NAMESPACE}" key="a">1\r\n2&#13;</state>`, "1\n2\r"],
  ])("laid out as %j is read", (xml, text) => {
    expect(parseState(xml)).toEqual({ key: "a", text });
  });

  test.each(["", "<a/>", "<states key='a'/>", "<state>x</state>", "rác"])("%j is none", (xml) => {
    expect(parseState(xml)).toBeUndefined();
  });
});

describe("a workbook", () => {
  let excel: RunningExcel;
  afterEach(() => excel.dispose());
  beforeEach(() => {
    excel = excelWith([snapshot()]);
  });

  test.each(TEXTS)("a file's state %j is the open workbook's", async (text) => {
    const file = createXlsx();
    await file.putSheet(draft());
    await file.writeState("catalog", text);
    const parts = Object.entries(unzipSync(file.save())).filter(([name]) =>
      /customXml\/item\d+\.xml/.test(name),
    );
    expect(parts).toHaveLength(1);
    for (const [, bytes] of parts) excel.model.CustomXmlParts.Add(strFromU8(bytes));
    expect(await new OfficeWorkbook().readState("catalog")).toBe(text);
  });

  test("parts of other programs stay, a key has one part", async () => {
    const others = [`<other xmlns="urn:khac" key="catalog">x</other>`, `<rác xmlns="${NAMESPACE}">x</rác>`];
    for (const xml of others) excel.model.CustomXmlParts.Add(xml);
    const workbook = new OfficeWorkbook();
    await workbook.writeState("catalog", "a");
    await workbook.writeState("catalog", "b");
    expect(excel.model.CustomXmlParts.parts).toHaveLength(3);
    expect(await new OfficeWorkbook().readState("catalog")).toBe("b");
    await workbook.writeState("catalog", null);
    expect(excel.model.CustomXmlParts.parts.map(({ xml }) => xml)).toEqual(others);
  });

  test("a part known is read again in one message, one that a colleague replaced is found", async () => {
    const workbook = new OfficeWorkbook();
    await workbook.writeState("catalog", "a");
    await workbook.readState("catalog");
    const { messages } = excel.statistics;
    expect(await workbook.readState("catalog")).toBe("a");
    expect(excel.statistics.messages - messages).toBe(1);
    excel.model.CustomXmlParts.parts = [];
    expect(await workbook.readState("catalog")).toBeNull();
    await new OfficeWorkbook().writeState("catalog", "c");
    expect(await workbook.readState("catalog")).toBe("c");
  });

  test("more than Excel answers at a time is asked for in parts", async () => {
    const text = "a".repeat(1_000_000);
    const writer = new OfficeWorkbook();
    for (const key of ["a", "b", "c", "d", "e", "f"]) await writer.writeState(key, text);
    expect(await new OfficeWorkbook().readState("f")).toBe(text);
  });
});
