/** Every custom function; the bundler takes the files themselves, and adds to each the calls that register its ids. */
export * from "./checkFunctions";
export * from "./definitionFunctions";
export * from "./rowFunctions";
export * from "./tableFunctions";
export * from "./textFunctions";
