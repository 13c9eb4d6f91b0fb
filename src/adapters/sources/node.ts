export { fileSource, type FileSourceOptions } from "./fileSource";
export { copiesFolder, folderCopies } from "./folderCopies";
