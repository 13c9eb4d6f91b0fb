/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
