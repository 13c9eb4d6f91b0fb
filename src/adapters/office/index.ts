export { OfficeWorkbook } from "./OfficeWorkbook";
export type { Capabilities } from "./capabilities";
