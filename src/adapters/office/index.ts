export { OfficeWorkbook } from "./OfficeWorkbook";
