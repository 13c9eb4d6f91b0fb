import type { Tone } from "../../core/table/sheet";
import { TONE_COLOURS, TONES } from "../../ports/highlightRule";
import { element } from "./xmlWriter";

/** The differential format (`dxf`) of a tone. */
export function toneDxf(tone: Tone): string {
  const { fill, font } = TONE_COLOURS[tone];
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
    const { fill, font } = TONE_COLOURS[tone];
    return xml.includes(`${fill}"`) && xml.includes(`${font}"`);
  });
}
