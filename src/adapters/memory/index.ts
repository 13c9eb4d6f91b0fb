export { MemoryWorkbook } from "./MemoryWorkbook";
