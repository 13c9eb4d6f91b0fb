import type { Tone } from "../../core/table/sheet";
import { element } from "./xmlWriter";

/** Fill and font colours of highlights, the ones Excel itself offers for good, neutral and bad. */
const COLOURS: Readonly<Record<Tone, { readonly fill: string; readonly font: string }>> = {
  good: { fill: "C6EFCE", font: "006100" },
  warning: { fill: "FFEB9C", font: "7F6000" },
  bad: { fill: "FFC7CE", font: "9C0006" },
  muted: { fill: "EDEDED", font: "595959" },
};

const TONES: readonly Tone[] = ["good", "warning", "bad", "muted"];

/** The differential format (`dxf`) of a tone. */
export function toneDxf(tone: Tone): string {
  const { fill, font } = COLOURS[tone];
  const colour = element("color", { rgb: `FF${font}` });
  const background = element("bgColor", { rgb: `FF${fill}` });
  return element(
    "dxf",
    {},
    element("font", {}, colour) + element("fill", {}, element("patternFill", {}, background)),
  );
}

/** The tone whose two colours a differential format has, however another program wrote it; else undefined. */
export function toneOfDxf(xml: string): Tone | undefined {
  return TONES.find((tone) => {
    const { fill, font } = COLOURS[tone];
    return xml.includes(`${fill}"`) && xml.includes(`${font}"`);
  });
}
