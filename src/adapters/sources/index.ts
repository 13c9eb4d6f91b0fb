export { builtInSource } from "./builtInSource";
export { httpsSource, type HttpsSourceOptions } from "./httpsSource";
export { memoryCopies } from "./memoryCopies";
