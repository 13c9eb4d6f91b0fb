export { registerFunctions, type CustomFunction } from "./customFunctions";
export { refuseUnsaved, type Limit } from "./fileLimits";
export type { Refusal } from "./keepTyped";
export { UniverWorkbook } from "./UniverWorkbook";
export { speakVietnamese } from "./vietnameseCells";
