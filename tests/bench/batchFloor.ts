import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { openXlsx } from "../../src/adapters/xlsx";

/** Merely unzips a workbook and parses its parts with libraries; nothing is kept. */
export function parseWithLibraries(path: string): number {
  let elements = 0;
  for (const part of Object.values(unzipSync(readFileSync(path)))) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("opentag", () => (elements += 1));
    parser.write(new TextDecoder().decode(part)).close();
  }
  return elements;
}

/** Unzips and parses a workbook as we do it before anything is judged. */
export async function parseOurWay(path: string): Promise<number> {
  const workbook = openXlsx(readFileSync(path));
  let cells = 0;
  for (const { name } of await workbook.listSheets()) cells += (await workbook.readSheet(name)).cells.length;
  return cells;
}
