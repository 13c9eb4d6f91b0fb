export { readReport } from "./readReport";
