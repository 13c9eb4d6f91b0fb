export { asFile } from "./asFile";
export { createXlsx, openXlsx, XlsxWorkbook } from "./XlsxWorkbook";
