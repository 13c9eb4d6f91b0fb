import { UniverWorkbook } from "../../src/adapters/univer";
import { asFile, openXlsx } from "../../src/adapters/xlsx";
import { packSnapshots } from "../adapters/xlsx/packSnapshots";
import { startUniver } from "../adapters/univer/startUniver";
import { describeWorkbookContract } from "./workbookContract";

const running: { dispose(): void }[] = [];

afterEach(() => {
  for (const univer of running.splice(0)) univer.dispose();
});

function show(bytes: Uint8Array): Promise<UniverWorkbook> {
  const univer = startUniver();
  running.push(univer);
  return UniverWorkbook.open(univer, "workbook", asFile(openXlsx(bytes)));
}

describeWorkbookContract("univer", async (sheets) => {
  const workbook = await show(packSnapshots(sheets));
  return { workbook, reopen: async () => show(await workbook.save()) };
});
