import { NumberFormat, PageOrientation } from "docx";
import type { LayoutProfile } from "../../core/appendix/profile";
import { twips } from "./length";

/** Distance of the page number from the upper edge, millimetres. */
const HEADER_DISTANCE = 10;

/** Paper, margins and page numbers of a section under a profile; each section counts its pages from 1. */
export function pageProperties({ paper, margins }: LayoutProfile, orientation: "portrait" | "landscape") {
  return {
    // The library swaps width and height itself for landscape.
    size: {
      width: twips(paper.width),
      height: twips(paper.height),
      orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(margins.top),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
      right: twips(margins.right),
      header: twips(HEADER_DISTANCE),
      footer: twips(HEADER_DISTANCE),
    },
    pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
  };
}
