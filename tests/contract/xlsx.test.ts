import { openXlsx } from "../../src/adapters/xlsx";
import { packSnapshots } from "../adapters/xlsx/packSnapshots";
import { describeWorkbookContract } from "./workbookContract";

describeWorkbookContract("xlsx", async (sheets) => {
  const workbook = openXlsx(packSnapshots(sheets));
  return { workbook, reopen: async () => openXlsx(workbook.save()) };
});
