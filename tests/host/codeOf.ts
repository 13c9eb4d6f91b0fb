/** For `.catch(codeOf)`: the code of the client's error; anything else as it is. */
export function codeOf(error: unknown): unknown {
  return error instanceof OfficeExtension.Error ? error.code : error;
}
