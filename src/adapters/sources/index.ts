export { builtInSource } from "./builtInSource";
export { httpsSource, type HttpsSourceOptions } from "./httpsSource";
export { memoryCopies } from "./memoryCopies";
export { hashPack } from "./hash";
