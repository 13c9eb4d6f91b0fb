export { createXlsx, openXlsx, XlsxWorkbook } from "./XlsxWorkbook";
