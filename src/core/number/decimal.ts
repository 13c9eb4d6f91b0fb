import { Decimal as DecimalBase } from "decimal.js";

/** The one number type of the core: exact decimals, 40 significant digits for quotients. */
export const Decimal = DecimalBase.clone({ precision: 40, toExpNeg: -40, toExpPos: 60 });
export type Decimal = DecimalBase;
