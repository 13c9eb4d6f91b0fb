import { cellText, type CellKey, type CellParameters } from "../i18n/cellText";

/** Builds the #VALUE! error whose Vietnamese message Excel shows beside the cell; a plain Error where Excel is absent. */
export function valueError<Key extends CellKey>(
  key: Key,
  ...parameters: CellParameters<Key>
): CustomFunctions.Error | Error {
  const message = cellText(key, ...parameters);
  if (typeof CustomFunctions === "undefined") return new Error(message);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}
