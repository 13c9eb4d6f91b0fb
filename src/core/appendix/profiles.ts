import type { LayoutProfile, ProfileFamily } from "./profile";

/**
 * Nghị định 30/2020/NĐ-CP, phụ lục I. Marks: [D] read on a page of the law, [S] secondary source,
 * [G] convention of planning offices.
 */
const ND30_2020: LayoutProfile = {
  id: "nd30-2020",
  family: "nd30",
  source: "Nghị định 30/2020/NĐ-CP, phụ lục I",
  // [G] in force from the day it was signed.
  effectiveFrom: "2020-03-05",
  effectiveTo: null,
  // [D] A4.
  paper: { width: 210, height: 297 },
  // [D] legal ranges: top and bottom 20–25, left 30–35, right 15–20.
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  // [D] Times New Roman, Unicode, black.
  font: "Times New Roman",
  sizes: {
    // [S] "Phụ lục I": 14, upright bold, centred, sentence case.
    label: 14,
    // [S] 13–14, capitals, upright bold, centred.
    title: 14,
    // [S] "(Kèm theo …)": 13–14, italic, centred.
    reference: 13,
    // [D] body 13–14.
    body: 13,
    // [G] 10–12 in tables; the decree is silent.
    table: 12,
    smallestTable: 9,
    // [G] 10–11 in notes under a table.
    footnote: 11,
    // [D] 13–14, upright, centred in the top margin, hidden on page 1.
    pageNumber: 13,
    // [S] "Nơi nhận": 12, italic bold; its lines 11, upright.
    recipientsHead: 12,
    recipients: 11,
  },
  // [S] two or more appendices are numbered in Roman numerals.
  numerals: "roman",
  hasReferenceLine: true,
  hasRecipients: true,
  // [G] the usual six columns fit portrait. [D] landscape is allowed for tables.
  portraitColumns: 6,
};

/** [G] What offices pass around before it is attached to anything: no reference line, narrow margins, smaller type. */
const PLAIN: LayoutProfile = {
  ...ND30_2020,
  id: "plain-1",
  family: "plain",
  source: "Quy ước của KTXH, không theo văn bản nào",
  effectiveFrom: "2000-01-01",
  margins: { top: 15, bottom: 15, left: 15, right: 15 },
  sizes: { ...ND30_2020.sizes, title: 13, body: 12, table: 11, footnote: 10, pageNumber: 11 },
  numerals: "arabic",
  hasReferenceLine: false,
  hasRecipients: false,
  portraitColumns: 7,
};

/** Every edition of every profile: an amended decree is one more entry, and a last day in the one before. */
export const LAYOUT_PROFILES: readonly LayoutProfile[] = [ND30_2020, PLAIN];

/** The edition in force on an ISO date; the latest without a date; the earliest for a day before all of them. */
export function profileOn(
  family: ProfileFamily,
  date: string | undefined,
  profiles: readonly LayoutProfile[] = LAYOUT_PROFILES,
): LayoutProfile {
  const editions = profiles
    .filter((one) => one.family === family)
    .sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom));
  const isInForce = ({ effectiveFrom, effectiveTo }: LayoutProfile): boolean =>
    date === undefined || (effectiveFrom <= date && (effectiveTo === null || date <= effectiveTo));
  return editions.find(isInForce) ?? editions.at(-1) ?? ND30_2020;
}
