import { translate, type MessageArguments, type MessageKey } from "../i18n/translate";

/** Builds the #VALUE! error whose Vietnamese message Excel shows beside the cell; a plain Error where Excel is absent. */
export function valueError<Key extends MessageKey>(
  key: Key,
  ...parameters: MessageArguments<Key>
): CustomFunctions.Error | Error {
  const message = translate("vi", key, ...parameters);
  if (typeof CustomFunctions === "undefined") return new Error(message);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}
