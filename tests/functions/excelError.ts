/** Excel's error class, as far as functions use it; installs it as the global that office.js provides. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Puts the globals of the custom-functions runtime in place for the tests of a file. */
export function provideExcelErrors(): void {
  beforeAll(() => {
    Object.assign(globalThis, {
      CustomFunctions: { Error: ExcelError, ErrorCode: { invalidValue: "#VALUE!" } },
    });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });
}

/** What an action throws; what it returns is wrapped, so that it equals no error. */
export function thrownBy(action: () => unknown): unknown {
  try {
    return { returned: action() };
  } catch (error) {
    return error;
  }
}

/** An error value among the arguments, as Excel passes it. */
export const DIV0 = { type: "Error", errorType: "Div0", basicValue: "#DIV/0!" };
