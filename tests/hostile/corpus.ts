import { DOCX_CASES } from "./docxCases";
import type { HostileCase } from "./hostileCase";
import { PACK_CASES } from "./packCases";
import { TEXT_CASES } from "./textCases";
import { XLSX_CASES } from "./xlsxCases";

/** Every case, the same on every machine. */
export const CORPUS: readonly HostileCase[] = [...XLSX_CASES, ...DOCX_CASES, ...TEXT_CASES, ...PACK_CASES];
