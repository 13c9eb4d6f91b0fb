import type { Locale } from "./display";
import type { Bag } from "./hostObject";
import { PropertyBag } from "./hostObject";

/** How a culture writes numbers and dates. */
interface Culture {
  readonly name: Locale;
  readonly decimal: string;
  readonly thousands: string;
  readonly shortDate: string;
}

export function cultureOf(locale: Locale): Culture {
  if (locale === "en-US") return { name: locale, decimal: ".", thousands: ",", shortDate: "M/d/yyyy" };
  return { name: locale, decimal: ",", thousands: ".", shortDate: "dd/MM/yyyy" };
}

class CultureInfo extends PropertyBag {
  readonly NumberFormat: Bag;
  readonly DatetimeFormat: Bag;
  constructor(culture: Culture) {
    super("CultureInfo", { Name: culture.name });
    const separators = { NumberDecimalSeparator: culture.decimal, NumberGroupSeparator: culture.thousands };
    this.NumberFormat = new PropertyBag("NumberFormatInfo", separators);
    const dates = { DateSeparator: "/", TimeSeparator: ":", ShortDatePattern: culture.shortDate };
    this.DatetimeFormat = new PropertyBag("DatetimeFormatInfo", dates);
  }
}

/** `context.application`. */
export class Application extends PropertyBag {
  readonly CultureInfo: CultureInfo;
  constructor(culture: Culture) {
    super("Application", {
      CalculationMode: "Automatic",
      CalculationState: "Done",
      CalculationEngineVersion: 191_029,
      DecimalSeparator: culture.decimal,
      ThousandsSeparator: culture.thousands,
      UseSystemSeparators: true,
    });
    this.CultureInfo = new CultureInfo(culture);
  }
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
  Calculate(): void {}
}
