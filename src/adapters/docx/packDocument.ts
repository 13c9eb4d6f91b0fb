import { Document, Packer, type ISectionOptions } from "docx";
import type { LayoutProfile } from "../../core/appendix/profile";
import { documentStyles } from "./documentStyles";
import { legalText } from "./documentText";
import { settlePackage } from "./settlePackage";

/** The maker named in the properties: the program, never a person. */
const CREATOR = "KTXH";

/** A document before it is packed; `tableSize` in points. */
export interface DocumentContent {
  readonly title: string;
  readonly subject: string;
  readonly profile: LayoutProfile;
  readonly tableSize: number;
  readonly sections: readonly ISectionOptions[];
}

/** The bytes of a .docx; equal content gives equal bytes. */
export async function packDocument(content: DocumentContent): Promise<Uint8Array> {
  const document = new Document({
    title: legalText(content.title),
    subject: legalText(content.subject),
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    styles: documentStyles(content.profile, content.tableSize),
    sections: [...content.sections],
  });
  return settlePackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}
