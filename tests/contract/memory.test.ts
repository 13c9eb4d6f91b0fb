import { MemoryWorkbook } from "../../src/adapters/memory";
import { describeWorkbookContract } from "./workbookContract";

describeWorkbookContract("memory", async (sheets) => ({ workbook: new MemoryWorkbook(sheets) }));
