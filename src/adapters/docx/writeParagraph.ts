import { Paragraph } from "docx";
import type { LayoutProfile } from "../../core/appendix/profile";
import type { ReportParagraph } from "../../core/summary/reportParagraph";
import { STYLE } from "./documentStyles";
import { documentRuns } from "./documentText";
import { packDocument } from "./packDocument";
import { pageProperties } from "./page";

/**
 * The paragraph for the report's body as a Word document to copy from (.docx bytes): the counting sentence, then a line
 * for each class with its indicators.
 */
export async function renderReportParagraph(
  { lead, lists }: ReportParagraph,
  profile: LayoutProfile,
): Promise<Uint8Array> {
  const body = (runs: Parameters<typeof documentRuns>[0]): Paragraph =>
    new Paragraph({ style: STYLE.body, spacing: { after: 120 }, children: documentRuns(runs) });
  const lines = lists.map(({ heading, items }) =>
    body([{ text: `- ${heading}: `, italic: true }, { text: `${items.join("; ")}.` }]),
  );
  return packDocument({
    title: lead,
    subject: "",
    profile,
    tableSize: profile.sizes.table,
    sections: [
      {
        properties: { page: pageProperties(profile, "portrait") },
        children: [body([{ text: lead }]), ...lines],
      },
    ],
  });
}
